import { basemapFeature } from '../../generated/shapes/basemap-feature.js';
import type { BasemapFeature } from '../schema/geography.js';
import { listSection } from './reader.js';

export const basemap = /* @__PURE__ */ listSection<BasemapFeature>('basemap', basemapFeature);
