/**
 * What the page's author, or a choice in another widget, lets through.
 */
import type { CalendarEvent } from '../../feed/index.js';
import type { CalendarItem } from './item.js';

/** Empty values let everything through. */
export interface Limits {
  readonly audience: string;
  /** Choices of sectors that all hold: the author's, and that of another widget. */
  readonly sectors: readonly (readonly string[])[];
  readonly kinds: readonly string[];
}

/** True for an event for that audience, or for everyone. Where nobody told us for whom it is, it is not. */
export const isForAudience = ({ audiences }: CalendarEvent, audience: string): boolean =>
  audiences?.some((one) => one === audience || one === 'public') ?? false;

/** True for an event of that sector, or of all (`*`). Where the sectors are not known, it is not. */
export const isOfSector = ({ sectors }: CalendarEvent, sector: string): boolean =>
  sectors?.some((one) => one === sector || one === '*') ?? false;

export const isWithin = ({ event }: CalendarItem, { audience, sectors, kinds }: Limits): boolean =>
  (!audience || isForAudience(event, audience)) &&
  sectors.every((some) => some.length === 0 || some.some((sector) => isOfSector(event, sector))) &&
  (kinds.length === 0 || kinds.includes(event.kind));
