/** A small made-up region for the map's tests and stories. */
import type { Place } from '../../../src/feed/index.js';
import { feedWith } from '../../feed-fixture.js';

export const sectors = [
  { id: 'wood', name: { fr: 'Bois', en: 'Wood' }, letter: 'B', color: { light: '#8a4b08', dark: '#e0a458' } },
  {
    id: 'metal',
    name: { fr: 'Métal', en: 'Metal' },
    letter: 'M',
    color: { light: '#1f4fa3', dark: '#8ab4ff' },
    pictogram: 'M5 12h14M12 5v14',
  },
  {
    id: 'food',
    name: { fr: 'Alimentation', en: 'Food' },
    letter: 'A',
    color: { light: '#a3211c', dark: '#ff9d96' },
  },
];

export const places: Place[] = [
  {
    id: 'cta-wood',
    kind: 'cta',
    name: { fr: 'CTA Bois', en: 'CTA Joinery' },
    host: 'Institut Saint-Éloi',
    topic: { fr: 'Menuiserie', en: 'Joinery' },
    description: { fr: 'Un atelier de menuiserie.', en: 'A joinery workshop.' },
    sectors: ['wood'],
    trades: ['joiner'],
    address: {
      streetAddress: 'Rue de la Scie 1',
      postalCode: '5000',
      addressLocality: 'Namur',
      addressRegion: 'Namur',
    },
    position: { coordinates: [4.8675, 50.4669], precision: 'address' },
    telephone: '081 00 00 00',
    email: 'cta@example.org',
    url: 'https://www.example.org/cta',
    audiences: ['vocational', 'teachers'],
    equipment: [
      {
        name: { fr: 'Bras robot', en: 'Robot arm' },
        group: { fr: 'Robotique', en: 'Robotics' },
        quantity: 2,
        year: 2021,
      },
      { name: { fr: 'Scie à panneaux', en: 'Panel saw' } },
    ],
    booking: { required: 'yes', url: 'https://www.example.org/book', note: 'Two weeks before.' },
    opened: '2012-06',
    sources: [{ label: 'School directory', date: '2025-01-02' }, { url: 'https://www.example.org/source' }],
    updated: '2026-11-01',
    confidence: 'high',
    correctionUrl: 'https://www.example.org/mistake',
  },
  {
    id: 'cta-metal',
    kind: 'cta',
    name: 'CTA Métal',
    sectors: ['metal'],
    address: { postalCode: '4000', addressLocality: 'Liège' },
    position: { coordinates: [5.5675, 50.6337], precision: 'locality' },
    audiences: ['vocational', 'jobseekers'],
    equipment: [{ name: { fr: 'Fraiseuse 5 axes', en: '5-axis mill' } }],
    booking: { required: 'unknown' },
    confidence: 'low',
  },
  {
    id: 'centre-all',
    kind: 'cite-des-metiers',
    name: 'Cité des métiers',
    sectors: ['*'],
    address: { addressLocality: 'Liège' },
    position: { coordinates: [5.5675, 50.6337], precision: 'locality' },
    audiences: ['public'],
  },
  {
    id: 'cefa-mystery',
    kind: 'cefa',
    name: 'CEFA Arlon',
    address: { addressLocality: 'Arlon' },
    position: { coordinates: [5.8167, 49.6833], precision: 'street' },
  },
  {
    id: 'nowhere',
    kind: 'competence-centre',
    name: 'Centre sans adresse',
    sectors: ['food', 'wood'],
    address: { addressRegion: 'Hainaut' },
    audiences: ['jobseekers'],
  },
];

export const gazetteer = [
  { postalCode: '4000', name: { fr: 'Liège', nl: 'Luik' }, coordinates: [5.5675, 50.6337] },
  { postalCode: '5000', name: { fr: 'Namur', nl: 'Namen' }, coordinates: [4.8675, 50.4669] },
  { postalCode: '5020', name: 'Vedrin', coordinates: [4.87, 50.5] },
  { postalCode: '5190', name: 'Jemeppe-sur-Sambre', coordinates: [4.6667, 50.45] },
];

const box = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

export const basemap = [
  {
    type: 'Feature',
    properties: { kind: 'context', name: 'France' },
    geometry: { type: 'Polygon', coordinates: box(2, 48, 8, 52) },
  },
  {
    type: 'Feature',
    properties: { kind: 'region' },
    geometry: { type: 'Polygon', coordinates: box(2.9, 49.5, 6.4, 50.9) },
  },
  {
    type: 'Feature',
    properties: { kind: 'river' },
    geometry: {
      type: 'LineString',
      coordinates: [
        [4.4, 50.4],
        [4.87, 50.47],
        [5.57, 50.63],
      ],
    },
  },
  {
    type: 'Feature',
    properties: { kind: 'town', name: { fr: 'Namur', nl: 'Namen' }, rank: 1 },
    geometry: { type: 'Point', coordinates: [4.8675, 50.4669] },
  },
  {
    type: 'Feature',
    properties: { kind: 'town', name: 'Ciney', rank: 3 },
    geometry: { type: 'Point', coordinates: [5.1, 50.29] },
  },
];

export const mapFeed = (sections: Readonly<Record<string, unknown>> = {}) =>
  feedWith({ sectors, places, gazetteer, basemap, ...sections });

/** So many places strewn over the region, the same at every call. */
export function manyPlaces(count: number): Place[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `place-${String(i)}`,
    kind: 'school' as const,
    name: `School ${String(i)}`,
    sectors: [sectors[i % sectors.length]!.id],
    address: { addressLocality: `Town ${String(i % 50)}` },
    position: {
      coordinates: [3 + ((i * 7919) % 1000) / 300, 49.6 + ((i * 104_729) % 1000) / 800] as [number, number],
      precision: 'address' as const,
    },
  }));
}
