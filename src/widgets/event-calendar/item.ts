/**
 * An event with its moments read: what the agenda and the month show.
 */
import type { CalendarEvent } from '../../feed/index.js';
import {
  addDays,
  daysBetween,
  knownZone,
  localAt,
  readMoment,
  sortKey,
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

/** True where an end can be used: an end before the start is a mistake, and the start is what people need. */
const isUsable = (start: LocalMoment, { day, time = '~' }: LocalMoment): boolean =>
  // Where no time of ending is known, the end is after every time of its day.
  day + time >= sortKey(start);

/** Dates of an event that are known without computing a recurrence rule: its start and its further dates. */
export function itemsOf(event: CalendarEvent): CalendarItem[] {
  const { id, start, rdate = [], exdate = [] } = event;
  const zone = knownZone(event.timeZone);
  const read = (moment: string) => readMoment(moment, zone);
  // A call ends when it begins: `start` is its deadline.
  const end = event.end === undefined || event.kind === 'call' ? undefined : read(event.end);

  const seen = new Set(exdate.map((moment) => sortKey(read(moment))));
  return [start, ...rdate].flatMap((moment) => {
    const from = read(moment);
    const name = sortKey(from);
    if (seen.has(name)) return [];
    seen.add(name);
    // A further date lasts as long as the first.
    const until = end && { ...end, day: addDays(from.day, daysBetween(read(start).day, end.day)) };
    const to = until && isUsable(from, until) ? until : undefined;
    const last = to?.day ?? from.day;
    return {
      key: moment === start ? id : `${id}@${moment}`,
      event,
      zone,
      start: from,
      end: to,
      // Until midnight is until the end of the day before.
      lastDay: to?.time === '00:00:00' && last > from.day ? addDays(last, -1) : last,
    };
  });
}

/** All dates of all events, earliest first. */
export function allItems(events: readonly CalendarEvent[]): CalendarItem[] {
  const order = ({ start, key }: CalendarItem) => `${sortKey(start)} ${key}`;
  return events.flatMap(itemsOf).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/**
 * Last day of a recurrence rule: its UNTIL; `undefined` where it has none.
 * The dates between are not computed here.
 */
export function lastRepeat(rrule: string): Day | undefined {
  const parts = /(?:^|;)UNTIL=(\d{4})(\d\d)(\d\d)/.exec(rrule);
  return parts?.slice(1).join('-');
}

/** True where the event has begun and a rule says that it comes again, on dates that are not computed here. */
export const isRepeating = ({ event: { rrule }, start }: CalendarItem, today: Day): boolean =>
  rrule !== undefined && start.day < today && (lastRepeat(rrule) ?? today) >= today;

/** True once an event is over: after its end, or after its last day where no time of ending is known. */
export function isPast(item: CalendarItem, now: number): boolean {
  const { zone, end, lastDay } = item;
  const { day, time } = localAt(now, zone);
  if (isRepeating(item, day)) return false;
  return lastDay < day || (lastDay === day && end?.day === day && (end.time ?? '~') <= time);
}

/** True for an event that one can follow from anywhere. */
export const isOnline = ({ onlineUrl, status }: CalendarEvent): boolean =>
  onlineUrl !== undefined || status === 'moved-online';

/** True for an event that has a place; one that moved online has none any more. */
export const isOnSite = ({ place, venue, status }: CalendarEvent): boolean =>
  status !== 'moved-online' && (place !== undefined || venue !== undefined);
