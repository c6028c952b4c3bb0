// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { id } from './id.js';
import { interestItem } from './interest-item.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { scalePoint } from './scale-point.js';
import { source } from './source.js';
import { subject } from './subject.js';

export const interestQuiz = {
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
    kind: { oneOf: ['interest'] },
    scale: { list: scalePoint, min: 2 },
    items: { list: interestItem, min: 1 },
    subjects: { list: subject },
    subjectsMin: { number: 'a whole number of at least 0', min: 0, int: true },
    subjectsMax: { number: 'a whole number of at least 0', min: 0, int: true },
  },
  required: ['id', 'audiences', 'title', 'kind', 'scale', 'items'],
} satisfies Shape;
