/**
 * The town that a class fills with light together: one window for each question.
 */
import { str } from '@lit/localize';
import { html, svg, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../element/localize.js';
import type { Town } from './class-run.js';

/** More houses could not be told apart on a board; each then stands for several questions. */
const MOST_HOUSES = 40;
/** Width of a house in units of the drawing; the heights take turns, so that it looks like a street. */
const WIDTH = 12;
const HEIGHTS = [14, 18, 15, 20, 16, 13, 19] as const;
const SKY = 26;

/** What is lit, in words. */
export function townText({ msg }: LocalizeController, { lit, all }: Town): string {
  return msg(str`Windows of the town that are lit: ${lit} of ${all}`);
}

function house(index: number, isLit: boolean) {
  const left = index * WIDTH;
  const top = SKY - (HEIGHTS[index % HEIGHTS.length] ?? SKY);
  const walls = `M${left + 1} ${SKY}V${top + 5}L${left + WIDTH / 2} ${top}L${left + WIDTH - 1} ${top + 5}V${SKY}z`;
  return svg`<path class="house" d=${walls}></path>
    <rect class="window ${isLit ? 'is-lit' : ''}" x=${left + 4} y=${top + 7} width="4" height="5"></rect>`;
}

/** The street, with as many windows lit as questions are. */
export function renderTown(i18n: LocalizeController, { lit, all }: Town): TemplateResult {
  const houses = Math.min(all, MOST_HOUSES);
  // Rounded down: the last window is lit by the last question.
  const bright = Math.floor((lit * houses) / Math.max(1, all));
  return html`<svg
    class="town"
    role="img"
    aria-label=${townText(i18n, { lit, all })}
    viewBox="0 0 ${houses * WIDTH} ${SKY}"
  >
    ${Array.from({ length: houses }, (_, index) => house(index, index < bright))}
  </svg>`;
}
