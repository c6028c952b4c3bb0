// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';

export const localText = {
  either: [{ text: 'a text', min: 1 }, { record: { text: 'a text', min: 1 } }],
  say: 'a text, or texts by language',
} satisfies Shape;
