import type { Run } from './answers.js';
import type { TradeQuizFinishDetail } from '../events.js';
import type { Outcome } from './outcome.js';

/** What the page is told of a result. Only a clear one names sectors and trades: the others prefer none. */
export function finishDetail(
  run: Run,
  outcome: Outcome | undefined,
  restored: boolean,
): TradeQuizFinishDetail {
  const trades = outcome?.clarity === 'clear' ? outcome.picks.map((pick) => pick.trade) : [];
  return {
    quiz: run.quiz.id,
    kind: run.kind,
    sectors: [...new Set(trades.map((trade) => trade.sector))],
    trades: trades.map((trade) => trade.id),
    ...(outcome && { profile: outcome.profile }),
    flat: outcome !== undefined && outcome.clarity !== 'clear',
    restored,
  };
}
