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
import { currentAnswer, rightAnswer, type KnowledgeRun } from './answers.js';
import { renderAnswers } from './render-answers.js';
import { stepLabel } from './render-frame.js';
import { renderPicture } from './render-item.js';

export interface QuestionView {
  readonly run: KnowledgeRun;
  /** Marked with the arrow keys, not yet decided. */
  readonly marked: number | undefined;
  move(index: number): void;
  decide(answer: Answer): void;
  next(): void;
}

/** The answers a question offers, as text. */
export function optionTexts(i18n: LocalizeController, question: Question): unknown[] {
  const { msg } = i18n;
  return question.kind === 'true-false'
    ? [msg('True'), msg('False')]
    : (question.options ?? []).map((option) => localText(i18n, option.text));
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

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
  return html`${renderAnswers({
      position: stepLabel(i18n, run.step, run.round.length),
      legend: html`${renderPicture(question.picture)}${localText(i18n, question.text)}`,
      chosen: view.marked,
      layout: 'list',
      choices: optionTexts(i18n, question).map((text, index) => ({
        mark: html`${
          question.kind === 'true-false' ? icon(index === 0 ? circleCheck : circleX) : (letters[index] ?? '·')
        }`,
        text,
      })),
      move: view.move,
      decide: view.decide,
    })}
    <p class="onward">
      ${
        view.marked === undefined
          ? html`<button class="button button-quiet" type="button" @click=${() => view.decide(null)}>
              ${msg('I do not know')}${icon(arrowRight)}
            </button>`
          : html`<button
              class="button button-primary"
              type="button"
              @click=${() => view.decide(view.marked ?? null)}
            >
              ${msg('Check my answer')}${icon(arrowRight)}
            </button>`
      }
    </p>`;
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
  return html`<div class="question">
      <p class="question-text">${renderPicture(question.picture)}${localText(i18n, question.text)}</p>
      <ul class="answers answers-list plain-list">
        ${optionTexts(i18n, question).map((text, index) => {
          const isRight = index === right;
          const isGiven = index === given;
          return html`<li
            class="answer ${isRight ? 'answer-right' : isGiven ? 'answer-missed' : 'answer-other'}"
          >
            <span class="answer-mark" aria-hidden="true"
              >${isRight ? icon(circleCheck) : isGiven ? icon(circleX) : nothing}</span
            >
            <span class="answer-text">
              ${text}
              ${
                isRight
                  ? html`<span class="answer-word"
                      >${isGiven ? msg('Your answer, and right') : msg('Right answer')}</span
                    >`
                  : isGiven
                    ? html`<span class="answer-word">${msg('Your answer')}</span>`
                    : nothing
              }
            </span>
          </li>`;
        })}
      </ul>
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
