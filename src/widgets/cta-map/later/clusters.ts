/**
 * Places that would cover each other on the map are drawn as one marker with their number.
 */
import Supercluster, { type PointFeature } from 'supercluster';
import type { LonLat } from '../../../core/distance.js';
import type { Place } from '../../../feed/index.js';
import { shareOf } from '../sector-share.js';
import {
  boundsOf,
  type Bounds,
  MAX_ZOOM,
  project,
  unproject,
  viewBounds,
  type View,
  type WorldPoint,
} from './mercator.js';

/**
 * Markers nearer to each other than this many CSS pixels, at a whole zoom, become one. Half a zoom step farther that is
 * 34 pixels, about the size of a marker.
 */
const RADIUS = 48;

/** One marker of the map: a place, or several. */
export interface Marker {
  /** Stays the same while the marker shows the same places. */
  readonly key: string;
  readonly at: WorldPoint;
  /** Number of places. */
  readonly count: number;
  /** The place; the first one where there are several. */
  readonly place: Place;
  /** How many of its places belong to which sector. */
  readonly shares: ReadonlyMap<string, number>;
}

interface Tags {
  readonly index: number;
}
interface Shares {
  shares: Record<string, number>;
}

/** A place that can be drawn. */
export type PlacedPlace = Place & { readonly position: NonNullable<Place['position']> };

export const isPlaced = (place: Place): place is PlacedPlace => place.position !== undefined;

/** The box around places; `undefined` where none has a position. */
export const boundsOfPlaces = (places: readonly Place[]): Bounds | undefined =>
  boundsOf(places.filter(isPlaced).map((place) => project(place.position.coordinates)));

/** Places grouped for every zoom, made once for a set of places. */
export class Clusters {
  readonly #places: readonly PlacedPlace[];
  readonly #index: Supercluster<Tags, Shares>;

  constructor(places: readonly Place[]) {
    this.#places = places.filter(isPlaced);
    this.#index = new Supercluster<Tags, Shares>({
      radius: RADIUS,
      extent: 256,
      // Places on the same point stay one marker up to the highest zoom.
      maxZoom: MAX_ZOOM,
      map: ({ index }) => {
        const place = this.#places[index];
        return { shares: place ? { [shareOf(place)]: 1 } : {} };
      },
      reduce: (sum, { shares }) => {
        for (const [id, n] of Object.entries(shares)) sum.shares[id] = (sum.shares[id] ?? 0) + n;
      },
    });
    this.#index.load(
      this.#places.map(({ position }, index) => ({
        type: 'Feature',
        properties: { index },
        geometry: { type: 'Point', coordinates: [...position.coordinates] },
      })),
    );
  }

  /** Markers in a view and a little around it, from the north to the south. */
  visible(view: View, margin = 24): Marker[] {
    const { min, max } = viewBounds(view, margin);
    const [west, north] = unproject(min);
    const [east, south] = unproject(max);
    return this.#index
      .getClusters([west, south, east, north], Math.round(view.zoom))
      .flatMap((feature): Marker[] => {
        const at = project(feature.geometry.coordinates as unknown as LonLat);
        const { properties } = feature;
        if ('cluster' in properties) {
          const { cluster_id: id, point_count: count } = properties;
          const place = this.#placeOf(this.#index.getLeaves(id, 1)[0]);
          const shares = new Map(Object.entries(properties.shares).sort((a, b) => b[1] - a[1]));
          return place ? [{ key: `group-${String(id)}`, at, count, place, shares }] : [];
        }
        const place = this.#places[properties.index];
        return place ? [{ key: place.id, at, count: 1, place, shares: new Map([[shareOf(place), 1]]) }] : [];
      })
      .sort((a, b) => a.at[1] - b.at[1]);
  }

  /** All places of a marker. */
  placesOf(marker: Marker): Place[] {
    if (marker.count === 1) return [marker.place];
    return this.#index
      .getLeaves(Number(marker.key.slice('group-'.length)), Infinity)
      .flatMap((leaf) => this.#placeOf(leaf) ?? []);
  }

  /** Whether a place is what a marker shows, or among it. */
  holds(marker: Marker, id: string): boolean {
    if (id === '') return false;
    return marker.count === 1 ? marker.key === id : this.placesOf(marker).some((place) => place.id === id);
  }

  /** The lowest whole zoom, not under `from`, at which a place has a marker of its own; `undefined` for never. */
  zoomToSeparate(place: PlacedPlace, from: number): number | undefined {
    const center = project(place.position.coordinates);
    for (let zoom = Math.round(from); zoom <= MAX_ZOOM; zoom++) {
      const around = this.visible({ center, zoom, width: 2, height: 2 }, 1);
      if (around.some((marker) => marker.key === place.id)) return Math.max(zoom, from);
    }
    return undefined;
  }

  #placeOf(feature: PointFeature<Tags> | undefined): PlacedPlace | undefined {
    return feature ? this.#places[feature.properties.index] : undefined;
  }
}
