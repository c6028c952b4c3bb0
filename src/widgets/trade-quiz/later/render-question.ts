/**
 * One question of a knowledge quiz: asked, then explained.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Question } from '../../../feed/index.js';
import { arrowRight, bulb, circleCheck, circleX } from '../../../generated/icons.js';
import type { Answer } from '../../../matching/match.js';
import { letterOf } from '../answer-shapes.js';
import { orderCode, pairingCode } from './arrangement.js';
import { currentAnswer, rightAnswer, type KnowledgeRun } from './answers.js';
import { renderAnswers } from './render-answers.js';
import { stepLabel } from './render-frame.js';
import { renderPicture } from './render-item.js';
import { renderMatch } from './render-match.js';
import { firstOrder, renderOrder } from './render-order.js';
import { optionTexts, renderRight } from './render-right.js';

export interface QuestionView {
  readonly run: KnowledgeRun;
  /** Marked with the arrow keys, not yet decided. */
  readonly marked: number | undefined;
  /** What was chosen so far where things are to be put together. */
  readonly pairing: readonly (number | undefined)[];
  move(index: number): void;
  pair(left: number, right: number | undefined): void;
  arrange(code: number, focus: readonly string[], said: string): void;
  decide(answer: Answer): void;
  next(): void;
}

/** A question that waits for an answer, or its explanation once there is one. */
export function renderQuestion(
  i18n: LocalizeController,
  view: QuestionView,
): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const { run } = view;
  const question = run.quiz.questions[run.round[run.step] ?? -1];
  if (!question) return nothing;
  const given = currentAnswer(run);
  if (given !== undefined) return renderExplained(i18n, question, given, view);
  const arranged = arrangementOf(question, view);
  const chosen = arranged === undefined ? view.marked : arranged;
  return html`${renderAsked(i18n, question, view)}
    <p class="onward">
      ${
        chosen == null
          ? nothing
          : html`<button
              class="button button-primary"
              type="button"
              part="check"
              @click=${() => view.decide(chosen)}
            >
              ${msg('Check my answer')}${icon(arrowRight)}
            </button>`
      }
      <button class="button button-quiet" type="button" part="unknown" @click=${() => view.decide(null)}>
        ${msg('I do not know')}${icon(arrowRight)}
      </button>
    </p>`;
}

/** The arrangement at hand as an answer; `null` while it is not complete, `undefined` where nothing is arranged. */
function arrangementOf(question: Question, { marked, pairing }: QuestionView): Answer | undefined {
  const count = question.pairs?.length ?? 0;
  if (question.kind === 'order') return marked ?? orderCode(firstOrder(question));
  if (question.kind !== 'match') return undefined;
  const chosen = Array.from({ length: count }, (_, index) => pairing[index]);
  return chosen.every((right) => right !== undefined) ? pairingCode(chosen) : null;
}

function renderAsked(i18n: LocalizeController, question: Question, view: QuestionView): TemplateResult {
  const { msg } = i18n;
  const { run } = view;
  const position = stepLabel(i18n, run.step, run.round.length);
  const legend = html`${renderPicture(question.picture)}${localText(i18n, question.text)}`;
  if (question.kind === 'order' || question.kind === 'match')
    return html`<fieldset class="question question-long">
      <legend class="question-text" part="question" tabindex="-1">
        <span class="visually-hidden">${position}. </span>${legend}
      </legend>
      <p class="muted center">
        ${question.kind === 'order' ? msg('Put them in order with the arrows.') : msg('Choose what belongs together.')}
      </p>
      ${question.kind === 'order' ? renderOrder(i18n, { ...view, question }) : renderMatch(i18n, { ...view, question })}
    </fieldset>`;
  return renderAnswers({
    position,
    legend,
    chosen: view.marked,
    layout: 'list',
    choices: optionTexts(i18n, question).map((text, index) => ({
      mark: html`${
        question.kind === 'true-false' ? icon(index === 0 ? circleCheck : circleX) : letterOf(index)
      }`,
      text,
    })),
    move: view.move,
    decide: view.decide,
  });
}

function renderExplained(
  i18n: LocalizeController,
  question: Question,
  given: Answer,
  view: QuestionView,
): TemplateResult {
  const { msg } = i18n;
  const right = rightAnswer(question);
  const last = view.run.step === view.run.round.length - 1;
  return html`<div class="question question-long">
      <p class="question-text">${renderPicture(question.picture)}${localText(i18n, question.text)}</p>
      ${renderRight(i18n, question, given)}
      <div class="notice ${given === right ? 'notice-good' : ''} feedback" part="feedback" tabindex="-1">
        ${icon(given === right ? circleCheck : bulb)}
        <div>
          <p>
            <strong
              >${
                given === right
                  ? msg('Well spotted!')
                  : given === null
                    ? msg('Now you know:')
                    : msg('Not quite. Here is why:')
              }</strong
            >
          </p>
          <p>${localText(i18n, question.explanation)}</p>
          ${renderQuestionSources(i18n, question)}
        </div>
      </div>
    </div>
    <p class="onward">
      <button class="button button-primary" part="next" type="button" @click=${view.next}>
        ${last ? msg('See what I discovered') : msg('Next question')}${icon(arrowRight)}
      </button>
    </p>`;
}

function renderQuestionSources(
  i18n: LocalizeController,
  { sources = [] }: Question,
): TemplateResult | typeof nothing {
  const links = sources.flatMap(({ url, label }) =>
    url ? [html`<a href=${url}>${label ? localText(i18n, label) : new URL(url).hostname}</a>`] : [],
  );
  return links.length === 0
    ? nothing
    : html`<p class="small">
        ${i18n.msg('To check it:')} ${links.map((link, index) => html`${index > 0 ? ', ' : ''}${link}`)}
      </p>`;
}
