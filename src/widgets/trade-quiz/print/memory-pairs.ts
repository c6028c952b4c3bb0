/**
 * Which trades and tools become cards to pair.
 */
import type { LocalText, Trade } from '../../../feed/index.js';
import { shuffled } from '../shuffle.js';

export interface Pair {
  readonly trade: Trade;
  readonly tool: LocalText;
}

/** Pairs on the sheets: 24 cards. */
export const PAIRS = 12;

const key = (text: LocalText): string =>
  (typeof text === 'string' ? text : (Object.values(text)[0] ?? '')).trim().toLowerCase();

/**
 * Trades from as many sectors as there are, each with a tool that no other of them works with, so that every pair has
 * one answer. The choice is the same each time for the same name.
 *
 * @param isLegible false for a pair that would be printed small: it comes only where a sector has no other
 */
export function memoryPairs(
  trades: readonly Trade[],
  name: string,
  isLegible: (pair: Pair) => boolean = () => true,
): Pair[] {
  const owners = new Map<string, number>();
  for (const { tools = [] } of trades)
    for (const tool of new Set(tools.map(key))) owners.set(tool, (owners.get(tool) ?? 0) + 1);
  const bySector = new Map<string, Pair[]>();
  for (const trade of shuffled(trades, name)) {
    const tool = trade.tools?.find((candidate) => owners.get(key(candidate)) === 1);
    if (tool) bySector.set(trade.sector, [...(bySector.get(trade.sector) ?? []), { trade, tool }]);
  }
  for (const [sector, pairs] of bySector)
    bySector.set(sector, [...pairs.filter(isLegible), ...pairs.filter((pair) => !isLegible(pair))]);
  const rounds = Math.max(0, ...[...bySector.values()].map(({ length }) => length));
  const pairs = Array.from({ length: rounds }, (_, round) =>
    [...bySector.values()].flatMap((entries) => entries[round] ?? []),
  ).flat();
  return pairs.slice(0, PAIRS);
}
