/**
 * Another order that is always the same for the same name: a sheet that is printed again has to agree with the first.
 */
import { hashOf } from '../../core/hash.js';

/** The entries in an order that depends on the name alone. */
export function shuffled<T>(entries: readonly T[], name: string): T[] {
  return entries
    .map((entry, index) => ({ entry, rank: hashOf(`${name} ${String(index)} ${name}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** Shuffled, but never in the order they came in, where there are two or more. */
export function disordered<T>(entries: readonly T[], name: string): T[] {
  const result = shuffled(entries, name);
  const same = result.every((entry, index) => entry === entries[index]);
  return same ? [...result.slice(1), ...result.slice(0, 1)] : result;
}
