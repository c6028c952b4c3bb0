// Made from src/feed/schema by `npm run schema`. Do not edit.
import { daysInOrder } from '../../feed/schema/checks.js';
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { id } from './id.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { source } from './source.js';

export const holiday = {
  fields: {
    id: id,
    sources: { list: source },
    updated: dateOnly,
    confidence: { oneOf: ['high', 'medium', 'low'] },
    example: { flag: true },
    note: localText,
    correctionUrl: link,
    name: localText,
    start: dateOnly,
    end: dateOnly,
  },
  required: ['id', 'name', 'start', 'end'],
  rule: { test: daysInOrder, at: 'end', say: 'an end that is not before the start' },
} satisfies Shape;
