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
import { arrowLeft, playerStop, volume } from '../../../generated/icons.js';

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
  /** Reads the step aloud, or stops; left out where the device has no voice of its own for it. */
  readonly aloud?: { readonly isSpeaking: boolean; toggle(): void };
  /** Shows the texts in easy language, or no longer; left out where the quiz has none. */
  readonly easy?: { readonly isOn: boolean; toggle(): void };
}

/** "Question 3 of 36". */
export function stepLabel({ msg }: LocalizeController, done: number, all: number): string {
  const number = done + 1;
  return msg(str`Question ${number} of ${all}`);
}

/** Help with reading, where there is some. */
function renderHelp({ msg }: LocalizeController, { aloud, easy }: FrameView): unknown {
  if (!aloud && !easy) return nothing;
  return html`<span class="helps"
    >${
      aloud
        ? html`<button
            class="button button-quiet help"
            part="aloud"
            type="button"
            aria-pressed=${aloud.isSpeaking ? 'true' : 'false'}
            @click=${() => {
              aloud.toggle();
            }}
          >
            ${icon(aloud.isSpeaking ? playerStop : volume)}<span>${msg('Read aloud')}</span>
          </button>`
        : nothing
    }
    ${
      easy
        ? html`<button
            class="button button-quiet help"
            part="easy"
            type="button"
            aria-pressed=${easy.isOn ? 'true' : 'false'}
            @click=${() => {
              easy.toggle();
            }}
          >
            ${msg('Easy words')}
          </button>`
        : nothing
    }</span
  >`;
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
        ${renderHelp(i18n, view)}
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
