// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { identifier } from './identifier.js';
import { localText } from './local-text.js';

export const address = {
  fields: {
    streetAddress: { text: 'a text' },
    postalCode: { text: 'a text' },
    addressLocality: localText,
    addressRegion: localText,
    municipality: identifier,
  },
} satisfies Shape;
