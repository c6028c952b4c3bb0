// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';

export const identifier = {
  text: 'a prefixed identifier such as isco08:7112',
  pattern: /^[a-z][a-z0-9-]*:\S+$/,
} satisfies Shape;
