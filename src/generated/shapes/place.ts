// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { address } from './address.js';
import { booking } from './booking.js';
import { dateOnly } from './date-only.js';
import { equipment } from './equipment.js';
import { id } from './id.js';
import { link } from './link.js';
import { localText } from './local-text.js';
import { placeKind } from './place-kind.js';
import { position } from './position.js';
import { sectorRefs } from './sector-refs.js';
import { source } from './source.js';

export const place = {
  fields: {
    id: id,
    sources: { list: source },
    updated: dateOnly,
    confidence: { oneOf: ['high', 'medium', 'low'] },
    example: { flag: true },
    note: localText,
    correctionUrl: link,
    kind: placeKind,
    name: localText,
    host: localText,
    topic: localText,
    description: localText,
    sectors: sectorRefs,
    trades: { list: id },
    address: address,
    position: position,
    telephone: { text: 'a text' },
    email: {
      text: 'a mail address',
      pattern:
        /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
    },
    url: link,
    audiences: { list: id },
    equipment: { list: equipment },
    booking: booking,
    opened: { text: 'a year, month or day', pattern: /^\d{4}(-\d\d(-\d\d)?)?$/ },
  },
  required: ['id', 'kind', 'name'],
} satisfies Shape;
