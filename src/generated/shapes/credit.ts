// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { link } from './link.js';
import { localText } from './local-text.js';

export const credit = {
  fields: { text: localText, url: link, licence: { text: 'a text' }, sections: { list: { text: 'a text' } } },
  required: ['text'],
} satisfies Shape;
