/**
 * Calendar files after RFC 5545: one event that programs such as Outlook, Google Calendar and Apple's take over.
 *
 * Local times are written in their zone, with a VTIMEZONE made from `Intl`, so that a recurring event keeps its
 * hour over a change of daylight saving time. Instants are written in UTC, and whole days as dates.
 */
import { lastRepeat, type CalendarItem } from '../item.js';
import {
  addDays,
  dayMs,
  daysBetween,
  isInstant,
  MS_PER_DAY,
  readMoment,
  type LocalMoment,
} from '../moment.js';
import { instantOf, zoneOffset } from './zone.js';

/** Texts of an event in the visitor's language; empty ones are left out of the file. */
export interface IcsTexts {
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly categories: readonly string[];
  readonly organizer: string;
}

export interface IcsOptions {
  /** Id of the feed: with the event's own id it makes the UID, stable over time. */
  readonly feedId: string;
  readonly texts: IcsTexts;
  /** Longitude and latitude in degrees, where they are those of the building or street. */
  readonly coordinates?: readonly [number, number] | undefined;
  /** Milliseconds since 1970; the time of the file where the event does not say when it was updated. */
  readonly now: number;
}

/** Years of daylight saving changes that are written out for a rule without an end, and at most. */
const RULE_YEARS = 10;
const MAX_YEARS = 30;

/** Whatever field of the feed they are in, they must not begin a line of their own. */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000a-\u001f\u007f]/g;

const encoder = new TextEncoder();

/** A text value: backslashes, semicolons, commas and line ends escaped (RFC 5545 3.3.11). */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A content line in pieces of at most 75 octets of UTF-8, no character cut in two (RFC 5545 3.1). */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A parameter in quotes; what a quoted parameter cannot hold is left out. */
const quoted = (text: string) => `"${text.replace(/["\u0000-\u001f\u007f]/g, '')}"`;

const digits = (text: string) => text.replace(/[-:]/g, '');
const utc = (ms: number) => `${digits(new Date(ms).toISOString().slice(0, 19))}Z`;

/** `20261124T090000`; a day is its first moment. */
const localText = ({ day, time = '00:00:00' }: LocalMoment) => digits(`${day}T${time}`);

/** `+0100` for 60 minutes. */
function offsetText(minutes: number): string {
  const two = (n: number) => String(Math.trunc(n)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}

/** Instants between two others at which clocks in a zone are set, exact to the second. */
export function transitions(zone: string, from: number, to: number): number[] {
  const found: number[] = [];
  const step = 7 * MS_PER_DAY;
  for (let start = from; start < to; start += step) {
    const after = zoneOffset(start + step, zone);
    if (zoneOffset(start, zone) === after) continue;
    let [before, changed] = [start, start + step];
    while (changed - before > 1000) {
      const middle = Math.floor((before + changed) / 2000) * 1000;
      if (zoneOffset(middle, zone) === after) changed = middle;
      else before = middle;
    }
    found.push(changed);
  }
  return found;
}

/** A VTIMEZONE that holds from the year before `from` to the year after `to` (milliseconds since 1970). */
export function timeZoneLines(zone: string, from: number, to: number): string[] {
  const start = Date.UTC(new Date(from).getUTCFullYear() - 1, 0, 1);
  const end = Date.UTC(new Date(to).getUTCFullYear() + 2, 0, 1);
  const first = zoneOffset(start, zone);
  const changes = [start, ...transitions(zone, start, end)].map((at, index) => {
    const offsetFrom = index === 0 ? first : zoneOffset(at - 1000, zone);
    return { at, offsetFrom, offsetTo: index === 0 ? first : zoneOffset(at, zone) };
  });
  const standard = Math.min(...changes.map(({ offsetTo }) => offsetTo));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...changes.flatMap(({ at, offsetFrom, offsetTo }) => {
      const part = offsetTo === standard ? 'STANDARD' : 'DAYLIGHT';
      return [
        `BEGIN:${part}`,
        // The time clocks would show without the change.
        `DTSTART:${utc(at + offsetFrom * 60_000).slice(0, -1)}`,
        `TZOFFSETFROM:${offsetText(offsetFrom)}`,
        `TZOFFSETTO:${offsetText(offsetTo)}`,
        `END:${part}`,
      ];
    }),
    'END:VTIMEZONE',
  ];
}

const statuses: Readonly<Record<string, string>> = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' };

/** The event of an item, whole: with its rule and further dates, as a calendar file. */
export function calendarFile(item: CalendarItem, options: IcsOptions): string {
  const { event, zone } = item;
  const { feedId, texts, coordinates, now } = options;
  const start = readMoment(event.start, zone);
  const isAllDay = start.time === undefined;
  const isUtc = isInstant(event.start) || zone === 'UTC' || zone === 'Etc/UTC';

  /** A property with moments, all in the form that the event's start has. */
  const dated = (name: string, moments: readonly LocalMoment[]): string => {
    if (isAllDay) return `${name};VALUE=DATE:${moments.map(({ day }) => digits(day)).join(',')}`;
    return isUtc
      ? `${name}:${moments.map((moment) => utc(instantOf(moment, zone))).join(',')}`
      : `${name};TZID=${zone}:${moments.map(localText).join(',')}`;
  };
  const read = (moments: readonly string[]) => moments.map((moment) => readMoment(moment, zone));
  const text = (name: string, value: string) => (value === '' ? [] : [`${name}:${escapeText(value)}`]);

  const from = instantOf(start, zone);
  const last = item.end && {
    ...item.end,
    day: addDays(start.day, daysBetween(item.start.day, item.end.day)),
  };
  const until = event.rrule === undefined ? undefined : lastRepeat(event.rrule);
  const years = event.rrule === undefined ? 0 : RULE_YEARS;
  const to = Math.min(
    until === undefined ? instantOf(last ?? start, zone) + years * 366 * MS_PER_DAY : dayMs(until),
    from + MAX_YEARS * 366 * MS_PER_DAY,
  );

  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//vet-widgets//event-calendar//EN',
    'CALSCALE:GREGORIAN',
    ...(isAllDay || isUtc ? [] : timeZoneLines(zone, from, to)),
    'BEGIN:VEVENT',
    `UID:${event.id}@${feedId}`,
    `DTSTAMP:${utc(event.updated === undefined ? now : dayMs(event.updated))}`,
    ...(event.sequence === undefined ? [] : [`SEQUENCE:${String(event.sequence)}`]),
    dated('DTSTART', [start]),
    // RFC 5545 wants the first moment after the event, where the feed gives its last day.
    ...(last
      ? [
          dated('DTEND', [
            isAllDay || last.time === undefined ? { day: addDays(last.day, 1), time: undefined } : last,
          ]),
        ]
      : []),
    ...(event.rrule === undefined ? [] : [`RRULE:${event.rrule}`]),
    ...(event.rdate?.length ? [dated('RDATE', read(event.rdate))] : []),
    ...(event.exdate?.length ? [dated('EXDATE', read(event.exdate))] : []),
    ...text('SUMMARY', texts.summary),
    ...text('DESCRIPTION', texts.description),
    ...text('LOCATION', texts.location),
    ...(coordinates ? [`GEO:${String(coordinates[1])};${String(coordinates[0])}`] : []),
    ...(event.url === undefined ? [] : [`URL:${event.url}`]),
    ...(texts.categories.length > 0 ? [`CATEGORIES:${texts.categories.map(escapeText).join(',')}`] : []),
    ...(event.organizer?.email === undefined
      ? []
      : [`ORGANIZER;CN=${quoted(texts.organizer)}:mailto:${event.organizer.email}`]),
    `STATUS:${statuses[event.status ?? ''] ?? 'CONFIRMED'}`,
    // A day that is no appointment does not make its owner busy.
    ...(isAllDay ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map((line) => foldLine(line.replace(CONTROL_CHARACTERS, '')))
    .join('\r\n');
}
