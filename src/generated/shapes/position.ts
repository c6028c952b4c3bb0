// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { coordinates } from './coordinates.js';

export const position = {
  fields: { coordinates: coordinates, precision: { oneOf: ['address', 'street', 'locality'] } },
  required: ['coordinates', 'precision'],
} satisfies Shape;
