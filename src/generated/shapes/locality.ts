// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { coordinates } from './coordinates.js';
import { localText } from './local-text.js';

export const locality = {
  fields: {
    postalCode: { text: 'a text', min: 1 },
    name: localText,
    province: localText,
    coordinates: coordinates,
  },
  required: ['postalCode', 'name', 'coordinates'],
} satisfies Shape;
