// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { id } from './id.js';

export const sectorRefs = { list: { either: [{ oneOf: ['*'] }, id] } } satisfies Shape;
