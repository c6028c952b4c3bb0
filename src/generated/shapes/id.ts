// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';

export const id = {
  text: 'an id of letters, digits, ".", "_" or "-"',
  pattern: /^[A-Za-z0-9][\w.-]{0,99}$/,
} satisfies Shape;
