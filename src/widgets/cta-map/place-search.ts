/**
 * What list and map have in common: the places that the page's author allows, those that the visitor's choices leave,
 * and the choices that are offered. Each part is computed again only when something it depends on has changed.
 */
import { wordList } from '../../element/attributes.js';
import type { LonLat } from '../../core/distance.js';
import type { Place, Sector } from '../../feed/index.js';
import {
  countFacets,
  indexPlaces,
  limitPlaces,
  type FacetCounts,
  type Filters,
  type IndexedPlace,
} from './filter.js';
import { memo } from './memo.js';
import type { ListedPlace } from './order.js';
import { choicesOf, showPlaces, type Choices, type Shown } from './shown.js';

/** The page author's limits, as they stand in attributes: words separated by spaces or commas. */
export interface SearchLimits {
  readonly kinds: string;
  readonly sectors: string;
  readonly audience: string;
}

/** What the visitor asks for, and in which language places are sorted. */
export interface SearchRequest {
  readonly filters: Filters;
  /** Ids of sectors chosen in another widget. */
  readonly narrowed: readonly string[];
  readonly origin: LonLat | undefined;
  readonly locale: string;
  /** A place's name in the visitor's language; the same function every time. */
  readonly nameOf: (place: Place) => string;
}

export class PlaceSearch {
  /** Every place that filters can show. */
  places: readonly Place[] = [];
  sectors: ReadonlyMap<string, Sector> = new Map();
  choices: Choices = { kinds: [], sectors: [], audiences: [] };
  counts: FacetCounts = { kinds: new Map(), sectors: new Map(), audiences: new Map() };
  /** What is found; the same object as long as nothing changes. */
  shown: Shown = { rows: [], ranks: new Map(), unplaced: 0, unknownSectors: 0, unknownAudiences: 0 };

  readonly #index = memo((places: readonly Place[], kinds: string, sectors: string, audience: string) =>
    indexPlaces(limitPlaces(places, { kinds: wordList(kinds), sectors: wordList(sectors), audience })),
  );
  readonly #places = memo((index: readonly IndexedPlace[]) => index.map(({ place }) => place));
  readonly #sectors = memo((sectors: readonly Sector[]) => new Map(sectors.map((s) => [s.id, s])));
  readonly #sectorIds = memo((sectors: readonly Sector[]) => sectors.map(({ id }) => id));
  readonly #choices = memo(choicesOf);
  readonly #counts = memo(countFacets);
  readonly #show = memo(showPlaces);

  /** Takes over what is there and what is asked for. */
  update(
    records: { readonly places: readonly Place[]; readonly sectors: readonly Sector[] },
    limits: SearchLimits,
    { filters, narrowed, origin, locale, nameOf }: SearchRequest,
  ): void {
    const index = this.#index(records.places, limits.kinds, limits.sectors, limits.audience);
    this.places = this.#places(index);
    this.sectors = this.#sectors(records.sectors);
    this.choices = this.#choices(index, records.sectors);
    this.counts = this.#counts(index, filters, narrowed, this.#sectorIds(records.sectors));
    this.shown = this.#show(index, filters, narrowed, origin, locale, nameOf);
  }

  /** A place among those that filters can show, with its distance where it is found; a link may name one that is not. */
  row(id: string): ListedPlace | undefined {
    const place = this.places.find((one) => one.id === id);
    return place && (this.shown.ranks.get(id)?.row ?? { place, km: undefined });
  }

  /** A place's number in the list, from 1; 0 where it is not found. */
  rank(id: string): number {
    return this.shown.ranks.get(id)?.rank ?? 0;
  }
}
