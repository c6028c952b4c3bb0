// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';

export const languageTag = {
  text: 'a language tag',
  pattern: /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i,
} satisfies Shape;
