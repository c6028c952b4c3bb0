import { eventOutline } from '../../generated/shapes/event-outline.js';
import type { CalendarEvent } from '../schema/events.js';
import { listSection } from './reader.js';

const shown = Object.keys(eventOutline.fields) as (keyof CalendarEvent)[];

const outlineOf = (event: CalendarEvent): CalendarEvent =>
  Object.fromEntries(shown.flatMap((name) => (name in event ? [[name, event[name]]] : []))) as CalendarEvent;

/**
 * Events as a list shows them, which is half of their fields: the others are neither checked nor kept, and come with the
 * reader `events` when somebody turns to one of them.
 */
export const eventOutlines = /* @__PURE__ */ listSection<CalendarEvent>(
  'events',
  eventOutline,
  (records, references) =>
    references.check('events', records.map(outlineOf), { sectors: 'sectors', place: 'places' }),
);
