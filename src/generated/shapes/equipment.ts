// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { localText } from './local-text.js';

export const equipment = {
  fields: {
    name: localText,
    group: localText,
    quantity: { number: 'a whole number of at least 1', min: 1, int: true },
    year: { number: 'a whole number from 1950 to 2100', min: 1950, max: 2100, int: true },
  },
  required: ['name'],
} satisfies Shape;
