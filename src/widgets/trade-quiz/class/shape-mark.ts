/**
 * The marks of answers and teams on the board.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { answerShapes } from '../answer-shapes.js';

/** A sign in the shape with a number from 0; decoration beside words that say the same. */
export function shapeMark(index: number, sign: string): TemplateResult | typeof nothing {
  const at = index % answerShapes.length;
  const shape = answerShapes[at];
  return shape
    ? html`<svg class="shape shape-${at}" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        ${svg`<path d=${shape.path}></path><text x="50" y=${shape.middle}>${sign}</text>`}
      </svg>`
    : nothing;
}
