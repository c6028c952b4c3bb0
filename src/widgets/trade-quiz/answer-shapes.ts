/**
 * The shapes behind the letters of answers and the numbers of teams, on the board and on paper, so that nobody needs to see
 * the colour.
 */

export interface AnswerShape {
  /** `d` of a path in a box of 100 by 100. */
  readonly path: string;
  /** Where the middle of the sign stands, from the top. */
  readonly middle: number;
}

/** Circle, square, triangle, diamond, pentagon, hexagon. */
export const answerShapes: readonly AnswerShape[] = [
  { path: 'M50 6a44 44 0 1 0 0 88a44 44 0 1 0 0-88z', middle: 50 },
  { path: 'M10 10h80v80h-80z', middle: 50 },
  { path: 'M50 5L97 92H3z', middle: 67 },
  { path: 'M50 4L96 50L50 96L4 50z', middle: 50 },
  { path: 'M50 4L96 38L78 94H22L4 38z', middle: 54 },
  { path: 'M27 8h46L97 50L73 92H27L3 50z', middle: 50 },
];

/** A, B, C … for the answer with a number from 0. */
export const letterOf = (answer: number): string => String.fromCodePoint(65 + (answer % 26));
