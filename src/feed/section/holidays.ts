import { holiday } from '../../generated/shapes/holiday.js';
import type { Holiday } from '../schema/events.js';
import { listSection } from './reader.js';

export const holidays = /* @__PURE__ */ listSection<Holiday>('holidays', holiday);
