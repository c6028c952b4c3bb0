// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { localText } from './local-text.js';

export const scalePoint = {
  fields: { value: { number: 'a whole number', int: true }, label: localText },
  required: ['value', 'label'],
} satisfies Shape;
