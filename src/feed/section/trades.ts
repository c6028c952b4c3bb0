import { trade } from '../../generated/shapes/trade.js';
import type { Trade } from '../schema/trades.js';
import { listSection } from './reader.js';

export const trades = /* @__PURE__ */ listSection<Trade>('trades', trade);
