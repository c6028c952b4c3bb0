/**
 * The marks of teams and answers on the board: letter or number in a shape, so that nobody needs to see the colour.
 */
import { html, svg, type TemplateResult } from 'lit';

/** Paths in a box of 100 by 100, told apart by outline. */
const SHAPES = [
  'M50 6a44 44 0 1 0 0 88a44 44 0 1 0 0-88z',
  'M10 10h80v80h-80z',
  'M50 4L98 92H2z',
  'M50 3L97 50L50 97L3 50z',
  'M50 4L96 38L78 94H22L4 38z',
  'M27 8h46L97 50L73 92H27L3 50z',
];

/** Where the text stands in a shape, from the top; a triangle has its middle lower. */
const middleOf = (shape: number) => (shape === 2 ? 68 : 52);

/** A sign in the shape with a number from 0; decoration beside words that say the same. */
export function shapeMark(shape: number, sign: string): TemplateResult {
  const at = shape % SHAPES.length;
  return html`<svg class="shape shape-${at}" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    ${svg`<path d=${SHAPES[at] ?? ''}></path><text x="50" y=${middleOf(at)}>${sign}</text>`}
  </svg>`;
}

/** A, B, C … for the answer with a number from 0. */
export const letterOf = (answer: number): string => String.fromCodePoint(65 + (answer % 26));
