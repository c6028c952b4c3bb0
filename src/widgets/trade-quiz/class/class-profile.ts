/**
 * What the hands of a class say: the profile of all together, and trades to explore.
 *
 * The profile is the mean of all hands: each hand counts as the strength of its answer (0 to 1), so that a question with
 * few hands weighs little. It describes a group; nothing follows from it for any pupil.
 */
import type { InterestQuiz, Trade } from '../../../feed/index.js';
import { profileFrom, type Profile } from '../../../matching/interests.js';
import { isFlat, pickTrades, rankTrades, strength, type Pick } from '../../../matching/match.js';
import { allHands, type ClassRun } from './class-run.js';

/** Mean strength of the hands for a question, 0 to 1, with how many there were. */
function likingOf(quiz: InterestQuiz, counts: readonly number[]): { sum: number; hands: number } {
  return counts.reduce(
    ({ sum, hands }, count, answer) => ({
      sum: sum + count * (strength(quiz, answer) ?? 0),
      hands: hands + count,
    }),
    { sum: 0, hands: 0 },
  );
}

/** The six interests of a class, 0 to 1; the middle where no hand was raised. */
export function classProfile(quiz: InterestQuiz, hands: readonly (readonly number[])[]): Profile {
  const likings = quiz.items.map((item, index) => ({ item, ...likingOf(quiz, hands[index] ?? []) }));
  return profileFrom((interest) => {
    const own = likings.filter(({ item }) => item.interest === interest);
    const count = own.reduce((sum, liking) => sum + liking.hands, 0);
    return count === 0 ? 0.5 : own.reduce((sum, liking) => sum + liking.sum, 0) / count;
  });
}

/** How much each subject draws a class: of the items that touch it, by how far they are liked above the middle. */
export function classSubjects(
  quiz: InterestQuiz,
  hands: readonly (readonly number[])[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  quiz.items.forEach(({ subjects = [] }, index) => {
    const { sum, hands: count } = likingOf(quiz, hands[index] ?? []);
    const liking = count === 0 ? 0 : (2 * sum) / count - 1;
    if (liking > 0) for (const id of subjects) weights.set(id, (weights.get(id) ?? 0) + liking);
  });
  return weights;
}

/** What a class may explore. */
export interface ClassOutcome {
  readonly profile: Profile;
  readonly hands: number;
  /** Trades from three sectors or more, best first; empty where the hands say nothing clear. */
  readonly picks: readonly Pick[];
}

/** The outcome of an interest quiz with a class, for the trades at hand. */
export function classOutcome(run: ClassRun, quiz: InterestQuiz, trades: readonly Trade[]): ClassOutcome {
  const profile = classProfile(quiz, run.hands);
  const hands = allHands(run);
  const ranked = rankTrades(trades, profile, classSubjects(quiz, run.hands)).filter(({ match }) => match > 0);
  return { profile, hands, picks: hands === 0 || isFlat(profile) ? [] : pickTrades(ranked) };
}
