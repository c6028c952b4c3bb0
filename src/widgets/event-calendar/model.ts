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
  /** Limits that all hold: the author's, and those of another widget. */
  readonly limits: readonly Limits[];
  /** The visitor's filters: keeps what passes them, in its order. */
  filter(items: readonly CalendarItem[]): readonly CalendarItem[];
}

export interface Model {
  readonly today: Day;
  /** Within the limits and not over: what filters choose from. */
  readonly choices: readonly CalendarItem[];
  /** What passes the filters. */
  readonly agenda: Agenda;
  /** What passes the filters, past and to come, earliest first. */
  readonly shown: readonly CalendarItem[];
}

export function makeModel({ items, now, limits, filter }: ModelInput): Model {
  const within = items.filter((item) => limits.every((limit) => isWithin(item, limit)));
  const { upcoming, repeating, past } = agendaOf(within, now);
  return {
    today: todayAt(now),
    choices: [...upcoming, ...repeating],
    agenda: { upcoming: filter(upcoming), repeating: filter(repeating), past: filter(past) },
    shown: filter(within),
  };
}

/** How many events are to come, or still come again. */
export const countToCome = ({ agenda }: Model): number => agenda.upcoming.length + agenda.repeating.length;
