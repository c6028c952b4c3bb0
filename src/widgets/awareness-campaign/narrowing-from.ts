import type { Narrowing } from '../../element/campaign.js';

const ids = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((id): id is string => typeof id === 'string' && id !== ''))]
    : [];

/**
 * What the result of a widget narrows the others to; `undefined` where the result prefers nothing, as a flat profile.
 *
 * The detail is read as data from outside: the widget on the page may be of another version.
 *
 * @param detail `detail` of the event: `sectors` and `trades` (ids, best first), `flat`
 * @param by tag of the widget
 */
export function narrowingFrom(detail: unknown, by: string): Narrowing | undefined {
  if (typeof detail !== 'object' || detail === null) return undefined;
  const { sectors, trades, flat } = detail as { sectors?: unknown; trades?: unknown; flat?: unknown };
  const narrowing = { sectors: ids(sectors), trades: ids(trades), by };
  return flat === true || narrowing.sectors.length === 0 ? undefined : narrowing;
}
