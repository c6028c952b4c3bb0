/**
 * What the calendar shows: items of the feed after the author's limits, the visitor's filters and the clock.
 */
import { agendaOf, todayAt, type Agenda } from './agenda.js';
import type { CalendarItem } from './item.js';
import { isWithin, type Limits } from './limits.js';
import type { Day } from './moment.js';

export interface ModelInput {
  /** All items, earliest first. */
  readonly items: readonly CalendarItem[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly limits: Limits;
  /** The visitor's filters: keeps what passes them, in its order. */
  filter(items: readonly CalendarItem[]): readonly CalendarItem[];
}

export interface Model {
  readonly today: Day;
  /** Within the limits: what filters choose from. */
  readonly within: readonly CalendarItem[];
  /** What passes the filters. */
  readonly agenda: Agenda;
  /** What passes the filters, past and to come, earliest first. */
  readonly shown: readonly CalendarItem[];
}

export function makeModel({ items, now, limits, filter }: ModelInput): Model {
  const within = items.filter((item) => isWithin(item, limits));
  const shown = filter(within);
  return { today: todayAt(now), within, shown, agenda: agendaOf(shown, now) };
}

/** How many events are to come, or still come again. */
export const countToCome = ({ agenda }: Model): number => agenda.upcoming.length + agenda.repeating.length;
