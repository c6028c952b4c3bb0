// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { localText } from './local-text.js';

export const basemapFeature = {
  fields: {
    type: { oneOf: ['Feature'] },
    properties: {
      fields: {
        kind: { oneOf: ['country', 'region', 'province', 'context', 'river', 'town'] },
        name: localText,
        rank: { number: 'a whole number of at least 1', min: 1, int: true },
      },
      required: ['kind'],
    },
    geometry: {
      fields: {
        type: { oneOf: ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] },
        coordinates: { list: { anything: true } },
      },
      required: ['type', 'coordinates'],
    },
  },
  required: ['type', 'properties', 'geometry'],
} satisfies Shape;
