// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { localText } from './local-text.js';

export const workRhythm = {
  fields: {
    schoolDays: { number: 'a number from 0 to 7', min: 0, max: 7 },
    companyDays: { number: 'a number from 0 to 7', min: 0, max: 7 },
    text: localText,
  },
} satisfies Shape;
