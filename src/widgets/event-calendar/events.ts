import type { ErrorDetail, ReadyDetail } from '../../element/feed-element.js';

/** `detail` of `event-calendar-select`. */
export interface EventCalendarSelectDetail {
  /** Id of the event whose details were opened; `null` where they were closed. */
  readonly event: string | null;
}

/** `detail` of `event-calendar-export`. */
export interface EventCalendarExportDetail {
  /** Id of the event that the visitor puts in a calendar. */
  readonly event: string;
}

export type EventCalendarReadyEvent = CustomEvent<ReadyDetail>;
export type EventCalendarErrorEvent = CustomEvent<ErrorDetail>;
export type EventCalendarSelectEvent = CustomEvent<EventCalendarSelectDetail>;
export type EventCalendarExportEvent = CustomEvent<EventCalendarExportDetail>;

declare global {
  interface HTMLElementEventMap {
    'event-calendar-ready': EventCalendarReadyEvent;
    'event-calendar-error': EventCalendarErrorEvent;
    'event-calendar-select': EventCalendarSelectEvent;
    'event-calendar-export': EventCalendarExportEvent;
  }
}
