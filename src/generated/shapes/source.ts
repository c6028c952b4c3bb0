// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { link } from './link.js';
import { localText } from './local-text.js';

export const source = { fields: { url: link, label: localText, date: dateOnly } } satisfies Shape;
