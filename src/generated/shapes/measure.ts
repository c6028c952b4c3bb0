// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { id } from './id.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { source } from './source.js';

export const measure = {
  fields: {
    id: id,
    sources: { list: source },
    updated: dateOnly,
    confidence: { oneOf: ['high', 'medium', 'low'] },
    example: { flag: true },
    note: localText,
    correctionUrl: link,
    name: localText,
    eligibility: localText,
    duration: localText,
    contract: localText,
    ageFrom: { number: 'a whole number from 0 to 120', min: 0, max: 120, int: true },
    legal: localText,
  },
  required: ['id', 'name'],
} satisfies Shape;
