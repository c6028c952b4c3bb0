import { LaterController } from '../../element/later.js';
import type { Trade } from '../../feed/index.js';
import type { InterestRun } from './answers.js';
import type { Outcome } from './later/outcome.js';

/** The code of the screens after the first one. */
export type Later = typeof import('./later/index.js');

/** Brings the screens after the first one, and keeps the result computed for a run. */
export class LaterLoader extends LaterController<Later> {
  #result:
    { readonly run: InterestRun; readonly trades: readonly Trade[]; readonly outcome: Outcome } | undefined;

  /** The result of a run, computed once; `undefined` before the screens are there. */
  outcome(run: InterestRun, trades: readonly Trade[]): Outcome | undefined {
    const { here } = this;
    if (!here) return undefined;
    if (this.#result?.run !== run || this.#result.trades !== trades)
      this.#result = { run, trades, outcome: here.outcomeOf(run, trades) };
    return this.#result.outcome;
  }
}
