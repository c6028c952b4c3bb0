// Made from src/feed/schema by `npm run schema`. Do not edit.
import { isRealMoment } from '../../feed/schema/checks.js';
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { link } from './link.js';
import { localText } from './local-text.js';

export const booking = {
  fields: {
    required: { oneOf: ['yes', 'no', 'unknown'] },
    url: link,
    deadline: dateOnly,
    placesLeft: { number: 'a whole number of at least 0', min: 0, int: true },
    placesLeftAt: {
      text: 'a date and time with offset',
      pattern: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
      test: isRealMoment,
    },
    note: localText,
  },
  required: ['required'],
} satisfies Shape;
