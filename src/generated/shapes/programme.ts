// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { localText } from './local-text.js';

export const programme = {
  fields: { name: localText, confidence: { oneOf: ['high', 'medium', 'low'] } },
  required: ['name'],
} satisfies Shape;
