/**
 * The marks of the answers A, B, C and D: letter, shape and colour, so that nobody needs to see the colour.
 */
import { html, svg, type TemplateResult } from 'lit';
import { answerShapes, letterOf } from '../answer-shapes.js';
import type { LocalizeController } from '../../../element/localize.js';

interface Mark {
  /** Size of the letter. */
  readonly size: number;
  /** Contrast with white at least 5:1. */
  readonly color: string;
}

/** One for each answer that has a card. */
export const marks: readonly Mark[] = [
  { size: 62, color: '#0b57b0' },
  { size: 70, color: '#a8420a' },
  { size: 44, color: '#17653a' },
  { size: 52, color: '#83218a' },
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
  const shape = answerShapes[index];
  const mark = marks[index];
  return (
    shape &&
    mark &&
    html`<svg class="answer-shape" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      ${svg`<path d=${shape.path} fill="#fff" stroke=${mark.color} stroke-width="6" stroke-linejoin="round"></path>
        <text
          x="50"
          y=${shape.middle}
          fill=${mark.color}
          font-size=${mark.size}
          font-weight="800"
          text-anchor="middle"
          dominant-baseline="central"
        >${letterOf(index)}</text>`}
    </svg>`
  );
}
