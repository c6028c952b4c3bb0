/**
 * What the calendar shows: items of the feed after the author's limits, the visitor's filters and the clock.
 */
import { agendaOf, monthOf, todayAt, type Agenda, type Month } from './agenda.js';
import {
  applyFilters,
  isWithin,
  type FacetCounts,
  type Filters,
  type Limits,
  type SearchText,
} from './filter.js';
import type { CalendarItem } from './item.js';
import type { Day } from './moment.js';
import { firstDay, itemsByDay, lastDay } from './month.js';

export interface ModelInput {
  /** All items, earliest first. */
  readonly items: readonly CalendarItem[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Limits that all hold: the author's, and those of another widget. */
  readonly limits: readonly Limits[];
  readonly filters: Filters;
  readonly searchText: SearchText;
}

export interface Model {
  readonly today: Day;
  /** Within the limits: what filters choose from. */
  readonly items: readonly CalendarItem[];
  readonly agenda: Agenda;
  /** What passes the filters, past and to come, earliest first. */
  readonly shown: readonly CalendarItem[];
  /** Counts of what is not over. */
  readonly counts: FacetCounts;
}

export function makeModel({ items: all, now, limits, filters, searchText }: ModelInput): Model {
  const items = all.filter((item) => limits.every((limit) => isWithin(item, limit)));
  const { upcoming, repeating, past } = agendaOf(items, now);
  const current = applyFilters([...upcoming, ...repeating], filters, searchText);
  const over = applyFilters(past, filters, searchText).shown;
  const isShown = new Set([...current.shown, ...over]);
  const keep = (list: readonly CalendarItem[]) => list.filter((item) => isShown.has(item));
  return {
    today: todayAt(now),
    items,
    agenda: { upcoming: keep(upcoming), repeating: keep(repeating), past: over },
    shown: keep(items),
    counts: current.counts,
  };
}

/** How many items go on in a month. */
export function countInMonth({ shown }: Model, month: Month): number {
  const [first, last] = [firstDay(month), lastDay(month)];
  return shown.filter(({ start, lastDay: end }) => start.day <= last && end >= first).length;
}

/** What the visitor, or a link, has chosen; empty texts for nothing. */
export interface Choice {
  readonly month: Month;
  readonly day: Day;
  /** Key of the item whose details are open. */
  readonly opened: string;
}

/**
 * The month shown and the day chosen in it. Where nothing was chosen: the opened event's, else the month of the next
 * event, and in it the next day, from today, on which something happens.
 */
export function shownDay({ today, agenda, shown }: Model, choice: Choice): { month: Month; day: Day } {
  const firstDayOf = (item: CalendarItem | undefined): Day | undefined =>
    item && (item.start.day < today && item.lastDay >= today ? today : item.start.day);
  const opened = firstDayOf(choice.opened ? shown.find(({ key }) => key === choice.opened) : undefined);
  const month = choice.month || monthOf(opened ?? firstDayOf(agenda.upcoming[0]) ?? today);
  const isInMonth = (day: Day | undefined): day is Day => day !== undefined && monthOf(day) === month;
  if (isInMonth(choice.day)) return { month, day: choice.day };
  if (isInMonth(opened)) return { month, day: opened };
  const busy = [...itemsByDay(shown, firstDay(month), lastDay(month)).keys()].sort();
  const next = busy.find((day) => day >= today);
  return { month, day: next ?? (isInMonth(today) ? today : (busy[0] ?? firstDay(month))) };
}
