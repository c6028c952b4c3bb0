/** Between local times and instants: what calendar files need, and the names of other zones. */
import { utcMs, localAt, MS_PER_DAY, type LocalMoment } from '../moment.js';

/** Minutes by which clocks in the zone are ahead of UTC at an instant. */
export function zoneOffset(instant: number, zone: string): number {
  // Instants between two seconds: clocks show the earlier one.
  return Math.round((utcMs(localAt(instant, zone)) - Math.floor(instant / 1000) * 1000) / 60_000);
}

/**
 * The instant at which clocks in a zone show a local time.
 *
 * As RFC 5545 3.3.5 asks: a time that comes twice, when summer time ends, is its first coming; one that is skipped,
 * when summer time begins, is read with the offset before the gap. A day without a time is its first moment.
 */
export function instantOf(moment: LocalMoment, zone: string): number {
  const clock = utcMs(moment);
  const before = zoneOffset(clock - MS_PER_DAY, zone) * 60_000;
  const after = zoneOffset(clock + MS_PER_DAY, zone) * 60_000;
  const isShownAt = (offset: number) => zoneOffset(clock - offset, zone) * 60_000 === offset;
  return isShownAt(before) || !isShownAt(after) ? clock - before : clock - after;
}
