/**
 * Dates and times in words.
 *
 * Days and clocks are formatted as if they were UTC, so that the visitor's own zone can never move them.
 */
import type { LocalizeController } from '../../element/localize.js';
import { firstDay, type Month } from './agenda.js';
import type { CalendarItem } from './item.js';
import { asUtc, dayMs, daysBetween, localAt, type Day } from './moment.js';

const utc = { timeZone: 'UTC' } as const;
const fullDay = { ...utc, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const clock = { ...utc, hour: '2-digit', minute: '2-digit' } as const;

/** "mardi 24 novembre 2026" */
export const dayText = (i18n: LocalizeController, day: Day): string =>
  i18n.dateFormat(fullDay).format(dayMs(day));

/** "novembre 2026" */
export const monthText = (i18n: LocalizeController, month: Month): string =>
  i18n.dateFormat({ ...utc, month: 'long', year: 'numeric' }).format(dayMs(firstDay(month)));

/** A day in parts, for the tile beside an event. */
export function tileText(
  i18n: LocalizeController,
  day: Day,
): { weekday: string; day: string; month: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    i18n.dateFormat({ ...utc, ...options }).format(dayMs(day));
  return {
    weekday: part({ weekday: 'short' }),
    day: String(Number(day.slice(8))),
    month: part({ month: 'short' }),
  };
}

/** When an event is, in full: "samedi 5 décembre 2026, 10:00 – 16:00". */
export function whenText(i18n: LocalizeController, { start, end, lastDay }: CalendarItem): string {
  const isLong = lastDay > start.day;
  if (isLong && start.time !== undefined && end?.time !== undefined)
    return i18n.dateFormat({ ...fullDay, ...clock }).formatRange(asUtc(start), asUtc(end));
  const days = isLong
    ? i18n.dateFormat(fullDay).formatRange(dayMs(start.day), dayMs(lastDay))
    : dayText(i18n, start.day);
  const hours = (isLong ? [start] : [start, end]).flatMap((moment) =>
    moment?.time === undefined ? [] : i18n.dateFormat(clock).format(asUtc(moment)),
  );
  return [days, hours.join(' – ')].filter(Boolean).join(', ');
}

/** The zone of an event, for a visitor whose own clock shows another hour then; else empty. */
export function zoneText(
  { start, zone }: CalendarItem,
  visitorZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string {
  // Some hours beside the true instant: near enough to tell whether two zones differ on that day.
  const clockIn = (place: string) => localAt(asUtc(start).getTime(), place).time;
  return start.time === undefined || clockIn(zone) === clockIn(visitorZone) ? '' : zone;
}

/** How long until a last day: "in 18 days". Empty once it is over. */
export function daysLeftText({ intlLocale }: LocalizeController, today: Day, last: Day): string {
  const left = daysBetween(today, last);
  return left < 0 ? '' : new Intl.RelativeTimeFormat(intlLocale, { numeric: 'auto' }).format(left, 'day');
}
