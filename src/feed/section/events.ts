import { calendarEvent } from '../../generated/shapes/calendar-event.js';
import type { CalendarEvent } from '../schema/events.js';
import { listSection } from './reader.js';

export const events = /* @__PURE__ */ listSection<CalendarEvent>(
  'events',
  calendarEvent,
  (records, references) =>
    references.check('events', records, { sectors: 'sectors', trades: 'trades', place: 'places' }),
);
