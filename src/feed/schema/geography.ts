import * as z from 'zod/mini';
import { Coordinates, LocalText } from './base.js';

/** A locality that a visitor may start from: found by postcode or name, without asking any service. */
export const Locality = z.object({
  /** Postcode. */
  postalCode: z.string().check(z.minLength(1)),
  /** Name of the locality or commune. */
  name: LocalText,
  /** Province, or Brussels-Capital. */
  province: z.optional(LocalText),
  /** Longitude and latitude of its middle. */
  coordinates: Coordinates,
});
export type Locality = z.infer<typeof Locality>;

/** A line, area or point of the base map: a GeoJSON feature (RFC 7946). */
export const BasemapFeature = z.object({
  /** Always `Feature`. */
  type: z.literal('Feature'),
  /** What is drawn, and how. */
  properties: z.object({
    /** What it is. `context` is drawn faintly, as the land around. */
    kind: z.enum(['country', 'region', 'province', 'context', 'river', 'town'], 'a kind of base-map feature'),
    /** Name, where it is written on the map. */
    name: z.optional(LocalText),
    /** Importance: features of a higher rank are named later. From 1. */
    rank: z.optional(z.int().check(z.minimum(1))),
  }),
  /** Its shape: Point, LineString, MultiLineString, Polygon or MultiPolygon. */
  geometry: z.object({
    /** Kind of shape. */
    type: z.enum(['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'], 'a GeoJSON geometry'),
    /** Longitudes and latitudes, nested as RFC 7946 says. */
    coordinates: z.array(z.unknown()),
  }),
});
export type BasemapFeature = z.infer<typeof BasemapFeature>;
