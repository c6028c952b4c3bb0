/**
 * What the hands of a class say: the profile of all together, and trades to explore.
 *
 * The profile is the mean of all hands: each hand counts as the strength of its answer (0 to 1), so that a question with
 * few hands weighs little. It describes a group; nothing follows from it for any pupil.
 */
import type { InterestQuiz, Trade } from '../../../feed/index.js';
import { interests, profileFrom, type Profile } from '../../../matching/interests.js';
import { pickTrades, rankTrades, strength, type Pick } from '../../../matching/match.js';
import { allHands, handsFor, type ClassRun } from './class-run.js';

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

/** A spread up to this (of 1) says nothing of one person's answers, as for a visitor alone; see matching/match.ts. */
const SPREAD_OF_ONE = 1 / 6;
/** A spread up to this is not to be seen in bars, however many hands it comes from. */
const SPREAD_UNSEEN = 1 / 24;

/**
 * True when the six interests of a class lie so close together that no shape can be read. Chance evens out over many hands,
 * so that a smaller difference means something: the limit of one person is divided by the root of the voters' number.
 *
 * @param voters how many pupils raised a hand for a question, in the mean
 */
export function isFlatForClass(profile: Profile, voters: number): boolean {
  const values = interests.map((interest) => profile[interest]);
  const limit = Math.max(SPREAD_UNSEEN, SPREAD_OF_ONE / Math.sqrt(Math.max(1, voters)));
  return Math.max(...values) - Math.min(...values) <= limit + 1e-9;
}

/** What a class may explore. */
export interface ClassOutcome {
  readonly profile: Profile;
  readonly hands: number;
  /** False where the hands are too few or too even to name trades. */
  readonly isClear: boolean;
  /** Trades from three sectors or more, best first; empty where nothing is clear, or no trades are there. */
  readonly picks: readonly Pick[];
}

/** The outcome of an interest quiz with a class, for the trades at hand. */
export function classOutcome(run: ClassRun, quiz: InterestQuiz, trades: readonly Trade[]): ClassOutcome {
  const profile = classProfile(quiz, run.hands);
  const hands = allHands(run);
  const asked = run.hands.filter((_, index) => handsFor(run, index) > 0).length;
  const isClear = hands > 0 && !isFlatForClass(profile, hands / asked);
  const ranked = isClear
    ? rankTrades(trades, profile, classSubjects(quiz, run.hands)).filter(({ match }) => match > 0)
    : [];
  return { profile, hands, isClear, picks: pickTrades(ranked) };
}
