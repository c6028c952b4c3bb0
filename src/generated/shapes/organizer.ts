// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { link } from './link.js';
import { localText } from './local-text.js';

export const organizer = {
  fields: {
    name: localText,
    url: link,
    email: {
      text: 'a mail address',
      pattern:
        /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
    },
  },
  required: ['name'],
} satisfies Shape;
