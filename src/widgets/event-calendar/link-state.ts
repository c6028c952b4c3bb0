/**
 * The state of the calendar as entries of the page's address, and back.
 */
import type { Month } from './agenda.js';
import { eventKinds, type Filters } from './filter.js';

export interface LinkState {
  /** The view the visitor chose; `undefined` for the one the page's author set. */
  readonly view: 'agenda' | 'month' | undefined;
  readonly filters: Filters;
  /** The month shown; empty where none was chosen. */
  readonly month: Month;
  /** Key of the item whose details are open; empty for none. */
  readonly opened: string;
}

/** Entries of an address; empty texts are left out of it. */
export function stateToEntries({ view, filters, month, opened }: LinkState): Map<string, string> {
  return new Map([
    ['view', view ?? ''],
    ['month', month],
    ['q', filters.query.trim()],
    ['audience', filters.audience],
    ['sector', filters.sector],
    ['kind', filters.kinds.join(',')],
    ['free', filters.free ? '1' : ''],
    ['booking', filters.noBooking ? 'no' : ''],
    ['where', filters.where],
    ['event', opened],
  ]);
}

/** The state that an address asks for; what is not understood is passed over. */
export function stateFromEntries(entries: ReadonlyMap<string, string>): LinkState {
  const text = (name: string) => entries.get(name) ?? '';
  const oneOf = <T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === text(name));
  const kinds = text('kind').split(',');
  return {
    view: oneOf('view', ['agenda', 'month']),
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(text('month')) ? text('month') : '',
    filters: {
      query: text('q'),
      audience: text('audience'),
      sector: text('sector'),
      kinds: eventKinds.filter((kind) => kinds.includes(kind)),
      free: text('free') === '1',
      noBooking: text('booking') === 'no',
      where: oneOf('where', ['online', 'on-site']) ?? '',
    },
    opened: text('event'),
  };
}
