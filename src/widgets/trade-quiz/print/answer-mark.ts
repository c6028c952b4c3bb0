/**
 * The marks of the answers A, B, C and D: letter, shape and colour, so that nobody needs to see the colour.
 */
import { html, svg, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../element/localize.js';

interface Shape {
  readonly letter: string;
  /** `d` of a path in a box of 100 by 100. */
  readonly path: string;
  /** Where the middle of the letter stands, from the top. */
  readonly middle: number;
  /** Size of the letter. */
  readonly size: number;
  /** Contrast with white at least 5:1. */
  readonly color: string;
}

export const shapes: readonly Shape[] = [
  { letter: 'A', path: 'M50 6a44 44 0 1 0 0 88a44 44 0 1 0 0-88z', middle: 50, size: 62, color: '#0b57b0' },
  { letter: 'B', path: 'M10 10h80v80h-80z', middle: 50, size: 70, color: '#a8420a' },
  { letter: 'C', path: 'M50 7L96 91H4z', middle: 66, size: 44, color: '#17653a' },
  { letter: 'D', path: 'M50 5L95 50L50 95L5 50z', middle: 50, size: 52, color: '#83218a' },
];

/** Shape and colour of an answer in words. */
export function shapeName({ msg }: LocalizeController, index: number): string {
  switch (index) {
    case 0:
      return msg('blue circle');
    case 1:
      return msg('orange square');
    case 2:
      return msg('green triangle');
    default:
      return msg('purple diamond');
  }
}

/** The mark of an answer, from 0; decoration beside its letter in words. Nothing past D. */
export function answerMark(index: number): TemplateResult | undefined {
  const shape = shapes[index];
  return (
    shape &&
    html`<svg class="answer-shape" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      ${svg`<path d=${shape.path} fill="#fff" stroke=${shape.color} stroke-width="6" stroke-linejoin="round"></path>
        <text
          x="50"
          y=${shape.middle}
          fill=${shape.color}
          font-size=${shape.size}
          font-weight="800"
          text-anchor="middle"
          dominant-baseline="central"
        >${shape.letter}</text>`}
    </svg>`
  );
}
