/**
 * The state of the calendar as entries of the page's address, and back.
 */
import type { CalendarState, ViewName } from '../calendar-view.js';
import { activeFilters, eventKinds, noFilters, type Filters } from './filter.js';

/** The part of the state that is kept in the address. */
export type LinkState = Pick<CalendarState, 'view' | 'filters' | 'month' | 'opened'>;

/**
 * Entries of an address; empty texts are left out of it.
 * @param current the view that is shown, chosen or not: only a month that is shown is kept
 */
export function stateToEntries(
  { view, filters = noFilters, month = '', opened = '' }: LinkState,
  current: ViewName,
): Map<string, string> {
  return new Map([
    ['view', view ?? ''],
    ['month', current === 'month' ? month : ''],
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
  const filters: Filters = {
    query: text('q'),
    audience: text('audience'),
    sector: text('sector'),
    kinds: eventKinds.filter((kind) => kinds.includes(kind)),
    free: text('free') === '1',
    noBooking: text('booking') === 'no',
    where: oneOf('where', ['online', 'on-site']) ?? '',
  };
  return {
    view: oneOf('view', ['agenda', 'month']),
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(text('month')) ? text('month') : '',
    filters: activeFilters(filters) > 0 ? filters : undefined,
    opened: text('event'),
  };
}
