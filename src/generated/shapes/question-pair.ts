// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { id } from './id.js';
import { localText } from './local-text.js';

export const questionPair = {
  fields: { left: localText, right: localText, trade: id },
  required: ['left', 'right'],
} satisfies Shape;
