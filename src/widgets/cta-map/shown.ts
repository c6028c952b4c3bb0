/**
 * From records to what list and map show: limits, filters, order, groups. Computed when one of these changes.
 */
import { audiences } from '../../element/audience.js';
import type { LonLat } from '../../core/distance.js';
import type { Place, PlaceKind, Sector } from '../../feed/index.js';
import { matchPlaces, placeKinds, type Filters, type IndexedPlace } from './filter.js';
import { orderPlaces, type ListedPlace } from './order.js';

export interface Shown {
  readonly rows: readonly ListedPlace[];
  /** By id: each place's number in the list, from 1. */
  readonly ranks: ReadonlyMap<string, { readonly rank: number; readonly row: ListedPlace }>;
  /** Places of the list that are not on the map. */
  readonly unplaced: number;
  readonly unknownSectors: number;
  readonly unknownAudiences: number;
}

/** @param nameOf a place's name in the visitor's language; `locale` says how names are sorted */
export function showPlaces(
  index: readonly IndexedPlace[],
  filters: Filters,
  narrowing: readonly string[],
  origin: LonLat | undefined,
  locale: string,
  nameOf: (place: Place) => string,
): Shown {
  const { places, ...unknown } = matchPlaces(index, filters, narrowing);
  const { compare } = new Intl.Collator(locale);
  const rows = orderPlaces(
    places.map(({ place }) => place),
    origin,
    nameOf,
    compare,
  );
  return {
    ...unknown,
    rows,
    ranks: new Map(rows.map((row, i) => [row.place.id, { rank: i + 1, row }])),
    unplaced: rows.filter(({ place }) => !place.position).length,
  };
}

/** The choices that some place has; a filter offers no others. */
export interface Choices {
  readonly kinds: readonly PlaceKind[];
  readonly sectors: readonly Sector[];
  readonly audiences: readonly string[];
}

export function choicesOf(index: readonly IndexedPlace[], sectors: readonly Sector[]): Choices {
  const present = (values: (place: Place) => readonly string[]) =>
    new Set(index.flatMap(({ place }) => values(place)));
  const kinds = present((place) => [place.kind]);
  const sectorIds = present((place) => place.sectors ?? []);
  const audienceIds = present((place) => place.audiences ?? []);
  const known: readonly string[] = audiences;
  return {
    kinds: placeKinds.filter((kind) => kinds.has(kind)),
    sectors: sectors.filter(({ id }) => sectorIds.has(id) || sectorIds.has('*')),
    audiences: [
      ...known.filter((id) => audienceIds.has(id)),
      ...[...audienceIds].filter((id) => !known.includes(id)),
    ],
  };
}
