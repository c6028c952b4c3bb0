import { place } from '../../generated/shapes/place.js';
import type { Place } from '../schema/places.js';
import { listSection } from './reader.js';

export const places = /* @__PURE__ */ listSection<Place>('places', place, (records, references) =>
  references.check('places', records, { sectors: 'sectors', trades: 'trades' }),
);
