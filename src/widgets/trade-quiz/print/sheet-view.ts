/**
 * What all sheets of the print set are made of.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { styleProperties } from '../../../element/style-properties.js';
import type { LocalText, Quiz, Sector, Trade } from '../../../feed/index.js';
import type { Profile } from '../../../matching/interests.js';
import { pictureCredits } from '../quizzes.js';
import { fitSize, type TextBox } from './fit.js';

/** What a class answered together: counts, no names. */
export interface ClassResult {
  /** Title of the poster, such as the name of the class; empty: one of ours. */
  readonly title: string;
  readonly profile: Profile;
  /** Hands counted in all. */
  readonly hands: number;
  /** Trades to explore, best first. */
  readonly trades: readonly Trade[];
}

export interface SheetView {
  readonly quiz: Quiz;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Empty while they load. */
  readonly trades: readonly Trade[];
  readonly classResult?: ClassResult | undefined;
  /** Address of the quiz; empty or left out where the page has none of its own. */
  readonly link?: string | undefined;
}

/** A text in the largest size in which it stays inside its box. */
export function fitted(
  i18n: LocalizeController,
  text: LocalText,
  box: TextBox,
  className = '',
): TemplateResult {
  const size = `${String(fitSize(i18n.plain(text), box))}pt`;
  const height = `${String(box.height)}mm`;
  return html`<span
    class="fitted ${className}"
    ${styleProperties({ 'font-size': size, 'line-height': String(box.line ?? 1.2), 'max-block-size': height })}
    >${localText(i18n, text)}</span
  >`;
}

/** Title of a sheet; it takes two lines at most, however long. */
export const title = (i18n: LocalizeController, text: LocalText, width = 186): TemplateResult =>
  html`<h1>${fitted(i18n, text, { width, height: 17, largest: 22, smallest: 8, line: 1.15 })}</h1>`;

/** A line to write on, behind what is to be written. */
export const blank = (label: string, className = ''): TemplateResult =>
  html`<p class="blank ${className}"><span>${label}</span><span class="rule"></span></p>`;

/** Name and date, which the pupil fills in. */
export const nameLine = ({ msg }: LocalizeController): TemplateResult =>
  html`<div class="name-line">${blank(msg('First name'), 'wide')}${blank(msg('Date'))}</div>`;

/** Credits of a quiz's pictures, each once. */
export const credits = (quiz: Quiz): string => pictureCredits([quiz]).join(', ');

/** Where the sheet comes from and which page it is. */
export function foot(
  i18n: LocalizeController,
  { quiz }: SheetView,
  name: string,
  page: number,
  pages: number,
  credit = '',
): TemplateResult {
  return html`<div class="foot">
    <span class="foot-title">${i18n.plain(quiz.title)} · ${name}</span>
    ${credit ? html`<span>${credit}</span>` : nothing}
    ${pages > 1 ? html`<span class="tabular">${page} / ${pages}</span>` : nothing}
  </div>`;
}
