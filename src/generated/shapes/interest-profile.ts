// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';

export const interestProfile = {
  fields: {
    R: { number: 'a number from 1 to 7', min: 1, max: 7 },
    I: { number: 'a number from 1 to 7', min: 1, max: 7 },
    A: { number: 'a number from 1 to 7', min: 1, max: 7 },
    S: { number: 'a number from 1 to 7', min: 1, max: 7 },
    E: { number: 'a number from 1 to 7', min: 1, max: 7 },
    C: { number: 'a number from 1 to 7', min: 1, max: 7 },
  },
  required: ['R', 'I', 'A', 'S', 'E', 'C'],
} satisfies Shape;
