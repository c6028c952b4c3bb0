/**
 * Which places are shown: one index, one set of filters, for the list and the map alike.
 *
 * What is not known is never taken for a match: a place without sectors is left out by a sector filter, and counted,
 * so that the visitor is told.
 */
import { allWordings, fold } from '../../core/text.js';
import type { Place, PlaceKind } from '../../feed/index.js';

/** Every kind of place, in the order in which they are listed: those made for visits first. */
export const placeKinds: readonly PlaceKind[] = [
  'cta',
  'competence-centre',
  'reference-centre',
  'training-hub',
  'training-centre',
  'cite-des-metiers',
  'cefa',
  'school',
  'company',
];

/** What the visitor asks for. An empty list or text asks for nothing. */
export interface Filters {
  /** Words looked for in name, host, town, topic and equipment; all must be found. */
  readonly text: string;
  readonly kinds: readonly string[];
  /** Ids of sectors; a place of one of them is enough. */
  readonly sectors: readonly string[];
  /** One audience that must be welcome. */
  readonly audience: string;
}

export const noFilters: Filters = { text: '', kinds: [], sectors: [], audience: '' };

/** A place made ready for searching. */
export interface IndexedPlace {
  readonly place: Place;
  /** Everything a visitor may search for, folded. */
  readonly text: string;
}

/** Result of a search. */
export interface Matches {
  readonly places: readonly IndexedPlace[];
  /** Places left out only because their sectors are not known. */
  readonly unknownSectors: number;
  /** Places left out only because nobody said who may come. */
  readonly unknownAudiences: number;
}

/** Folds the searchable text of each place once. */
export function indexPlaces(places: readonly Place[]): IndexedPlace[] {
  return places.map((place) => ({
    place,
    text: fold(
      [
        place.name,
        place.host,
        place.topic,
        place.address?.addressLocality,
        place.address?.postalCode,
        ...(place.equipment ?? []).flatMap((item) => [item.name, item.group]),
      ]
        .map(allWordings)
        .join(' \n '),
    ),
  }));
}

type Answer = 'yes' | 'no' | 'unknown';

/** Whether a place belongs to one of the sectors; `*` belongs to all. */
export function inSectors({ sectors }: Place, wanted: readonly string[]): Answer {
  if (wanted.length === 0) return 'yes';
  if (!sectors || sectors.length === 0) return 'unknown';
  return sectors.includes('*') || sectors.some((id) => wanted.includes(id)) ? 'yes' : 'no';
}

/** Whether an audience may come; a place for the `public` is for everyone. */
export function welcomes({ audiences }: Place, wanted: string): Answer {
  if (wanted === '') return 'yes';
  if (!audiences || audiences.length === 0) return 'unknown';
  return audiences.includes(wanted) || audiences.includes('public') ? 'yes' : 'no';
}

const ofKind = ({ kind }: Place, wanted: readonly string[]) => wanted.length === 0 || wanted.includes(kind);

const words = (text: string) => fold(text).split(/\s+/).filter(Boolean);

/**
 * Places that fit the filters.
 *
 * @param narrowing sectors chosen in another widget; they hold beside the visitor's own
 */
export function matchPlaces(
  index: readonly IndexedPlace[],
  filters: Filters,
  narrowing: readonly string[] = [],
): Matches {
  const query = words(filters.text);
  let unknownSectors = 0;
  let unknownAudiences = 0;
  const places = index.filter(({ place, text }) => {
    if (!ofKind(place, filters.kinds) || !query.every((word) => text.includes(word))) return false;
    const sectors = [inSectors(place, filters.sectors), inSectors(place, narrowing)];
    const audience = welcomes(place, filters.audience);
    if (sectors.includes('no') || audience === 'no') return false;
    if (sectors.includes('unknown')) unknownSectors++;
    else if (audience === 'unknown') unknownAudiences++;
    else return true;
    return false;
  });
  return { places, unknownSectors, unknownAudiences };
}

/** How many places each choice of a filter would show, by the choice's id. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<string, number>;
  readonly sectors: ReadonlyMap<string, number>;
  readonly audiences: ReadonlyMap<string, number>;
}

const tally = (values: Iterable<string>) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/**
 * Counts for each choice: how many places it alone would show, with the filters of the other groups as they are.
 *
 * @param sectorIds every sector of the feed: places of all sectors count for each
 */
export function countFacets(
  index: readonly IndexedPlace[],
  filters: Filters,
  narrowing: readonly string[],
  sectorIds: readonly string[],
): FacetCounts {
  const shownWithout = (without: Partial<Filters>) =>
    matchPlaces(index, { ...filters, ...without }, narrowing).places.map(({ place }) => place);
  const audienceIds = new Set(index.flatMap(({ place }) => place.audiences ?? []));
  return {
    kinds: tally(shownWithout({ kinds: [] }).map((place) => place.kind)),
    sectors: tally(
      shownWithout({ sectors: [] }).flatMap((place) =>
        sectorIds.filter((id) => inSectors(place, [id]) === 'yes'),
      ),
    ),
    audiences: tally(
      shownWithout({ audience: '' }).flatMap((place) =>
        [...audienceIds].filter((id) => welcomes(place, id) === 'yes'),
      ),
    ),
  };
}

/** Equipment that the search text names: why a place was found. */
export function equipmentFound(place: Place, text: string): NonNullable<Place['equipment']> {
  const query = words(text);
  if (query.length === 0) return [];
  return (place.equipment ?? []).filter((item) => {
    const name = fold(`${allWordings(item.name)} ${allWordings(item.group)}`);
    return query.every((word) => name.includes(word));
  });
}

/** Places within the limits that a page's author set: kinds, sectors, audience. */
export function limitPlaces(
  places: readonly Place[],
  limits: Pick<Filters, 'kinds' | 'sectors' | 'audience'>,
): Place[] {
  return places.filter(
    (place) =>
      ofKind(place, limits.kinds) &&
      inSectors(place, limits.sectors) === 'yes' &&
      welcomes(place, limits.audience) === 'yes',
  );
}
