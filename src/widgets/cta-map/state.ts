/**
 * The state of the map in the page's address: filters, starting point, selection.
 */
import { noFilters, type Filters } from './filter.js';

/** What a link can restore. */
export interface LinkState {
  readonly filters: Filters;
  /** The starting point as it is written in the field: "5000 Namur". Empty for none. */
  readonly from: string;
  /** Id of the place whose details are open; empty for none. */
  readonly place: string;
}

const list = (value: string | undefined) => (value ?? '').split(',').filter(Boolean);

/** Entries of the address; empty ones are left out when written. */
export function writeState({ filters, from, place }: LinkState): Map<string, string> {
  return new Map([
    ['text', filters.text],
    ['kind', filters.kinds.join(',')],
    ['sector', filters.sectors.join(',')],
    ['audience', filters.audience],
    ['from', from],
    ['place', place],
  ]);
}

/** The state that entries describe; what is not there is empty. */
export function readState(entries: ReadonlyMap<string, string>): LinkState {
  return {
    filters: {
      ...noFilters,
      text: entries.get('text') ?? '',
      kinds: list(entries.get('kind')),
      sectors: list(entries.get('sector')),
      audience: entries.get('audience') ?? '',
    },
    from: entries.get('from') ?? '',
    place: entries.get('place') ?? '',
  };
}
