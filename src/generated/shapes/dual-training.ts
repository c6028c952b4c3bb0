// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { localText } from './local-text.js';
import { yesNoUnknown } from './yes-no-unknown.js';

export const dualTraining = {
  fields: { status: yesNoUnknown, providers: { list: localText }, note: localText },
  required: ['status'],
} satisfies Shape;
