// Made from src/feed/schema by `npm run schema`. Do not edit.
import { eventInOrder } from '../../feed/schema/checks.js';
import { type Shape } from '../../feed/shape.js';
import { eventKind } from './event-kind.js';
import { id } from './id.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { moment } from './moment.js';
import { price } from './price.js';
import { sectorRefs } from './sector-refs.js';
import { venue } from './venue.js';

export const eventOutline = {
  fields: {
    id: id,
    example: { flag: true },
    kind: eventKind,
    name: localText,
    start: moment,
    end: moment,
    timeZone: { text: 'an IANA time zone', pattern: /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/ },
    rrule: { text: 'a recurrence rule', pattern: /^FREQ=[A-Z]+(;[A-Z]+=[^;]+)*$/ },
    exdate: { list: moment },
    rdate: { list: moment },
    status: { oneOf: ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online', 'full'] },
    statusNote: localText,
    place: id,
    venue: venue,
    onlineUrl: link,
    sectors: sectorRefs,
    audiences: { list: id },
    price: price,
  },
  required: ['id', 'kind', 'name', 'start'],
  rule: { test: eventInOrder, at: 'end', say: 'an end that is not before the start' },
} satisfies Shape;
