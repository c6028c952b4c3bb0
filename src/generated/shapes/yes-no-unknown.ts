// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';

export const yesNoUnknown = { oneOf: ['yes', 'no', 'unknown'] } satisfies Shape;
