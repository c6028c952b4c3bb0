// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { localText } from './local-text.js';

export const choicePoint = {
  fields: { age: { number: 'a whole number from 0 to 120', min: 0, max: 120, int: true }, text: localText },
  required: ['age', 'text'],
} satisfies Shape;
