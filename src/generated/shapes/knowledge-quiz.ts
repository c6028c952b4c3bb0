// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { id } from './id.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { question } from './question.js';
import { source } from './source.js';

export const knowledgeQuiz = {
  fields: {
    id: id,
    sources: { list: source },
    updated: dateOnly,
    confidence: { oneOf: ['high', 'medium', 'low'] },
    example: { flag: true },
    note: localText,
    correctionUrl: link,
    audiences: { list: id },
    title: localText,
    instruction: localText,
    kind: { oneOf: ['knowledge'] },
    questions: { list: question, min: 1 },
  },
  required: ['id', 'audiences', 'title', 'kind', 'questions'],
} satisfies Shape;
