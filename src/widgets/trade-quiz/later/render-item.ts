/**
 * One activity of an interest quiz, and the subjects after the last one.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { InterestItem } from '../../../feed/index.js';
import { alertTriangle, arrowRight, questionMark, thumbDown, thumbUp } from '../../../generated/icons.js';
import type { Answer } from '../../../matching/match.js';
import { currentAnswer, subjectLimits, type InterestRun } from './answers.js';
import { renderAnswers } from './render-answers.js';
import { stepLabel } from './render-frame.js';

export interface ItemView {
  readonly run: InterestRun;
  move(answer: Answer): void;
  decide(answer: Answer): void;
  next(): void;
  /** Where all questions have an answer: straight to the result. */
  toResult?: () => void;
}

/**
 * The mark of a point on a scale: thumbs down to thumbs up, two for the ends of a long scale, a question mark in the middle.
 */
function scaleMark(index: number, count: number): TemplateResult {
  const middle = (count - 1) / 2;
  const side = index - middle;
  if (side === 0) return icon(questionMark);
  const thumb = icon(side < 0 ? thumbDown : thumbUp);
  return count > 3 && Math.abs(side) > middle / 2 ? html`${thumb}${thumb}` : thumb;
}

/** A picture above its words. It says the same, so it is decoration; one that cannot be had leaves no hole. */
export function renderPicture(picture: InterestItem['picture']): TemplateResult | typeof nothing {
  return picture
    ? html`<div class="picture" part="picture">
        <img
          src=${picture.url}
          alt=""
          width="160"
          height="160"
          decoding="async"
          @error=${(event: Event) => (event.target as HTMLElement).parentElement?.setAttribute('hidden', '')}
        />
      </div>`
    : nothing;
}

/** One activity with the answers of the scale. */
export function renderItem(i18n: LocalizeController, view: ItemView): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const { run } = view;
  const { quiz, step } = run;
  const item = quiz.items[step];
  if (!item) return nothing;
  const chosen = currentAnswer(run);
  return html`${renderAnswers({
      position: stepLabel(i18n, step, quiz.items.length),
      legend: html`${renderPicture(item.picture)}${localText(i18n, item.text)}`,
      chosen,
      layout: quiz.scale.length <= 3 ? 'few' : 'scale',
      choices: quiz.scale.map((point, index) => ({
        mark: scaleMark(index, quiz.scale.length),
        text: localText(i18n, point.label),
      })),
      move: view.move,
      decide: view.decide,
    })}
    <p class="onward">
      <button class="button button-quiet" type="button" @click=${view.next}>
        ${chosen == null ? msg('Skip this question') : msg('Next')}${icon(arrowRight)}
      </button>
      ${
        view.toResult
          ? html`<button class="button" type="button" @click=${view.toResult}>
              ${msg('To the result')}
            </button>`
          : nothing
      }
    </p>`;
}

export interface SubjectsView {
  readonly run: InterestRun;
  /** Said after an attempt to go on with too few. */
  readonly tooFew: boolean;
  toggle(subject: string): void;
  next(): void;
}

/** The subjects as chips. */
export function renderSubjects(i18n: LocalizeController, view: SubjectsView): TemplateResult {
  const { msg } = i18n;
  const { quiz, subjects } = view.run;
  const { least, most } = subjectLimits(quiz);
  const count = subjects.length;
  const full = count >= most;
  return html`<fieldset class="question" aria-describedby="subjects-count">
      <legend class="question-text question-text-short" part="question" tabindex="-1">
        ${msg('Which subjects draw you?')}
      </legend>
      <p class="muted center">
        ${least > 0 && least < most ? msg(str`Choose ${least} to ${most}.`) : msg(str`Choose up to ${most}.`)}
      </p>
      <div class="chips" part="subjects">
        ${(quiz.subjects ?? []).map(
          ({ id, label }) =>
            html`<label class="chip">
              <input
                type="checkbox"
                .checked=${live(subjects.includes(id))}
                ?disabled=${full && !subjects.includes(id)}
                @change=${() => view.toggle(id)}
              />
              ${localText(i18n, label)}
            </label>`,
        )}
      </div>
    </fieldset>
    <div class="onward onward-sticky">
      ${
        view.tooFew
          ? html`<p class="notice notice-warn" role="alert">
              ${icon(alertTriangle)}<span>${msg(str`Choose at least ${least}, or none at all.`)}</span>
            </p>`
          : nothing
      }
      <span id="subjects-count" class="small tabular" role="status"
        >${i18n.plural(count, {
          one: () => msg(str`${count} subject chosen`),
          other: () => msg(str`${count} subjects chosen`),
        })}${full ? html` – ${msg('that is the most')}` : nothing}</span
      >
      <button
        class="button ${count > 0 ? 'button-primary' : ''}"
        part="next"
        type="button"
        @click=${view.next}
      >
        ${count > 0 ? msg('See the trades') : msg('Continue without subjects')}${icon(arrowRight)}
      </button>
    </div>`;
}
