import { trade } from '../../generated/shapes/trade.js';
import type { Trade } from '../schema/trades.js';
import { listSection } from './reader.js';

export const trades = /* @__PURE__ */ listSection<Trade>('trades', trade, (records, references) =>
  records.filter(({ sector }, i) => references.points(`trades[${String(i)}].sector`, sector, 'sectors')),
);
