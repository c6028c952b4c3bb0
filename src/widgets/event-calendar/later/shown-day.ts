/**
 * Which month is shown, and which day is chosen in it.
 */
import { firstDay, monthOf, type Month } from '../agenda.js';
import type { CalendarState } from '../calendar-view.js';
import type { CalendarItem } from '../item.js';
import type { Model } from '../model.js';
import type { Day } from '../moment.js';
import { itemsByDay, lastDay } from './month.js';

/** How many items go on in a month. */
export function countInMonth({ shown }: Pick<Model, 'shown'>, month: Month): number {
  const [first, last] = [firstDay(month), lastDay(month)];
  return shown.filter(({ start, lastDay: end }) => start.day <= last && end >= first).length;
}

/** What the visitor, or a link, has chosen. */
export type Choice = Pick<CalendarState, 'month' | 'day' | 'opened'>;

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
