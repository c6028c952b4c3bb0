/**
 * `events` and `holidays` of the demo feed, from `events.json` and `holidays.csv`.
 *
 * The table knows in which month an event usually takes place, not the date of the next edition. The demo shows a date
 * in that month, marked as an example: the facts of the event are real, the day is not.
 */
import type { LocalText } from '../../src/core/text.js';
import { addDays, addYear, nthWeekday, overlap, weekdays, type Span, type Weekday } from './dates.js';
import { findLocality, type GazetteerEntry } from './geography.js';
import { cell, compact, localCells, readCsvTable, readJsonTable, sourcesOf, words } from './tables.js';

/** When an event usually takes place. */
export interface UsualTime {
  /** Months, 1 to 12; one edition in each. */
  readonly months: readonly number[];
  readonly weekday: Weekday;
  /** Which of these weekdays in the month: 1 to 4, or -1 for the last. */
  readonly week: number;
  /** Days from that weekday to the first day of the event: -1 where it begins on the eve. */
  readonly shift?: number;
  /** How many days it lasts, where that is known from past editions. */
  readonly days?: number;
  /** For what does not come every year: one edition in so many years, counted from `fromYear`. */
  readonly everyYears?: number;
  readonly fromYear?: number;
  /** True for what schools take part in: a day in the school holidays is moved by whole weeks. */
  readonly avoidHolidays?: boolean;
  /** True for what is always open: one record that recurs every month. */
  readonly recurring?: boolean;
}

interface EventRow {
  readonly id: string;
  readonly when: UsualTime;
  readonly note?: LocalText;
  readonly organizer: { readonly name: LocalText; readonly url?: string };
  readonly url?: string;
  readonly price?: unknown;
  readonly venue?: {
    readonly address?: { readonly postalCode?: string; readonly addressLocality?: LocalText };
  };
  readonly sources: readonly string[];
  readonly [field: string]: unknown;
}

/** An event that ended so many days ago is still in the feed. */
const JUST_PAST = 60;

function avoid(span: Span, holidays: readonly Span[]): Span {
  const moved = (days: number): Span => ({ start: addDays(span.start, days), end: addDays(span.end, days) });
  const free = [0, 7, 14, -7, -14, 21, -21].map(moved).find((s) => !holidays.some((h) => overlap(s, h)));
  return free ?? span;
}

/**
 * The editions of an event that the feed of `today` shows: those of the coming twelve months, and the one just past.
 *
 * @param today - a day, `2026-11-24`
 */
export function editions(when: UsualTime, today: string, holidays: readonly Span[]): Span[] {
  const thisYear = Number(today.slice(0, 4));
  const takesPlace = (year: number) => (year - (when.fromYear ?? year)) % (when.everyYears ?? 1) === 0;
  return [thisYear - 1, thisYear, thisYear + 1]
    .filter(takesPlace)
    .flatMap((year) => when.months.map((month) => nthWeekday(year, month, when.weekday, when.week)))
    .map((day): Span => {
      const start = addDays(day, when.shift ?? 0);
      const span = { start, end: addDays(start, (when.days ?? 1) - 1) };
      return when.avoidHolidays ? avoid(span, holidays) : span;
    })
    .filter(({ start, end }) => end >= addDays(today, -JUST_PAST) && start <= addYear(today));
}

/** The months ahead of something that recurs every month, without the days in the holidays. */
function monthly(when: UsualTime, today: string, holidays: readonly Span[]): Record<string, unknown> {
  const { avoidHolidays: _, ...everyMonth } = when;
  const days = editions(everyMonth, today, []).flatMap(({ start }) => (start >= today ? [start] : []));
  const closed = days.filter((day) => holidays.some((h) => overlap({ start: day, end: day }, h)));
  const open = days.filter((day) => !closed.includes(day));
  const start = open[0];
  const code = weekdays[weekdays.indexOf(when.weekday)]?.slice(0, 2).toUpperCase();
  return compact({
    start,
    rrule: `FREQ=MONTHLY;BYDAY=${when.week}${code};COUNT=${days.filter((day) => start !== undefined && day >= start).length}`,
    exdate: closed.filter((day) => start !== undefined && day > start),
  });
}

const exampleNote: Readonly<Record<string, (organizer: string) => string>> = {
  fr: (organizer) =>
    `Exemple\u00a0: date calculée d’après le mois habituel. Vraie date à vérifier auprès de l’organisation\u00a0: ${organizer}.`,
  nl: (organizer) =>
    `Voorbeeld: de datum is berekend uit de gewone maand. Controleer de echte datum bij de organisator: ${organizer}.`,
  de: (organizer) =>
    `Beispiel: Das Datum ist aus dem üblichen Monat berechnet. Das echte Datum bitte beim Veranstalter prüfen: ${organizer}.`,
  en: (organizer) =>
    `Example: the date is computed from the usual month. Check the real date with the organiser: ${organizer}.`,
};

const inLanguage = (text: LocalText | undefined, language: string): string =>
  typeof text === 'string' ? text : (text?.[language] ?? '');

const noteOf = ({ organizer, note }: EventRow): LocalText =>
  Object.fromEntries(
    Object.entries(exampleNote).map(([language, example]) => [
      language,
      [example(inLanguage(organizer.name, language)), inLanguage(note, language)].filter(Boolean).join(' '),
    ]),
  );

function venueOf(venue: EventRow['venue'], gazetteer: readonly GazetteerEntry[]): unknown {
  const { postalCode, addressLocality } = venue?.address ?? {};
  const locality =
    postalCode === undefined ? undefined : findLocality(gazetteer, postalCode, addressLocality);
  return locality
    ? { ...venue, position: { coordinates: locality.coordinates, precision: 'locality' } }
    : venue;
}

const orderOf = (event: Record<string, unknown>) => `${String(event['start'])} ${String(event['id'])}`;

/** Records of `events`, by date. */
export function buildEvents(
  today: string,
  holidays: readonly Span[],
  gazetteer: readonly GazetteerEntry[],
): Record<string, unknown>[] {
  return (readJsonTable('events.json') as EventRow[])
    .flatMap((row): Record<string, unknown>[] => {
      const { id, when, sources, kind, name, venue, confidence, organizer, url, price, ...rest } = row;
      const dates = when.recurring
        ? [monthly(when, today, holidays)]
        : editions(when, today, holidays).map(({ start, end }) =>
            when.days === undefined ? { start } : { start, end },
          );
      return dates.map((date) => {
        const [year, month] = String(date['start']).split('-');
        const edition = when.recurring ? '' : when.months.length > 1 ? `-${year}-${month}` : `-${year}`;
        return compact({
          id: `${id}${edition}`,
          kind,
          name,
          ...rest,
          ...date,
          venue: venueOf(venue, gazetteer),
          organizer,
          url,
          // Nobody told us more; a reader may say so instead of leaving a gap.
          price: price ?? { free: 'unknown' },
          booking: { required: 'unknown' },
          example: true,
          note: noteOf(row),
          confidence,
          sources: sourcesOf(sources),
        });
      });
    })
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

/** Records of `holidays`, by date. */
export function buildHolidays(): (Record<string, unknown> & Span)[] {
  return readCsvTable('holidays.csv').map((row) => ({
    ...compact({
      id: cell(row, 'id'),
      name: localCells(row, 'name'),
      note: localCells(row, 'note'),
      confidence: cell(row, 'confidence'),
      sources: sourcesOf(words(row, 'sources')),
    }),
    start: cell(row, 'start') ?? '',
    end: cell(row, 'end') ?? '',
  }));
}
