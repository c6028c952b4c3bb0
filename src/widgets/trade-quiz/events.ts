import type { ErrorDetail, ReadyDetail } from '../../element/feed-element.js';
import type { Profile } from '../../matching/interests.js';

/** `detail` of `trade-quiz-finish`. */
export interface TradeQuizFinishDetail {
  /** Id of the quiz. */
  readonly quiz: string;
  readonly kind: 'interest' | 'knowledge';
  /** Ids of the sectors of the trades shown, best first; empty where the result prefers none. */
  readonly sectors: readonly string[];
  /** Ids of the trades shown, best first; empty where the result prefers none. */
  readonly trades: readonly string[];
  /** The six interests, 0 to 1, for an interest quiz. */
  readonly profile?: Profile;
  /** True where the answers show no clear preference. */
  readonly flat: boolean;
  /** True when the result was opened from the page's address, not reached by answering. */
  readonly restored: boolean;
}

/** `detail` of `trade-quiz-restart`. */
export interface TradeQuizRestartDetail {
  /** Id of the quiz. */
  readonly quiz: string;
}

/** Sectors and trades to go on with. */
export interface Choice {
  /** Ids of sectors, best first. */
  readonly sectors: readonly string[];
  /** Ids of trades, best first. */
  readonly trades: readonly string[];
}

/** `detail` of `trade-quiz-explore`. */
export interface TradeQuizExploreDetail extends Choice {
  /** Tag of the widget that the visitor wants to see. */
  readonly widget: string;
}

declare global {
  interface HTMLElementEventMap {
    'trade-quiz-ready': CustomEvent<ReadyDetail>;
    'trade-quiz-error': CustomEvent<ErrorDetail>;
    'trade-quiz-finish': CustomEvent<TradeQuizFinishDetail>;
    'trade-quiz-explore': CustomEvent<TradeQuizExploreDetail>;
    'trade-quiz-restart': CustomEvent<TradeQuizRestartDetail>;
  }
}
