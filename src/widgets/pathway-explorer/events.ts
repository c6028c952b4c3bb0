import type { ErrorDetail, ReadyDetail } from '../../element/feed-element.js';

/** `detail` of `pathway-explorer-select`. */
export interface SelectDetail {
  /** Id of the step whose details are shown, `null` where none are. */
  readonly step: string | null;
}

/** `detail` of `pathway-explorer-route`. */
export interface RouteDetail {
  /** Id of the step the visitor is in now. */
  readonly from: string;
  /** Id of the step or trade the visitor wants to get to. */
  readonly to: string;
  /** Ids of the steps of the route that was opened, from the start to the goal. */
  readonly steps: readonly string[];
}

declare global {
  interface HTMLElementEventMap {
    'pathway-explorer-ready': CustomEvent<ReadyDetail>;
    'pathway-explorer-error': CustomEvent<ErrorDetail>;
    'pathway-explorer-select': CustomEvent<SelectDetail>;
    'pathway-explorer-route': CustomEvent<RouteDetail>;
  }
}
