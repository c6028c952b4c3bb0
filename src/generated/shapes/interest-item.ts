// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { id } from './id.js';
import { localText } from './local-text.js';
import { picture } from './picture.js';

export const interestItem = {
  fields: {
    id: id,
    interest: { oneOf: ['R', 'I', 'A', 'S', 'E', 'C'] },
    subjects: { list: id },
    text: localText,
    picture: picture,
  },
  required: ['id', 'interest', 'text'],
} satisfies Shape;
