// Made from src/feed/schema by `npm run schema`. Do not edit.
import { isRealMoment } from '../../feed/schema/checks.js';
import { type Shape } from '../../feed/shape.js';

export const moment = {
  text: 'a date that exists',
  pattern: /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/,
  test: isRealMoment,
} satisfies Shape;
