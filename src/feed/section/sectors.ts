import { sector } from '../../generated/shapes/sector.js';
import type { Sector } from '../schema/sectors.js';
import { listSection } from './reader.js';

export const sectors = /* @__PURE__ */ listSection<Sector>('sectors', sector);
