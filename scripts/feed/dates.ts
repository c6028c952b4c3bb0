/** Days as `2026-11-23`, reckoned in UTC so that no clock change moves them. */

/** The day `days` after `day`; before it where negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day one year later; 29 February becomes 1 March. */
export function addYear(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * The n-th such weekday of a month, or the last one.
 *
 * @param month - 1 to 12
 * @param week - 1 to 4, or -1 for the last
 */
export function nthWeekday(year: number, month: number, weekday: Weekday, week: number): string {
  const wanted = weekdays.indexOf(weekday);
  const first = new Date(Date.UTC(year, week < 0 ? month : month - 1, 1));
  const toWanted = (wanted - first.getUTCDay() + 7) % 7;
  const day = first.toISOString().slice(0, 10);
  // Counted from the first of the next month, the last one lies 1 to 7 days back.
  return addDays(day, week < 0 ? toWanted - 7 : toWanted + 7 * (week - 1));
}

/** A span of whole days; both ends belong to it. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** True when the two spans share a day. */
export const overlap = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
