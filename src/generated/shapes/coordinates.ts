// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';

export const coordinates = {
  tuple: [
    { number: 'a longitude', min: -180, max: 180 },
    { number: 'a latitude', min: -90, max: 90 },
  ],
  say: 'a pair [longitude, latitude]',
} satisfies Shape;
