// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { imageLink } from './image-link.js';

export const picture = {
  fields: { url: imageLink, credit: { text: 'a text' } },
  required: ['url'],
} satisfies Shape;
