// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { id } from './id.js';
import { localText } from './local-text.js';
import { picture } from './picture.js';
import { questionOption } from './question-option.js';
import { questionPair } from './question-pair.js';
import { source } from './source.js';

export const question = {
  fields: {
    id: id,
    kind: { oneOf: ['choice', 'true-false', 'order', 'match'] },
    text: localText,
    picture: picture,
    options: { list: questionOption },
    pairs: { list: questionPair },
    answer: {
      either: [{ number: 'a whole number of at least 0', min: 0, int: true }, { flag: true }],
      say: 'an index or true/false',
    },
    trade: id,
    explanation: localText,
    sources: { list: source },
  },
  required: ['id', 'kind', 'text', 'explanation'],
} satisfies Shape;
