/**
 * Dates and times in words.
 *
 * Days and clocks are formatted as if they were UTC, so that the visitor's own zone can never move them.
 */
import type { LocalizeController } from '../../element/localize.js';
import { firstDay, type Month } from './agenda.js';
import type { CalendarItem } from './item.js';
import { utcMs, dayMs, daysBetween, localAt, type Day } from './moment.js';

const utc = { timeZone: 'UTC' } as const;
export const fullDay = { ...utc, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const clock = { ...utc, hour: '2-digit', minute: '2-digit' } as const;

/** "novembre 2026" */
export const monthText = (i18n: LocalizeController, month: Month): string =>
  i18n.dateFormat({ ...utc, month: 'long', year: 'numeric' }).format(dayMs(firstDay(month)));

/** A day in parts, for the tile beside an event: weekday, day, month. */
export const tileTexts = (i18n: LocalizeController, day: Day): string[] =>
  ([{ weekday: 'short' }, { day: 'numeric' }, { month: 'short' }] as const).map((part) =>
    i18n.dateFormat({ ...utc, ...part }).format(dayMs(day)),
  );

/** When an event is, in full: "samedi 5 décembre 2026, 10:00 – 16:00". */
export function whenText(i18n: LocalizeController, { start, end, lastDay }: CalendarItem): string {
  const isLong = lastDay > start.day;
  if (isLong && start.time !== undefined && end?.time !== undefined)
    return i18n.dateFormat({ ...fullDay, ...clock }).formatRange(utcMs(start), utcMs(end));
  // A range of one day is that day.
  const days = i18n.dateFormat(fullDay).formatRange(dayMs(start.day), dayMs(lastDay));
  const hours = (isLong ? [start] : [start, end]).flatMap((moment) =>
    moment?.time === undefined ? [] : i18n.dateFormat(clock).format(utcMs(moment)),
  );
  return [days, hours.join(' – ')].filter(Boolean).join(', ');
}

/** The zone of an event, for a visitor whose own clock shows another hour then; else empty. */
export function zoneText(
  { start, zone }: CalendarItem,
  visitorZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string {
  // Some hours beside the true instant: near enough to tell whether two zones differ on that day.
  const clockIn = (place: string) => localAt(utcMs(start), place).time;
  return start.time === undefined || clockIn(zone) === clockIn(visitorZone) ? '' : zone;
}

/** How long until a last day: "in 18 days". Empty once it is over. */
export function daysLeftText({ intlLocale }: LocalizeController, today: Day, last: Day): string {
  const left = daysBetween(today, last);
  return left < 0 ? '' : new Intl.RelativeTimeFormat(intlLocale, { numeric: 'auto' }).format(left, 'day');
}
