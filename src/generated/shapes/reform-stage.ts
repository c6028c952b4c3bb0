// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { id } from './id.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { source } from './source.js';

export const reformStage = {
  fields: {
    id: id,
    sources: { list: source },
    updated: dateOnly,
    confidence: { oneOf: ['high', 'medium', 'low'] },
    example: { flag: true },
    note: localText,
    correctionUrl: link,
    when: { text: 'a text' },
    text: localText,
  },
  required: ['when', 'text'],
} satisfies Shape;
