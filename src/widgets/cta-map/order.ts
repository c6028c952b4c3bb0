/**
 * In which order places are listed, and how far they are.
 */
import { distanceKm, type LonLat } from '../../core/distance.js';
import type { Place } from '../../feed/index.js';
import { placeKinds } from './filter.js';

/** A place in the list, with its distance from the visitor's starting point where both are known. */
export interface ListedPlace {
  readonly place: Place;
  /** Kilometres as the crow flies. */
  readonly km: number | undefined;
}

/** Nearest first where there is a starting point, places of unknown position last; else by kind and name. */
export function orderPlaces(
  places: readonly Place[],
  origin: LonLat | undefined,
  nameOf: (place: Place) => string,
  compareNames: (a: string, b: string) => number,
): ListedPlace[] {
  const rows = places.map((place) => ({
    place,
    km: origin && place.position ? distanceKm(origin, place.position.coordinates) : undefined,
    kind: placeKinds.indexOf(place.kind),
    name: nameOf(place),
  }));
  rows.sort(
    (a, b) =>
      (origin ? (a.km ?? Infinity) - (b.km ?? Infinity) || 0 : 0) ||
      a.kind - b.kind ||
      compareNames(a.name, b.name),
  );
  return rows.map(({ place, km }) => ({ place, km }));
}

/** Whether a distance is only roughly known: the place stands for the middle of its town. */
export const isRough = (place: Place): boolean => place.position?.precision === 'locality';
