// Made from src/feed/schema by `npm run schema`. Do not edit.
import { isRealMoment } from '../../feed/schema/checks.js';
import { type Shape } from '../../feed/shape.js';

export const dateOnly = {
  text: 'a date such as 2026-11-23',
  pattern: /^\d{4}-\d\d-\d\d$/,
  test: isRealMoment,
} satisfies Shape;
