// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { link } from './link.js';

export const licence = {
  fields: { name: { text: 'a text' }, url: link },
  required: ['name'],
} satisfies Shape;
