// Made from src/feed/schema by `npm run schema`. Do not edit.
import { isSafeLink } from '../../core/link.js';
import { type Shape } from '../../feed/shape.js';

export const link = { text: 'an http, https, mailto or tel address', test: isSafeLink } satisfies Shape;
