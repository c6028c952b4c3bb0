/**
 * What the templates of the calendar share: the state to show and what the visitor can do.
 */
import type { ReactiveElement } from 'lit';
import type { LaterController } from '../../element/later.js';
import type { LocalizeController } from '../../element/localize.js';
import type { Feed, Place, Readers, Records, Sector } from '../../feed/index.js';
import type { Month } from './agenda.js';
import type { CalendarItem } from './item.js';
import type { Filters } from './later/filter.js';
import type { Model } from './model.js';
import type { Day } from './moment.js';

export type ViewName = 'agenda' | 'month';

/** What one opens: details, filters, the month, an event on its way to one's own calendar. */
export type Later = typeof import('./later/index.js');

/** What the visitor, or a link, has chosen. */
export interface CalendarState {
  /** The view the visitor chose; left out for the one the page's author set. */
  readonly view?: ViewName | undefined;
  /** Left out where no filter is on. */
  readonly filters?: Filters | undefined;
  readonly isFiltersOpen?: boolean;
  /** Key of the item whose details are open. */
  readonly opened?: string | undefined;
  /** How many upcoming events the agenda shows at most. */
  readonly limit: number;
  readonly isPastOpen?: boolean;
  /** The month shown; left out for the next one with events. */
  readonly month?: Month | undefined;
  /** The day chosen in it. */
  readonly day?: Day | undefined;
  /** Which item was last put into a calendar; `saved` is left out until one knows whether the file was saved. */
  readonly exported?: { readonly key: string; readonly saved?: boolean };
}

export interface CalendarView {
  /** The element, from which events are fired. */
  readonly host: ReactiveElement;
  readonly i18n: LocalizeController;
  /** Level of the widget's heading. */
  readonly level: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly feed: Feed;
  readonly model: Model;
  readonly state: CalendarState;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Brings further sections of the feed, for what a visitor only needs later. */
  readonly feeds: { more<M extends Readers>(readers: M): Promise<Records<M>> };
  /** Places that are there, by their id. */
  readonly places: ReadonlyMap<string, Place>;
  /** How a place stands that is not among them; `undefined` where the feed has none of that id. */
  readonly missing: 'loading' | 'failed' | undefined;
  readonly later: LaterController<Later>;
  /**
   * Changes what is shown.
   * @param then what the later part does about it, once it is there, be it after a second try
   */
  change(change: Partial<CalendarState>, then?: (part: Later) => unknown): void;
  /** Says something to users of a screen reader. */
  announce(text: string): void;
  /** Moves the focus after the next rendering, since the visitor acted. */
  focus(selector: string): void;
}

/** Finds the card of an item. */
export const selectorOf = ({ key }: CalendarItem): string => `[data-key="${CSS.escape(key)}"]`;

/** Finds the name of an item's event, to which script moves the focus. */
export const nameOf = (item: CalendarItem): string => `${selectorOf(item)} .event-name`;
