/**
 * An event with its moments read: what the agenda and the month show.
 */
import type { CalendarEvent } from '../../feed/index.js';
import {
  addDays,
  compareMoments,
  daysBetween,
  knownZone,
  localAt,
  readMoment,
  type Day,
  type LocalMoment,
} from './moment.js';

/** One date of an event. An event with further dates (`rdate`) gives several. */
export interface CalendarItem {
  /** The event's id, with the date behind it for a further date. */
  readonly key: string;
  readonly event: CalendarEvent;
  /** Zone whose clocks `start` and `end` show. */
  readonly zone: string;
  readonly start: LocalMoment;
  /** For whole days the last day; `undefined` where not known. */
  readonly end: LocalMoment | undefined;
  /** Last day on which it goes on, never before the first. */
  readonly lastDay: Day;
}

/** An end that can be used: an end before the start is a mistake, and the start is what people need. */
function usableEnd(start: LocalMoment, end: LocalMoment | undefined): LocalMoment | undefined {
  if (!end || end.day < start.day) return undefined;
  const isBefore = end.time !== undefined && start.time !== undefined && compareMoments(end, start) < 0;
  return isBefore ? undefined : end;
}

function lastDayOf(start: LocalMoment, end: LocalMoment | undefined): Day {
  if (!end) return start.day;
  // Until midnight is until the end of the day before.
  return end.time === '00:00:00' && end.day > start.day ? addDays(end.day, -1) : end.day;
}

/** Dates of an event that are known without computing a recurrence rule: its start and its further dates. */
export function itemsOf(event: CalendarEvent): CalendarItem[] {
  const zone = knownZone(event.timeZone);
  const read = (moment: string) => readMoment(moment, zone);
  const start = read(event.start);
  // A call ends when it begins: `start` is its deadline.
  const end =
    event.end === undefined || event.kind === 'call' ? undefined : usableEnd(start, read(event.end));
  const days = end && daysBetween(start.day, end.day);

  const name = ({ day, time = '' }: LocalMoment) => day + time;
  const seen = new Set((event.exdate ?? []).map((moment) => name(read(moment))));
  const items: CalendarItem[] = [];
  for (const moment of [event.start, ...(event.rdate ?? [])]) {
    const from = read(moment);
    if (seen.has(name(from))) continue;
    seen.add(name(from));
    // A further date lasts as long as the first.
    const until = end && days !== undefined ? { day: addDays(from.day, days), time: end.time } : undefined;
    const to = until && usableEnd(from, until);
    const key = moment === event.start ? event.id : `${event.id}@${moment}`;
    items.push({ key, event, zone, start: from, end: to, lastDay: lastDayOf(from, to) });
  }
  return items;
}

/** All dates of all events, earliest first. */
export function allItems(events: readonly CalendarEvent[]): CalendarItem[] {
  return events.flatMap(itemsOf).sort((a, b) => compareMoments(a.start, b.start) || (a.key < b.key ? -1 : 1));
}

/**
 * Last day of a recurrence rule: its UNTIL; `undefined` where it has none.
 * The dates between are not computed here.
 */
export function lastRepeat(rrule: string): Day | undefined {
  const [, year, month, day] = /(?:^|;)UNTIL=(\d{4})(\d\d)(\d\d)/.exec(rrule) ?? [];
  return year && month && day ? `${year}-${month}-${day}` : undefined;
}

/** True where the event has begun and a rule says that it comes again, on dates that are not computed here. */
export function isRepeating({ event, start }: CalendarItem, today: Day): boolean {
  if (event.rrule === undefined || start.day >= today) return false;
  const last = lastRepeat(event.rrule);
  return last === undefined || last >= today;
}

/** True once an event is over: after its end, or after its last day where no time of ending is known. */
export function isPast(calendarItem: CalendarItem, now: number): boolean {
  const { zone, end, lastDay } = calendarItem;
  const clock = localAt(now, zone);
  if (isRepeating(calendarItem, clock.day)) return false;
  if (lastDay !== clock.day) return lastDay < clock.day;
  return end?.time !== undefined && end.day === clock.day && end.time <= clock.time;
}

/** True for an event that one can follow from anywhere. */
export const isOnline = ({ onlineUrl, status }: CalendarEvent): boolean =>
  onlineUrl !== undefined || status === 'moved-online';

/** True for an event that has a place; one that moved online has none any more. */
export const isOnSite = ({ place, venue, status }: CalendarEvent): boolean =>
  status !== 'moved-online' && (place !== undefined || venue !== undefined);
