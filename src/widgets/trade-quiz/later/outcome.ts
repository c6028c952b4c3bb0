/**
 * What an interest quiz shows at its end: what is suggested, and why.
 */
import type { Trade } from '../../../feed/index.js';
import type { Pick } from '../../../matching/match.js';
import { suggest, type Suggestion } from '../../../matching/suggestion.js';
import type { InterestRun } from './answers.js';
import { reasonFor, type Reason } from './reasons.js';

export interface Outcome extends Suggestion {
  readonly picks: readonly (Pick & { readonly reason: Reason })[];
}

/** The result of a run for the trades at hand. */
export function outcomeOf(run: InterestRun, trades: readonly Trade[]): Outcome {
  const suggestion = suggest(run, trades);
  return {
    ...suggestion,
    picks: suggestion.picks.map((pick) => ({
      ...pick,
      reason: reasonFor(pick.trade, run.quiz, run.answers, run.subjects, suggestion.profile),
    })),
  };
}
