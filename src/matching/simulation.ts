/**
 * Trying an interest quiz with many made-up pupils: the figures that show whether it is fair.
 *
 * Two kinds of pupils, both arithmetic and no young people: some answer at random, some answer as somebody would whose
 * interests have the shape of one trade, blurred. What they are suggested comes from the very code that pupils meet.
 */
import { hashOf } from '../core/hash.js';
import type { InterestQuiz, Trade } from '../feed/index.js';
import type { Interest } from './interests.js';
import type { Answer } from './match.js';
import { suggest, type InterestAnswers, type Suggestion } from './suggestion.js';

/** A source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * Numbers that look random and are the same for the same seed (mulberry32, Tommy Ettinger, public domain).
 * @param seed a whole number
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number of the normal distribution with mean 0 and deviation 1 (Box and Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const below = (random: Random, count: number) => Math.floor(random() * count);

/** Some of a list, each at most once, in no order. */
function sample<T>(random: Random, list: readonly T[], count: number): T[] {
  const rest = [...list];
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(below(random, rest.length), 1),
  ).flat();
}

/** How many subjects a pupil chooses: evenly between the least and the most that the quiz allows; none where it has none. */
function chipCount(random: Random, { subjects = [], subjectsMin = 0, subjectsMax }: InterestQuiz): number {
  const most = Math.min(subjectsMax ?? subjects.length, subjects.length);
  const least = Math.min(subjectsMin, most);
  return least + below(random, most - least + 1);
}

/** A pupil who answers and chooses at random, each answer as likely as any other. */
export function randomPupil(quiz: InterestQuiz, random: Random): InterestAnswers {
  const answers = quiz.items.map(() => below(random, quiz.scale.length));
  const subjects = sample(random, quiz.subjects ?? [], chipCount(random, quiz)).map(({ id }) => id);
  return { quiz, answers, subjects };
}

export interface PupilOptions {
  /** Deviation of each interest from the trade's, on the scale from 0 to 1. */
  readonly noise: number;
  /**
   * How likely the pupil is to choose each subject that the trade has to do with, or, in a quiz without subjects to choose,
   * to like an item that touches one; 0: subjects play no part.
   */
  readonly chips: number;
}

/**
 * A pupil whose interests are those of a trade, blurred: each of the six is moved by a normal deviation, and each item is
 * answered with the two nearest points of the scale in such shares that the mean is right.
 *
 * @param trade one with an interest profile
 */
export function pupilOf(
  trade: Trade,
  quiz: InterestQuiz,
  random: Random,
  { noise, chips }: PupilOptions,
): InterestAnswers {
  // O*NET's values go from 1 to 7.
  const liking = new Map<Interest, number>();
  const likingOf = (interest: Interest): number => {
    const known = liking.get(interest);
    if (known !== undefined) return known;
    const own = ((trade.interests?.[interest] ?? 4) - 1) / 6;
    const moved = Math.max(0, Math.min(1, own + noise * normal(random)));
    liking.set(interest, moved);
    return moved;
  };
  const steps = quiz.scale.length - 1;
  const hasChips = (quiz.subjects?.length ?? 0) > 0;
  const answers = quiz.items.map(({ interest, subjects = [] }): Answer => {
    // Where no subjects can be chosen, it is the items that touch them which such a pupil likes.
    const touches = !hasChips && subjects.some((id) => trade.subjects?.includes(id));
    if (touches && random() < chips) return steps;
    const point = likingOf(interest) * steps;
    const low = Math.floor(point);
    return Math.min(steps, low + (random() < point - low ? 1 : 0));
  });
  return { quiz, answers, subjects: chips > 0 ? chosenFor(trade, quiz, random, chips) : [] };
}

/** Subjects of the trade, each with a likelihood, and others at random until there are as many as a pupil chooses. */
function chosenFor(trade: Trade, quiz: InterestQuiz, random: Random, likelihood: number): string[] {
  const offered = (quiz.subjects ?? []).map(({ id }) => id);
  const own = offered.filter((id) => trade.subjects?.includes(id) && random() < likelihood);
  const count = chipCount(random, quiz);
  const chosen = sample(random, own, count);
  const others = offered.filter((id) => !chosen.includes(id));
  return [...chosen, ...sample(random, others, count - chosen.length)];
}

/** What a crowd of pupils was suggested. */
export interface Tally {
  /** How many pupils. */
  readonly runs: number;
  /** Of these, how many were suggested trades in an order; the others have no clear preference. */
  readonly clear: number;
  /** First places by sector. */
  readonly firstBySector: ReadonlyMap<string, number>;
  /** How often each trade was among those shown to a pupil with a clear preference. */
  readonly shown: ReadonlyMap<string, number>;
}

/** Adds up what is suggested to pupils; a place that several trades share is shared among their sectors. */
export function tally(pupils: Iterable<InterestAnswers>, trades: readonly Trade[]): Tally {
  let runs = 0;
  let clear = 0;
  const firstBySector = new Map(trades.map(({ sector }) => [sector, 0]));
  const shown = new Map(trades.map(({ id }) => [id, 0]));
  for (const pupil of pupils) {
    runs += 1;
    const { clarity, picks }: Suggestion = suggest(pupil, trades);
    if (clarity !== 'clear') continue;
    clear += 1;
    const first = picks.filter(({ place }) => place === 1);
    for (const { trade } of first)
      firstBySector.set(trade.sector, (firstBySector.get(trade.sector) ?? 0) + 1 / first.length);
    for (const { trade } of picks) shown.set(trade.id, (shown.get(trade.id) ?? 0) + 1);
  }
  return { runs, clear, firstBySector, shown };
}

/** True where a trade is among those that a pupil is shown in an order. */
export const isShown = (pupil: InterestAnswers, trade: Trade, trades: readonly Trade[]): boolean => {
  const { clarity, picks } = suggest(pupil, trades);
  return clarity === 'clear' && picks.some((pick) => pick.trade.id === trade.id);
};

/** How often pupils made from a trade find it among those shown, for each trade, 0 to 1. */
export function recovery(
  quiz: InterestQuiz,
  trades: readonly Trade[],
  options: PupilOptions & { readonly seeds: number; readonly pupils: number },
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const trade of trades) {
    let hits = 0;
    for (let seed = 1; seed <= options.seeds; seed++) {
      // The pupils of one trade are the same whichever other trades a feed has.
      const random = seeded(seed * 7919 + hashOf(trade.id));
      for (let i = 0; i < options.pupils; i++)
        if (isShown(pupilOf(trade, quiz, random, options), trade, trades)) hits += 1;
    }
    found.set(trade.id, hits / (options.seeds * options.pupils));
  }
  return found;
}
