/**
 * The agenda: what is to come, by month; what repeats; what is over.
 */
import { isPast, isRepeating, type CalendarItem } from './item.js';
import { DEFAULT_ZONE, localAt, type Day } from './moment.js';

/** A month, `2026-11`. */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);

export const firstDay = (month: Month): Day => `${month}-01`;

export interface Agenda {
  /** Earliest first. What goes on now comes first, under the month of today. */
  readonly upcoming: readonly CalendarItem[];
  /** Events that have begun and come again by a rule. */
  readonly repeating: readonly CalendarItem[];
  /** Latest first. */
  readonly past: readonly CalendarItem[];
}

/** Today, where most of the events are. */
export const todayAt = (now: number): Day => localAt(now, DEFAULT_ZONE).day;

/** Shares items, which come earliest first, among the parts of the agenda. */
export function agendaOf(items: readonly CalendarItem[], now: number): Agenda {
  const today = todayAt(now);
  const upcoming: CalendarItem[] = [];
  const repeating: CalendarItem[] = [];
  const past: CalendarItem[] = [];
  for (const item of items)
    (isPast(item, now) ? past : isRepeating(item, today) ? repeating : upcoming).push(item);
  return { upcoming, repeating, past: past.reverse() };
}

/**
 * Items by month, in the order they come in.
 * @param today where given, an item that began earlier stands under the month of today
 */
export function byMonth(items: readonly CalendarItem[], today: Day = ''): [Month, CalendarItem[]][] {
  const months: Record<Month, CalendarItem[]> = {};
  for (const item of items) {
    const { day } = item.start;
    (months[monthOf(day < today ? today : day)] ??= []).push(item);
  }
  return Object.entries(months);
}
