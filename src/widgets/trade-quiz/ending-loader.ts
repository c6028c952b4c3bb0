import type { ReactiveElement } from 'lit';
import type { Trade } from '../../feed/index.js';
import type { InterestRun } from './answers.js';
import type { Outcome } from './outcome.js';

/** The code of the end of a quiz. */
export type Ending = typeof import('./ending.js');

/** Brings the end of a quiz while the visitor answers, and keeps the result computed for a run. */
export class EndingLoader {
  /** `undefined` before the first quiz begins. */
  state: Ending | 'loading' | 'failed' | undefined = undefined;
  readonly #host: ReactiveElement;
  readonly #load: () => Promise<Ending>;
  #loading: Promise<Ending | undefined> | undefined;
  #result:
    { readonly run: InterestRun; readonly trades: readonly Trade[]; readonly outcome: Outcome } | undefined;

  constructor(host: ReactiveElement, load: () => Promise<Ending>) {
    this.#host = host;
    this.#load = load;
  }

  /** Settles with the end, `undefined` where it could not be had; a later call tries again. */
  ready(): Promise<Ending | undefined> {
    this.#loading ??= this.#bring();
    return this.#loading;
  }

  async #bring(): Promise<Ending | undefined> {
    this.#set('loading');
    try {
      const ending = await this.#load();
      const { styleSheet } = ending.endingStyles;
      const root = this.#host.renderRoot;
      if (root instanceof ShadowRoot && styleSheet)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
      this.#set(ending);
      return ending;
    } catch {
      this.#loading = undefined;
      this.#set('failed');
      return undefined;
    }
  }

  /** The result of a run, computed once. */
  outcome({ outcomeOf }: Ending, run: InterestRun, trades: readonly Trade[]): Outcome {
    if (this.#result?.run !== run || this.#result.trades !== trades)
      this.#result = { run, trades, outcome: outcomeOf(run, trades) };
    return this.#result.outcome;
  }

  #set(state: Ending | 'loading' | 'failed'): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
