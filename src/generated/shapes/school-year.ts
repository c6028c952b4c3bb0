// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';

export const schoolYear = {
  text: 'a school year such as 2026-2027',
  pattern: /^\d{4}-\d{4}$/,
} satisfies Shape;
