/**
 * The drawn ground: GeoJSON shapes as SVG paths, and the names of towns that find room.
 *
 * Paths are made once, in units in which the world is 2^16 wide; the view only moves and scales them.
 */
import type { LonLat } from '../../../core/distance.js';
import type { LocalText } from '../../../core/text.js';
import type { BasemapFeature } from '../../../feed/index.js';
import {
  boundsOf,
  project,
  toScreen,
  worldSize,
  type Bounds,
  type ScreenPoint,
  type View,
  type WorldPoint,
} from './mercator.js';

type ShapeKind = Exclude<BasemapFeature['properties']['kind'], 'town'>;

/** In the order in which they are drawn, one over the other. */
const shapeKinds: readonly ShapeKind[] = ['context', 'country', 'region', 'province', 'river'];

export interface Town {
  readonly name: LocalText;
  readonly at: WorldPoint;
  /** From 1, the most important. */
  readonly rank: number;
}

export interface Basemap {
  /** One path for each kind that is there. */
  readonly shapes: readonly { readonly kind: ShapeKind; readonly path: string }[];
  /** The most important first. */
  readonly towns: readonly Town[];
  /** Around the land that is the map's subject; `undefined` where there is none. */
  readonly bounds: Bounds | undefined;
  /** Around all that is drawn. */
  readonly ground: Bounds | undefined;
}

const UNITS = 2 ** 16;

/** Every line of a geometry. What is no list of positions is passed over: the feed is untrusted. */
function linesOf(type: string, coordinates: readonly unknown[]): LonLat[][] {
  const isPosition = (value: unknown): value is LonLat =>
    Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
  const line = (value: unknown) => (Array.isArray(value) ? value.filter(isPosition) : []);
  const depth = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 }[type];
  if (depth === undefined) return [];
  const nested = depth === 0 ? [coordinates] : depth === 1 ? coordinates : coordinates.flat();
  return nested.map(line).filter((points) => points.length > 1);
}

function pathOf(points: readonly LonLat[], origin: WorldPoint, close: boolean): string {
  let [lastX, lastY] = [NaN, NaN];
  const parts: string[] = [];
  for (const point of points) {
    const [x, y] = project(point);
    // Two decimals: under a third of a pixel at the highest zoom.
    const px = Math.round((x - origin[0]) * UNITS * 100) / 100;
    const py = Math.round((y - origin[1]) * UNITS * 100) / 100;
    if (px === lastX && py === lastY) continue;
    parts.push(`${String(px)} ${String(py)}`);
    [lastX, lastY] = [px, py];
  }
  return parts.length > 1 ? `M${parts.join('L')}${close ? 'Z' : ''}` : '';
}

/** Draws the features. `origin` is the world point at which the paths have their zero. */
export function drawBasemap(features: readonly BasemapFeature[]): Basemap & { readonly origin: WorldPoint } {
  const lines = features.map(({ properties, geometry }) => ({
    kind: properties.kind,
    closed: geometry.type.endsWith('Polygon'),
    lines: linesOf(geometry.type, geometry.coordinates),
  }));
  const box = (wanted: (kind: string) => boolean) =>
    boundsOf(lines.flatMap((f) => (wanted(f.kind) ? f.lines.flat().map(project) : [])));
  const bounds = box((kind) => kind === 'region' || kind === 'province') ?? box((kind) => kind === 'country');
  // Small numbers: a renderer counts in single precision.
  const origin: WorldPoint = bounds?.min ?? [0.5, 0.33];
  const shapes = shapeKinds.flatMap((kind) => {
    const path = lines
      .filter((feature) => feature.kind === kind)
      .flatMap((feature) => feature.lines.map((line) => pathOf(line, origin, feature.closed)))
      .join('');
    return path ? [{ kind, path }] : [];
  });
  const towns = features
    .flatMap(({ properties: { kind, name, rank }, geometry }): Town[] => {
      const [lon, lat] = geometry.coordinates;
      if (kind !== 'town' || name === undefined || typeof lon !== 'number' || typeof lat !== 'number')
        return [];
      return [{ name, at: project([lon, lat]), rank: rank ?? 1 }];
    })
    .sort((a, b) => a.rank - b.rank);
  return { shapes, towns, bounds, ground: box(() => true), origin };
}

/** The `transform` that puts paths drawn from `origin` where they belong in a view. */
export function basemapTransform(view: View, origin: WorldPoint): string {
  const [x, y] = toScreen(view, origin);
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(worldSize(view.zoom) / UNITS).toFixed(6)})`;
}

/** A town's name with room on the map. */
export interface TownLabel {
  readonly name: string;
  /** Where the town is, in CSS pixels. */
  readonly at: ScreenPoint;
  /** Where the name is anchored, in CSS pixels; vertically its middle. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where a name may stand around its point, best first: beside it, under, over; then farther out, clear of a marker. */
const sides = ([8, 28] as const).flatMap(
  (away) =>
    [
      { dx: away, dy: 0, anchor: 'start' },
      { dx: -away, dy: 0, anchor: 'end' },
      { dx: 0, dy: away + 5, anchor: 'middle' },
      { dx: 0, dy: -away - 5, anchor: 'middle' },
    ] as const,
);

/** Rough width of a letter in the labels' type, in CSS pixels. */
const LETTER = 7;
const LINE = 16;

/**
 * Names of the towns in a view: important ones first, none over another name or a marker.
 *
 * @param obstacles middles of what must stay free, 44 pixels wide and high
 */
export function placeTownLabels(
  towns: readonly Town[],
  view: View,
  nameOf: (name: LocalText) => string,
  obstacles: readonly (readonly [number, number])[],
): TownLabel[] {
  const maxRank = view.zoom < 7.5 ? 1 : view.zoom < 9 ? 2 : view.zoom < 10 ? 3 : Infinity;
  const taken = obstacles.map(([x, y]) => [x - 22, y - 22, x + 22, y + 22] as const);
  const labels: TownLabel[] = [];
  for (const town of towns) {
    if (town.rank > maxRank) break;
    const [x, y] = toScreen(view, town.at);
    if (x < 0 || y < LINE || x > view.width || y > view.height - LINE) continue;
    const name = nameOf(town.name);
    const width = name.length * LETTER;
    for (const { dx, dy, anchor } of sides) {
      const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
      const top = y + dy - LINE / 2;
      const box = [left, top, left + width, top + LINE] as const;
      if (left < 0 || box[2] > view.width) continue;
      if (taken.some((t) => left < t[2] && box[2] > t[0] && top < t[3] && box[3] > t[1])) continue;
      taken.push(box);
      labels.push({ name, at: [x, y], x: x + dx, y: y + dy, anchor });
      break;
    }
  }
  return labels;
}
