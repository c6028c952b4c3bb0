/**
 * What stands around every question: title, way back, progress.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Quiz } from '../../../feed/index.js';
import { arrowLeft } from '../../../generated/icons.js';

export interface FrameView {
  readonly level: number;
  readonly quiz: Quiz;
  /** Questions before this one, and all questions. */
  readonly done: number;
  readonly all: number;
  /** All steps, with what comes after the questions. */
  readonly steps: number;
  /** What the step is called; left out: "Question 3 of 36". */
  readonly label?: string;
  back(): void;
}

/** "Question 3 of 36". */
export function stepLabel({ msg }: LocalizeController, done: number, all: number): string {
  const number = done + 1;
  return msg(str`Question ${number} of ${all}`);
}

/** A step of a quiz with the bar above it. */
export function renderFrame(i18n: LocalizeController, view: FrameView, content: unknown): TemplateResult {
  const { msg } = i18n;
  const label = view.label ?? stepLabel(i18n, view.done, view.all);
  return html`<div class="bar" part="bar">
      ${heading(view.level, localText(i18n, view.quiz.title), { class: 'bar-title', part: 'heading' })}
      <div class="bar-row">
        <button class="button button-quiet" part="back" type="button" @click=${view.back}>
          ${icon(arrowLeft)}${msg('Back')}
        </button>
        <span class="small tabular muted">${label}</span>
      </div>
      <progress
        class="progress"
        part="progress"
        max=${view.steps}
        value=${view.done}
        aria-label=${label}
      ></progress>
    </div>
    ${content ?? nothing}`;
}
