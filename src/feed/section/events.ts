import { calendarEvent } from '../../generated/shapes/calendar-event.js';
import type { CalendarEvent } from '../schema/events.js';
import { listSection } from './reader.js';

export const events = /* @__PURE__ */ listSection<CalendarEvent>('events', calendarEvent);
