// Made from src/feed/schema by `npm run schema`. Do not edit.
import { eventInOrder } from '../../feed/schema/checks.js';
import { type Shape } from '../../feed/shape.js';
import { access } from './access.js';
import { booking } from './booking.js';
import { dateOnly } from './date-only.js';
import { eventKind } from './event-kind.js';
import { id } from './id.js';
import { languageTag } from './language-tag.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { moment } from './moment.js';
import { organizer } from './organizer.js';
import { price } from './price.js';
import { sectorRefs } from './sector-refs.js';
import { source } from './source.js';
import { venue } from './venue.js';

export const calendarEvent = {
  fields: {
    id: id,
    sources: { list: source },
    updated: dateOnly,
    confidence: { oneOf: ['high', 'medium', 'low'] },
    example: { flag: true },
    note: localText,
    correctionUrl: link,
    kind: eventKind,
    name: localText,
    description: localText,
    start: moment,
    end: moment,
    timeZone: { text: 'an IANA time zone', pattern: /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/ },
    rrule: { text: 'a recurrence rule', pattern: /^FREQ=[A-Z]+(;[A-Z]+=[^;]+)*$/ },
    exdate: { list: moment },
    rdate: { list: moment },
    status: { oneOf: ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online', 'full'] },
    statusNote: localText,
    sequence: { number: 'a whole number of at least 0', min: 0, int: true },
    place: id,
    venue: venue,
    onlineUrl: link,
    sectors: sectorRefs,
    trades: { list: id },
    audiences: { list: id },
    ages: {
      tuple: [
        { either: [{ number: 'a whole number', int: true }, { oneOf: [null] }] },
        { either: [{ number: 'a whole number', int: true }, { oneOf: [null] }] },
      ],
      say: 'a list of 2',
    },
    languages: { list: languageTag },
    access: access,
    price: price,
    booking: booking,
    organizer: organizer,
    url: link,
  },
  required: ['id', 'kind', 'name', 'start'],
  rule: { test: eventInOrder, at: 'end', say: 'an end that is not before the start' },
} satisfies Shape;
