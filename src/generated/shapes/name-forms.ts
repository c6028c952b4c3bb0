// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';

export const nameForms = {
  fields: { feminine: { text: 'a text' }, masculine: { text: 'a text' } },
  required: ['feminine', 'masculine'],
} satisfies Shape;
