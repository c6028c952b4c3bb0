/** Trades and sectors that no answers of the feed's interest quizzes seem to lead to: worth a look, not a mistake. */
import type { InterestQuiz, Quiz, Sector, Trade } from '../feed/index.js';
import { unreached } from '../matching/fairness.js';

/** What a publisher may want to look at, with the list and position in what was read. */
export interface Unreached {
  readonly list: 'trades' | 'sectors';
  readonly index: number;
  readonly found: string;
  readonly mend: string;
}

/**
 * Looks for trades that are shown to nobody, and for sectors whose trades all are. A feed without an interest quiz has
 * none; a trade without an interest profile is left out on purpose, and counts for its sector only.
 */
export function checkReach(
  quizzes: readonly Quiz[],
  trades: readonly Trade[],
  sectors: readonly Sector[],
): Unreached[] {
  const asking = quizzes.filter((quiz): quiz is InterestQuiz => quiz.kind === 'interest');
  const known = trades.filter(({ interests }) => interests);
  if (asking.length === 0 || known.length === 0) return [];
  const missing = new Set(unreached(asking, known));
  const ofTrades = trades.flatMap((trade, index): Unreached[] =>
    missing.has(trade)
      ? [
          {
            list: 'trades',
            index,
            found: 'a trade to which no answers were found that lead',
            mend: 'Give it the subjects and the interest profile that set it apart, or ask for them in a quiz.',
          },
        ]
      : [],
  );
  const reached = new Set(known.filter((trade) => !missing.has(trade)).map(({ sector }) => sector));
  const ofSectors = sectors.flatMap(({ id }, index): Unreached[] =>
    reached.has(id) || !trades.some(({ sector }) => sector === id)
      ? []
      : [
          {
            list: 'sectors',
            index,
            found: 'a sector to which no answers were found that lead',
            mend: 'Give its trades interest profiles and subjects, or ask for them in a quiz.',
          },
        ],
  );
  return [...ofTrades, ...ofSectors];
}
