/**
 * Web Mercator, as tiles and supercluster use it, and the arithmetic of a view on it.
 *
 * World points lie in the unit square: x from 0 at 180° west to 1 at 180° east, y from 0 in the north (85.05°) to 1 in
 * the south. At zoom z the world is 256 · 2^z CSS pixels wide (EPSG:3857; Snyder, Map Projections, 1987, p. 41).
 */
import type { LonLat } from '../../../core/distance.js';

export type WorldPoint = readonly [x: number, y: number];
/** CSS pixels from the top left corner of the map. */
export type ScreenPoint = readonly [x: number, y: number];

/** A box of world points. */
export interface Bounds {
  readonly min: WorldPoint;
  readonly max: WorldPoint;
}

/** What of the world is seen: its middle, the zoom, and the size of the map in CSS pixels. */
export interface View {
  readonly center: WorldPoint;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** The base map knows no streets: nearer than this shows nothing more. */
export const MAX_ZOOM = 13;
export const MIN_ZOOM = 3;

export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Width of the world in CSS pixels. */
export const worldSize = (zoom: number): number => 256 * 2 ** zoom;

export function project([lon, lat]: LonLat): WorldPoint {
  const sin = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  return [lon / 360 + 0.5, clamp(y, 0, 1)];
}

export function unproject([x, y]: WorldPoint): LonLat {
  const lat = (360 / Math.PI) * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - 90;
  return [(x - 0.5) * 360, lat];
}

export function toScreen({ center, zoom, width, height }: View, [x, y]: WorldPoint): ScreenPoint {
  const size = worldSize(zoom);
  return [(x - center[0]) * size + width / 2, (y - center[1]) * size + height / 2];
}

export function toWorld({ center, zoom, width, height }: View, [x, y]: ScreenPoint): WorldPoint {
  const size = worldSize(zoom);
  return [(x - width / 2) / size + center[0], (y - height / 2) / size + center[1]];
}

/** The smallest box around points; `undefined` for none. */
export function boundsOf(points: Iterable<WorldPoint>): Bounds | undefined {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return minX <= maxX ? { min: [minX, minY], max: [maxX, maxY] } : undefined;
}

/** What the map shows, grown by some pixels so that what sticks out over the edge is drawn too. */
export function viewBounds(view: View, margin = 0): Bounds {
  return {
    min: toWorld(view, [-margin, -margin]),
    max: toWorld(view, [view.width + margin, view.height + margin]),
  };
}

export const contains = ({ min, max }: Bounds, [x, y]: WorldPoint): boolean =>
  x >= min[0] && x <= max[0] && y >= min[1] && y <= max[1];

/** The content moved by so many pixels: to the right and down where positive. */
export function panBy(view: View, dx: number, dy: number): View {
  const size = worldSize(view.zoom);
  return { ...view, center: [view.center[0] - dx / size, view.center[1] - dy / size] };
}

/** Nearer or farther by zoom steps, while the point under `anchor` stays where it is. */
export function zoomBy(view: View, steps: number, anchor?: ScreenPoint): View {
  const zoom = clamp(view.zoom + steps, MIN_ZOOM, MAX_ZOOM);
  const at = anchor ?? [view.width / 2, view.height / 2];
  const [x, y] = toWorld(view, at);
  const size = worldSize(zoom);
  return {
    ...view,
    zoom,
    center: [x - (at[0] - view.width / 2) / size, y - (at[1] - view.height / 2) / size],
  };
}

/** The nearest view that shows a box whole, with `padding` pixels free around it. */
export function fit(view: View, { min, max }: Bounds, padding: number, maxZoom = 11): View {
  const room = (length: number) => Math.max(1, length - 2 * padding);
  const zoom = Math.min(
    Math.log2(room(view.width) / 256 / Math.max(max[0] - min[0], 1e-9)),
    Math.log2(room(view.height) / 256 / Math.max(max[1] - min[1], 1e-9)),
    maxZoom,
  );
  return {
    ...view,
    zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM),
    center: [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2],
  };
}

/**
 * The view with its middle kept inside a box, so that nobody gets lost in the sea, and its edges inside the drawn
 * ground as far as that is large enough.
 */
export function keepInside(view: View, { min, max }: Bounds, ground?: Bounds): View {
  const size = worldSize(view.zoom);
  const keep = (axis: 0 | 1, length: number) => {
    const value = clamp(view.center[axis], min[axis], max[axis]);
    const half = length / size / 2;
    const [low, high] = ground ? [ground.min[axis] + half, ground.max[axis] - half] : [1, 0];
    return low <= high ? clamp(value, low, high) : value;
  };
  return { ...view, center: [keep(0, view.width), keep(1, view.height)] };
}
