/**
 * What the templates of the calendar share: the state to show and what the visitor can do.
 */
import type { LocalizeController } from '../../element/localize.js';
import type { CalendarEvent, Place, Sector } from '../../feed/index.js';
import type { Month } from './agenda.js';
import type { Filters } from './filter.js';
import type { CalendarItem } from './item.js';
import type { Day } from './moment.js';

/** A place from the feed: `loading` until it is there, `failed` where it cannot be had, `undefined` where there is none. */
export type PlaceState = Place | 'loading' | 'failed' | undefined;

/** The place itself, as far as it is there. */
export const knownPlace = (place: PlaceState): Place | undefined =>
  typeof place === 'string' ? undefined : place;

export interface CalendarView {
  readonly i18n: LocalizeController;
  /** Level of the widget's heading. */
  readonly level: number;
  readonly today: Day;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Key of the item whose details are open; empty for none. */
  readonly opened: string;
  /** What became of the last export: of which item, and whether the file was saved. */
  readonly exported: { readonly key: string; readonly saved: boolean } | undefined;
  placeOf(event: CalendarEvent): PlaceState;
  /** Opens the details of an item, or closes them. */
  toggle(item: CalendarItem): void;
  exportItem(item: CalendarItem): void;
  filter(change: Partial<Filters>): void;
  clearFilters(): void;
  showMonth(month: Month, day?: Day): void;
}
