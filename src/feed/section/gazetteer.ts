import { locality } from '../../generated/shapes/locality.js';
import type { Locality } from '../schema/geography.js';
import { listSection } from './reader.js';

export const gazetteer = /* @__PURE__ */ listSection<Locality>('gazetteer', locality);
