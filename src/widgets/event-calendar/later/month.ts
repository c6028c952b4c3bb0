/**
 * A month as a table: weeks from Monday to Sunday, and what happens on each day.
 */
import type { Holiday } from '../../../feed/index.js';
import { firstDay, monthOf, type Month } from '../agenda.js';
import type { CalendarItem } from '../item.js';
import { addDays, dayMs, type Day } from '../moment.js';

/** 0 for Monday to 6 for Sunday (ISO 8601). */
export const weekday = (day: Day): number => (new Date(dayMs(day)).getUTCDay() + 6) % 7;

/** Seven days, Monday first. */
export type Week = readonly Day[];

export function addMonths(month: Month, count: number): Month {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

export const lastDay = (month: Month): Day => addDays(firstDay(addMonths(month, 1)), -1);

/** The same day of another month, or that month's last day where it is shorter. */
export function sameDayIn(month: Month, day: Day): Day {
  const same = month + day.slice(7);
  return same > lastDay(month) ? lastDay(month) : same;
}

/** The weeks that hold a month, filled up with days of the months beside it. */
export function weeksOf(month: Month): Week[] {
  const last = lastDay(month);
  const weeks: Week[] = [];
  for (
    let monday = addDays(firstDay(month), -weekday(firstDay(month)));
    monday <= last;
    monday = addDays(monday, 7)
  )
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(monday, i)));
  return weeks;
}

/** Puts each record on every day it goes on, between two days. A record of many years costs no more than the span. */
function spread<T>(
  records: readonly T[],
  span: (record: T) => readonly [Day, Day],
  from: Day,
  to: Day,
): Map<Day, T[]> {
  const days = new Map<Day, T[]>();
  for (const record of records) {
    const [first, last] = span(record);
    if (last < from || first > to) continue;
    for (let day = first < from ? from : first; day <= last && day <= to; day = addDays(day, 1)) {
      const list = days.get(day);
      if (list) list.push(record);
      else days.set(day, [record]);
    }
  }
  return days;
}

/** Items on each day from `from` to `to`, in their order. */
export const itemsByDay = (items: readonly CalendarItem[], from: Day, to: Day): Map<Day, CalendarItem[]> =>
  spread(items, (item) => [item.start.day, item.lastDay], from, to);

/** Holidays on each day from `from` to `to`. */
export const holidaysByDay = (holidays: readonly Holiday[], from: Day, to: Day): Map<Day, Holiday[]> =>
  spread(holidays, (holiday) => [holiday.start, holiday.end], from, to);

/** The nearest month after this one, else before it, in which something happens. */
export function nearestBusyMonth(items: readonly CalendarItem[], month: Month): Month | undefined {
  const later = items.find(({ start }) => start.day > lastDay(month));
  const earlier = items.findLast(({ lastDay: day }) => day < firstDay(month));
  return (later?.start.day ?? earlier?.lastDay)?.slice(0, 7);
}

/** The day that a key leads to from another, as in the date grids of the ARIA practices; `undefined` for other keys. */
export function dayByKey(key: string, day: Day): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekday(day));
    case 'End':
      return addDays(day, 6 - weekday(day));
    case 'PageUp':
      return sameDayIn(addMonths(monthOf(day), -1), day);
    case 'PageDown':
      return sameDayIn(addMonths(monthOf(day), 1), day);
    default:
      return undefined;
  }
}
