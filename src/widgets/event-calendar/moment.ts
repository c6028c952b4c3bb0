/**
 * Moments as RFC 5545 knows them: a day, a local time in a zone, or an instant.
 *
 * Days are texts (`2026-11-24`) and stay texts: they compare, sort and never slip when the visitor's clock is elsewhere.
 * Zones come from `Intl`, so no table of zones is shipped.
 */

/** A calendar day, `2026-11-24`. */
export type Day = string;

/** A day, and a time of day (`09:00:00`) where one is known, as clocks in the event's zone show them. */
export interface LocalMoment {
  readonly day: Day;
  /** Left `undefined` for whole days. */
  readonly time?: string | undefined;
}

/** Zone in which local times are read where the feed names none, or one that does not exist. */
export const DEFAULT_ZONE = 'Europe/Brussels';

export const MS_PER_DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter of clocks in a zone: Swedish writes them as `2026-11-24 09:00:00`. A zone nobody knows has the default's. */
function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    try {
      format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    } catch {
      // A RangeError: no such zone.
      format = zoneFormat(DEFAULT_ZONE);
    }
    formats.set(timeZone, format);
  }
  return format;
}

/** The zone itself where it exists, else the default one. */
export const knownZone = (zone = DEFAULT_ZONE): string =>
  zoneFormat(zone) === zoneFormat(DEFAULT_ZONE) ? DEFAULT_ZONE : zone;

/**
 * A moment as if it were UTC, in milliseconds since 1970; a day is its midnight. What is formatted from it must be
 * formatted in UTC: it then shows the clocks of the moment, whatever the visitor's zone.
 */
export const utcMs = ({ day, time = '00:00:00' }: LocalMoment): number => Date.parse(`${day}T${time}Z`);

/** Midnight of a day in UTC, in milliseconds. */
export const dayMs = (day: Day): number => utcMs({ day });

export function addDays(day: Day, days: number): Day {
  return new Date(dayMs(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayMs(to) - dayMs(from)) / MS_PER_DAY);
}

/** What clocks in a zone show at an instant (milliseconds since 1970). */
export function localAt(instant: number, zone: string): LocalMoment & { readonly time: string } {
  const [day = '', time = ''] = zoneFormat(zone).format(instant).split(' ');
  return { day, time };
}

/** True for a moment that is written with its offset, and so is the same instant everywhere. */
export const isInstant = (moment: string): boolean => /T.*(Z|[+-]\d\d:\d\d)$/.test(moment);

/** A moment of the feed as clocks in the zone show it. */
export function readMoment(moment: string, zone: string): LocalMoment {
  if (isInstant(moment)) return localAt(Date.parse(moment), zone);
  const [day = '', time] = moment.split('T');
  return { day, time: time?.padEnd(8, ':00') };
}

/** A text by which moments of one zone are sorted; a whole day comes before the times of that day. */
export const sortKey = ({ day, time = '' }: LocalMoment): string => day + time;
