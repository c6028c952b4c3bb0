// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { dateOnly } from './date-only.js';
import { link } from './link.js';
import { localText } from './local-text.js';

export const booking = {
  fields: {
    required: { oneOf: ['yes', 'no', 'unknown'], say: 'yes, no or unknown' },
    url: link,
    deadline: dateOnly,
    placesLeft: { number: 'a whole number of at least 0', min: 0, int: true },
    placesLeftAt: {
      text: 'a date and time with offset',
      pattern:
        /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|([+-](?:[01]\d|2[0-3]):[0-5]\d)))$/,
    },
    note: localText,
  },
  optional: ['url', 'deadline', 'placesLeft', 'placesLeftAt', 'note'],
} satisfies Shape;
