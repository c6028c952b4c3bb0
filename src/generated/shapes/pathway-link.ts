// Made from src/feed/schema by `npm run schema`. Do not edit.
import { yearsInOrder } from '../../feed/schema/checks.js';
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { id } from './id.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { schoolYear } from './school-year.js';
import { source } from './source.js';

export const pathwayLink = {
  fields: {
    id: id,
    sources: { list: source },
    updated: dateOnly,
    confidence: { oneOf: ['high', 'medium', 'low'] },
    example: { flag: true },
    note: localText,
    correctionUrl: link,
    from: id,
    to: id,
    kind: { oneOf: ['progression', 'bridge', 'dual', 'exit'] },
    condition: localText,
    validFrom: schoolYear,
    validUntil: schoolYear,
  },
  required: ['from', 'to', 'kind'],
  rule: { test: yearsInOrder, at: 'validUntil', say: 'a last school year that is not before the first' },
} satisfies Shape;
