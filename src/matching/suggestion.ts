/**
 * Which trades an interest quiz suggests for some answers, and what the answers allow to say.
 */
import type { InterestQuiz, Trade } from '../feed/index.js';
import type { Profile } from './interests.js';
import {
  cosine,
  isFlat,
  pickTrades,
  profileOf,
  rankTrades,
  subjectWeights,
  tiedBeyond,
  type Answer,
  type Pick,
} from './match.js';

/**
 * What the answers allow to say.
 *
 * - `clear`: trades in an order. - `flat`: the six interests are about equal. - `few`: too many questions were skipped.
 * - `far`: the answers have a shape, but no trade of the feed is near it.
 */
export type Clarity = 'clear' | 'flat' | 'few' | 'far';

export interface Suggestion {
  readonly clarity: Clarity;
  readonly profile: Profile;
  /** For `clear`: best first. Else trades to explore in no order, each with place 1. */
  readonly picks: readonly Pick[];
  /** Trades not shown that fit as well as the last one shown. */
  readonly tied: readonly Trade[];
}

/** The answers to an interest quiz. */
export interface InterestAnswers {
  readonly quiz: InterestQuiz;
  /** One for each item up to the furthest one seen. */
  readonly answers: readonly Answer[];
  /** Ids of the subjects chosen. */
  readonly subjects: readonly string[];
}

/** How many trades are shown. */
const SHOWN = 6;
/** With less than this share of the questions answered, nothing is read from them. */
const ENOUGH = 0.5;

/** What is suggested of the trades at hand. */
export function suggest({ quiz, answers, subjects }: InterestAnswers, trades: readonly Trade[]): Suggestion {
  const profile = profileOf(quiz, answers);
  const weights = subjectWeights(quiz, answers, subjects);
  const ranked = rankTrades(trades, profile, weights).filter(({ match }) => match > 0);
  const given = answers.filter((answer) => answer !== null).length;
  const clarity: Clarity =
    given < quiz.items.length * ENOUGH
      ? 'few'
      : isFlat(profile)
        ? 'flat'
        : ranked.length === 0
          ? 'far'
          : 'clear';
  const picks = clarity === 'clear' ? pickTrades(ranked, { count: SHOWN }) : explore(trades, weights);
  return { clarity, profile, picks, tied: clarity === 'clear' ? tiedBeyond(ranked, picks) : [] };
}

/**
 * Trades for somebody without a clear preference: one from each sector, so that the view is wide. Within a sector the
 * one with most of the chosen subjects, and sectors with such a trade first.
 */
function explore(trades: readonly Trade[], weights: ReadonlyMap<string, number>): Pick[] {
  const bySector = new Map<string, Pick>();
  for (const trade of trades) {
    const match = cosine(weights, trade.subjects ?? []);
    const best = bySector.get(trade.sector);
    if (!best || match > best.match) bySector.set(trade.sector, { trade, match, place: 1, tied: false });
  }
  return [...bySector.values()].sort((a, b) => b.match - a.match).slice(0, SHOWN);
}
