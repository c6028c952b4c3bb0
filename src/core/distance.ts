/** Distances on the Earth. */

/** Longitude and latitude in degrees (WGS 84), in the order of GeoJSON. */
export type LonLat = readonly [lon: number, lat: number];

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Great-circle distance in kilometres between two points, by the haversine formula.
 * Straight over land, so shorter than any road.
 */
export function distanceKm([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const dLat = radians(lat2 - lat1) / 2;
  const dLon = radians(lon2 - lon1) / 2;
  const a = Math.sin(dLat) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(dLon) ** 2;
  // Rounding can push `a` past 1 for antipodes, where asin has no answer.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}
