/**
 * How well trades fit the answers of an interest quiz.
 *
 * **Method.** The answers give six sums, one for each of Holland's letters (R I A S E C). Pearson's correlation compares
 * the shape of these six with the six occupational interest values of a trade (O*NET, 1 to 7). That is how O*NET matches
 * (Gregory and Lewis 2016, "Linking client assessment profiles to O*NET occupational profiles"). Most trades of vocational
 * education begin with R, so the letters alone cannot tell a welder from a bricklayer: the cosine between the subjects a
 * person is drawn to and the subjects of the trade is added.
 *
 * **Units and ranges.** Profile: 0 to 1 for each letter (0: least of the scale throughout, 1: most throughout).
 * Correlation: -1 to 1. Cosine: 0 to 1. Match: -1 to 2, with weights 1 and 1.
 *
 * **Limits.** The weights are not tuned and the thresholds here are our own judgement; in simulations the subjects help
 * when they are chosen with thought and hurt when chosen at random. Interests explain little of later success
 * (r about .3), and change until about 20. So a match orders a list to explore; it is never shown as a number.
 */
import type { InterestQuiz, Trade } from '../feed/index.js';
import { interests, profileFrom, type Interest, type Profile } from './interests.js';

/** Index of the answer on a quiz's scale or among a question's options; `null` for "skipped" or "I do not know". */
export type Answer = number | null;

/** A spread of the profile up to this (of 1) says nothing: 4 of 24 points with six items a letter, 1 of 6 with three. */
const FLAT_SPREAD = 1 / 6;
/** Matches closer than this are a tie: O*NET publishes its values with two decimals. */
const TIE = 0.01;

/** The middle and the ends of a scale, in its own points. */
function scaleRange(quiz: InterestQuiz): { low: number; high: number } {
  const values = quiz.scale.map((point) => point.value);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** An answer as 0 (least) to 1 (most); `undefined` where the question was skipped. */
export function strength(quiz: InterestQuiz, answer: Answer | undefined): number | undefined {
  const value = answer == null ? undefined : quiz.scale[answer]?.value;
  if (value === undefined) return undefined;
  const { low, high } = scaleRange(quiz);
  return high === low ? 0.5 : (value - low) / (high - low);
}

/**
 * The six sums, each divided by what it could be (0 to 1), so that a skipped question weighs nothing.
 * A letter without any answer stands in the middle.
 */
export function profileOf(quiz: InterestQuiz, answers: readonly Answer[]): Profile {
  const given = quiz.items.map((item, index) => ({ item, value: strength(quiz, answers[index]) }));
  return profileFrom((interest) => {
    const values = given.flatMap(({ item, value }) =>
      item.interest === interest && value !== undefined ? [value] : [],
    );
    return values.length === 0 ? 0.5 : values.reduce((sum, value) => sum + value, 0) / values.length;
  });
}

/** True when the six sums lie so close together that no shape can be read. */
export function isFlat(profile: Profile): boolean {
  const values = interests.map((interest) => profile[interest]);
  // A hair of tolerance, so that a difference of exactly one point counts the same however it was rounded.
  return Math.max(...values) - Math.min(...values) <= FLAT_SPREAD + 1e-9;
}

/**
 * How much each subject draws a person, above 0.
 *
 * Where the quiz offers subjects to choose, those chosen (1 each). Where it does not, the subjects of the items that
 * were answered above the middle of the scale, by how far above.
 */
export function subjectWeights(
  quiz: InterestQuiz,
  answers: readonly Answer[],
  chosen: readonly string[],
): ReadonlyMap<string, number> {
  if (quiz.subjects && quiz.subjects.length > 0) return new Map(chosen.map((subject) => [subject, 1]));
  const weights = new Map<string, number>();
  quiz.items.forEach((item, index) => {
    const liking = (strength(quiz, answers[index]) ?? 0) * 2 - 1;
    if (liking <= 0) return;
    for (const subject of item.subjects ?? []) weights.set(subject, (weights.get(subject) ?? 0) + liking);
  });
  return weights;
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Pearson's correlation of two lists of the same length, -1 to 1; 0 where one of them does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  // Plain loops: this runs for thousands of trades while the visitor waits for the result.
  const [meanA, meanB] = [mean(a), mean(b)];
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let index = 0; index < a.length; index++) {
    const da = (a[index] ?? meanA) - meanA;
    const db = (b[index] ?? meanB) - meanB;
    product += da * db;
    squaresA += da * da;
    squaresB += db * db;
  }
  // Rounding leaves a trace of variance where there is none.
  if (squaresA < 1e-12 || squaresB < 1e-12) return 0;
  return Math.max(-1, Math.min(1, product / Math.sqrt(squaresA * squaresB)));
}

/** Cosine between the subjects of a person and those of a trade (1 each), 0 to 1; 0 where one has none. */
export function cosine(weights: ReadonlyMap<string, number>, subjects: readonly string[]): number {
  let product = 0;
  let squares = 0;
  for (const [subject, weight] of weights) {
    squares += weight * weight;
    if (subjects.includes(subject)) product += weight;
  }
  return product === 0 ? 0 : Math.min(1, product / Math.sqrt(squares * new Set(subjects).size));
}

/** A trade and how well it fits, -1 to 2. */
export interface Match {
  readonly trade: Trade;
  readonly match: number;
}

/** Trades by how well they fit, best first; a trade without an interest profile is left out. */
export function rankTrades(
  trades: readonly Trade[],
  profile: Profile,
  weights: ReadonlyMap<string, number>,
): Match[] {
  const own = interests.map((interest) => profile[interest]);
  const ranked: Match[] = [];
  for (const trade of trades) {
    const values = trade.interests;
    if (!values) continue;
    const { R, I, A, S, E, C } = values;
    const shape = correlation(own, [R, I, A, S, E, C]);
    ranked.push({ trade, match: shape + cosine(weights, trade.subjects ?? []) });
  }
  // By id where two fit equally, so that the order of a feed decides nothing.
  return ranked.sort((a, b) => b.match - a.match || (a.trade.id < b.trade.id ? -1 : 1));
}

/** A trade of the result with its place among those shown; trades that tie have the same place. */
export interface Pick extends Match {
  /** From 1. */
  readonly place: number;
  /** True when another trade shown has the same place. */
  readonly tied: boolean;
}

export interface PickOptions {
  /** How many trades to show. */
  readonly count?: number;
  /** From how many sectors at least, where there are so many. */
  readonly sectors?: number;
}

/**
 * The trades to show: the best, but from at least three sectors, so that nobody sees one field alone.
 * Where the best leave too few sectors, the last of a sector with several gives way to the best of a new sector.
 */
export function pickTrades(ranked: readonly Match[], { count = 6, sectors = 3 }: PickOptions = {}): Pick[] {
  const picks = ranked.slice(0, count);
  for (const candidate of ranked.slice(count)) {
    const shown = picks.map((pick) => pick.trade.sector);
    if (new Set(shown).size >= sectors) break;
    if (shown.includes(candidate.trade.sector)) continue;
    const last = shown.findLastIndex((sector, index) => shown.indexOf(sector) < index);
    if (last < 0) break;
    picks.splice(last, 1);
    picks.push(candidate);
  }
  return withPlaces(picks);
}

function withPlaces(sorted: readonly Match[]): Pick[] {
  const places: number[] = [];
  sorted.forEach((pick, index) => {
    const above = sorted[index - 1];
    places.push(above && isTie(above, pick) ? (places[index - 1] ?? 1) : index + 1);
  });
  return sorted.map((pick, index) => ({
    ...pick,
    place: places[index] ?? 1,
    tied: places.filter((place) => place === places[index]).length > 1,
  }));
}

const isTie = (a: Match, b: Match) => Math.abs(a.match - b.match) < TIE;

/** Trades that are not shown although they fit as well as the last one that is. */
export function tiedBeyond(ranked: readonly Match[], picks: readonly Pick[]): Trade[] {
  const last = picks.at(-1);
  if (!last) return [];
  const shown = new Set(picks.map((pick) => pick.trade.id));
  return ranked.flatMap((entry) => (!shown.has(entry.trade.id) && isTie(entry, last) ? [entry.trade] : []));
}

/** The letters from the strongest on; those that are equal stand together. */
export function orderedInterests(profile: Profile): Interest[][] {
  const groups: Interest[][] = [];
  const sorted = [...interests].sort((a, b) => profile[b] - profile[a]);
  for (const interest of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && Math.abs(profile[first] - profile[interest]) < 1e-9) group.push(interest);
    else groups.push([interest]);
  }
  return groups;
}
