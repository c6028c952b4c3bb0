import type { ErrorDetail, ReadyDetail } from '../../element/feed-element.js';
import type { Place } from '../../feed/index.js';

/** `detail` of `cta-map-select`. */
export interface CtaMapSelectDetail {
  /** Id of the place whose details were opened; `null` when they were closed. */
  readonly place: string | null;
  /** Ids of its sectors; `*` for all of them. Empty where not known. */
  readonly sectors: readonly string[];
  /** Ids of its trades. Empty where not known. */
  readonly trades: readonly string[];
}

/** What the event says of the place that is open now, if any. */
export const selectDetail = (place: Place | undefined): CtaMapSelectDetail => ({
  place: place?.id ?? null,
  sectors: place?.sectors ?? [],
  trades: place?.trades ?? [],
});

declare global {
  interface HTMLElementEventMap {
    'cta-map-ready': CustomEvent<ReadyDetail>;
    'cta-map-error': CustomEvent<ErrorDetail>;
    'cta-map-select': CustomEvent<CtaMapSelectDetail>;
  }
}
