/**
 * Why a trade came up: which answers pointed there.
 */
import type { InterestItem, InterestQuiz, Trade } from '../../../feed/index.js';
import type { Answer } from '../../../matching/match.js';
import { interests, type Interest, type Profile } from '../../../matching/interests.js';
import { strength } from '../../../matching/match.js';

export interface Reason {
  /** Ids of the subjects that were chosen and that the trade has to do with. */
  readonly subjects: readonly string[];
  /** Activities that were liked and that speak for the trade, the clearest first; two at most. */
  readonly items: readonly InterestItem[];
  /** Where no single answer points there: the interests that the answers and the trade share. */
  readonly interests: readonly Interest[];
}

/** How many activities are named: more would be a list, not a reason. */
const MOST_ITEMS = 2;

/** The middle of O*NET's scale from 1 to 7: above it a trade lives from this kind of activity. */
const MIDDLE_OF_TRADE = 4;

/** The answers that pointed to a trade. Only answers above the middle of the scale count: nobody is told "you disliked". */
export function reasonFor(
  trade: Trade,
  quiz: InterestQuiz,
  answers: readonly Answer[],
  chosen: readonly string[],
  profile: Profile,
): Reason {
  const ofTrade = new Set(trade.subjects);
  const liked = quiz.items
    .map((item, index) => ({
      item,
      liking: (strength(quiz, answers[index]) ?? 0) * 2 - 1,
      shared: item.subjects?.filter((subject) => ofTrade.has(subject)).length ?? 0,
    }))
    .filter(({ liking }) => liking > 0);
  const subjects = chosen.filter((subject) => ofTrade.has(subject));
  const bySubject = liked
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.liking * b.shared - a.liking * a.shared);
  // Half of the trades share a letter: it is a reason only where nothing nearer is.
  const depth = ({ item }: { item: InterestItem }) => trade.interests?.[item.interest] ?? 0;
  const byLetter = liked
    .filter((entry) => depth(entry) > MIDDLE_OF_TRADE)
    .sort((a, b) => b.liking * depth(b) - a.liking * depth(a));
  const nearest = bySubject.length > 0 || subjects.length > 0 ? bySubject : byLetter;
  return {
    subjects,
    items: nearest.slice(0, MOST_ITEMS).map(({ item }) => item),
    interests: sharedInterests(trade, profile),
  };
}

/** The letters that stand above their own average in both profiles, the strongest of the person first. */
function sharedInterests(trade: Trade, profile: Profile): Interest[] {
  const values = trade.interests;
  if (!values) return [];
  const mean = (of: Profile) => interests.reduce((sum, interest) => sum + of[interest], 0) / interests.length;
  const [own, its] = [mean(profile), mean(values)];
  return interests
    .filter((interest) => profile[interest] > own && values[interest] > its)
    .sort((a, b) => profile[b] - profile[a]);
}
