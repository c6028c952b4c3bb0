/**
 * Dates and times in words.
 *
 * Days and clocks are formatted as if they were UTC, so that the visitor's own zone can never move them.
 */
import { str } from '@lit/localize';
import type { LocalizeController } from '../../element/localize.js';
import type { Month } from './agenda.js';
import type { CalendarItem } from './item.js';
import { asUtc, dayMs, daysBetween, instantOf, zoneOffset, type Day } from './moment.js';
import { firstDay } from './month.js';

const utc = { timeZone: 'UTC' } as const;
const fullDay = { ...utc, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const clock = { ...utc, hour: '2-digit', minute: '2-digit' } as const;

/** "mardi 24 novembre 2026" */
export const dayText = (i18n: LocalizeController, day: Day): string =>
  i18n.dateFormat(fullDay).format(dayMs(day));

/** "24 novembre 2026" */
export const dateText = (i18n: LocalizeController, day: Day): string =>
  i18n.dateFormat({ ...utc, dateStyle: 'long' }).format(dayMs(day));

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
  if (lastDay > start.day)
    return start.time !== undefined && end?.time !== undefined
      ? i18n.dateFormat({ ...fullDay, ...clock }).formatRange(asUtc(start), asUtc(end))
      : i18n.dateFormat(fullDay).formatRange(dayMs(start.day), dayMs(lastDay)) + timeOf(i18n, start.time);
  if (start.time === undefined || end?.time === undefined || end.day > start.day)
    return dayText(i18n, start.day) + timeOf(i18n, start.time, end?.time);
  const hours = i18n.dateFormat(clock).formatRange(asUtc(start), asUtc(end));
  return `${dayText(i18n, start.day)}, ${hours}`;
}

function timeOf(i18n: LocalizeController, ...times: readonly (string | undefined)[]): string {
  const known = times.filter((time) => time !== undefined);
  const text = known.map((time) => i18n.dateFormat(clock).format(asUtc({ day: '2000-01-01', time })));
  return text.length === 0 ? '' : `, ${text.join(' – ')}`;
}

/** The hour at which an event begins on a day, for the month; empty where none is known or it began before. */
export const startTime = (i18n: LocalizeController, { start }: CalendarItem, day: Day): string =>
  start.time !== undefined && start.day === day ? i18n.dateFormat(clock).format(asUtc(start)) : '';

/** Name of the zone of an event, for a visitor whose own clock shows another hour then; else empty. */
export function zoneText(
  i18n: LocalizeController,
  { start, zone }: CalendarItem,
  visitorZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string {
  if (start.time === undefined || visitorZone === zone) return '';
  const instant = instantOf(start, zone);
  if (zoneOffset(instant, zone) === zoneOffset(instant, visitorZone)) return '';
  const parts = i18n.dateFormat({ timeZone: zone, timeZoneName: 'short' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** How long until a last day: "18 days left". Empty once it is over. */
export function daysLeftText(i18n: LocalizeController, today: Day, last: Day): string {
  const { msg } = i18n;
  const left = daysBetween(today, last);
  if (left < 0) return '';
  if (left === 0) return msg('last day today');
  return i18n.plural(left, {
    one: () => msg(str`${left} day left`),
    other: () => msg(str`${left} days left`),
  });
}
