/**
 * The six sums of an interest quiz, to be added up by hand.
 */
import type { InterestQuiz } from '../../../feed/index.js';
import { interests, type Interest } from '../../../matching/interests.js';

export interface Sum {
  readonly interest: Interest;
  /** Numbers of the questions to add up, from 1. */
  readonly numbers: readonly number[];
  /** What they come to at most, in points of the scale. */
  readonly most: number;
}

/** A sum for each kind of interest that the quiz asks for. */
export function sumsOf({ items, scale }: InterestQuiz): Sum[] {
  const best = Math.max(...scale.map(({ value }) => value));
  return interests.flatMap((interest) => {
    const numbers = items.flatMap((item, index) => (item.interest === interest ? [index + 1] : []));
    return numbers.length === 0 ? [] : [{ interest, numbers, most: numbers.length * best }];
  });
}
