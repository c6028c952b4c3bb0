/**
 * Which events are shown, and how many each further choice would show.
 */
import { allWordings, fold } from '../../../core/text.js';
import type { CalendarEvent, EventKind, Place } from '../../../feed/index.js';
import { isOnline, isOnSite, type CalendarItem } from '../item.js';
import { isForAudience, isOfSector } from '../limits.js';

/** Kinds of event in the order in which they are listed. */
export const eventKinds: readonly EventKind[] = [
  'open-day',
  'company-visit',
  'fair',
  'competition',
  'awareness',
  'training',
  'call',
];

/** What a visitor filters by; empty values let everything through. */
export interface Filters {
  /** Words that must all be found, whatever their case and accents. */
  readonly query: string;
  readonly audience: string;
  /** Id of a sector. */
  readonly sector: string;
  /** Kinds of event; one of them is enough. */
  readonly kinds: readonly EventKind[];
  /** Only what is known to be free of charge. */
  readonly free: boolean;
  /** Only what is known to need no booking. */
  readonly noBooking: boolean;
  readonly where: '' | 'online' | 'on-site';
}

export const noFilters: Filters = {
  query: '',
  audience: '',
  sector: '',
  kinds: [],
  free: false,
  noBooking: false,
  where: '',
};

/** How many events there would be with each choice, the other filters staying as they are. */
export interface FacetCounts {
  /** Events that pass all filters. */
  readonly total: number;
  readonly audience: ReadonlyMap<string, number>;
  readonly sector: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly free: number;
  readonly noBooking: number;
  readonly online: number;
  readonly onSite: number;
}

const isFree = ({ price }: CalendarEvent) => price?.free === 'yes';
const needsNoBooking = ({ booking }: CalendarEvent) => booking?.required === 'no';

/** What a search looks through in an event: folded text in every language. */
export type SearchText = (event: CalendarEvent) => string;

/**
 * Makes the search texts of events: name, description, place and organiser. Each is made once.
 * @param places by their id
 */
export function searchTexts(places: ReadonlyMap<string, Place> = new Map()): SearchText {
  const texts = new WeakMap<CalendarEvent, string>();
  return (event) => {
    let text = texts.get(event);
    if (text === undefined) {
      const { name, description, venue, organizer } = event;
      const place = event.place === undefined ? undefined : places.get(event.place);
      const where = [venue, place].flatMap((at) => [at?.name, at?.address?.addressLocality]);
      text = fold([name, description, ...where, organizer?.name].map(allWordings).join(' '));
      texts.set(event, text);
    }
    return text;
  };
}

/** Sorts items into those that pass the filters, and counts what each further choice would give. */
export function applyFilters(
  items: readonly CalendarItem[],
  filters: Filters,
  searchText: SearchText = searchTexts(),
): { readonly shown: readonly CalendarItem[]; readonly counts: FacetCounts } {
  const words = fold(filters.query).split(/\s+/).filter(Boolean);
  const tests = {
    query: (event: CalendarEvent) => {
      if (words.length === 0) return true;
      const text = searchText(event);
      return words.every((word) => text.includes(word));
    },
    audience: (event: CalendarEvent) => filters.audience === '' || isForAudience(event, filters.audience),
    sector: (event: CalendarEvent) => filters.sector === '' || isOfSector(event, filters.sector),
    kinds: (event: CalendarEvent) => filters.kinds.length === 0 || filters.kinds.includes(event.kind),
    free: (event: CalendarEvent) => !filters.free || isFree(event),
    noBooking: (event: CalendarEvent) => !filters.noBooking || needsNoBooking(event),
    where: (event: CalendarEvent) =>
      filters.where === '' || (filters.where === 'online' ? isOnline(event) : isOnSite(event)),
  };
  const names = Object.keys(tests) as (keyof typeof tests)[];

  // Choices that "everyone" and "all sectors" count for as well.
  const audiences = new Set(items.flatMap(({ event }) => event.audiences ?? []));
  const sectors = new Set(items.flatMap(({ event }) => event.sectors ?? []));
  const count = { free: 0, noBooking: 0, online: 0, onSite: 0 };
  const byAudience = new Map<string, number>();
  const bySector = new Map<string, number>();
  const byKind = new Map<string, number>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

  const shown: CalendarItem[] = [];
  for (const item of items) {
    const { event } = item;
    const failed = names.filter((name) => !tests[name](event));
    if (failed.length === 0) shown.push(item);
    if (failed.length > 1) continue;
    // A choice replaces the same filter and keeps the others, so only the others must pass.
    const counts = (name: keyof typeof tests) => failed.length === 0 || failed[0] === name;
    if (counts('audience')) for (const one of audiences) if (isForAudience(event, one)) add(byAudience, one);
    if (counts('sector')) for (const one of sectors) if (isOfSector(event, one)) add(bySector, one);
    if (counts('kinds')) add(byKind, event.kind);
    if (counts('free') && isFree(event)) count.free++;
    if (counts('noBooking') && needsNoBooking(event)) count.noBooking++;
    if (counts('where') && isOnline(event)) count.online++;
    if (counts('where') && isOnSite(event)) count.onSite++;
  }
  return {
    shown,
    counts: { total: shown.length, audience: byAudience, sector: bySector, kinds: byKind, ...count },
  };
}

const searchTextOf = new WeakMap<ReadonlyMap<string, Place>, SearchText>();

/** Search texts with the names of these places; made once. */
export function searchTextWith(places: ReadonlyMap<string, Place>): SearchText {
  const known = searchTextOf.get(places) ?? searchTexts(places);
  searchTextOf.set(places, known);
  return known;
}

/** Items that pass the filters, in their order. */
export const filterItems = (
  items: readonly CalendarItem[],
  filters: Filters,
  places: ReadonlyMap<string, Place>,
): readonly CalendarItem[] => applyFilters(items, filters, searchTextWith(places)).shown;

/** How many filters are on. */
export function activeFilters(filters: Filters | undefined): number {
  if (!filters) return 0;
  const { query, audience, sector, kinds, free, noBooking, where } = filters;
  const single = [query.trim() !== '', audience !== '', sector !== '', free, noBooking, where !== ''];
  return single.filter(Boolean).length + kinds.length;
}
