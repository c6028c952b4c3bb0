/**
 * One question on the board: large, with a counter of hands beside each answer.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { styleProperties } from '../../../element/style-properties.js';
import type { LocalText, Question } from '../../../feed/index.js';
import { arrowLeft, arrowRight, bulb, check, eye, minus, plus } from '../../../generated/icons.js';
import { rightAnswer } from '../later/answers.js';
import { renderPicture } from '../later/render-item.js';
import { rightText } from '../later/render-right.js';
import { askedCount, goalOf, handsFor, isArranged, MOST_HANDS, type ClassRun } from './class-run.js';
import { letterOf, shapeMark } from './team-mark.js';

export interface ClassQuestionView {
  readonly level: number;
  readonly run: ClassRun;
  /** One hand more or less. */
  add(answer: number, by: -1 | 1): void;
  /** A count that was typed. */
  hands(answer: number, hands: number): void;
  show(): void;
  team(team: number): void;
  back(): void;
  next(): void;
}

/** What is asked, whatever the kind of quiz. */
interface Asked {
  readonly text: LocalText;
  readonly picture: Parameters<typeof renderPicture>[0];
  readonly answers: readonly unknown[];
  /** Index of the right answer; `undefined` where there is none. */
  readonly right: number | undefined;
  readonly question: Question | undefined;
}

function askedBy(i18n: LocalizeController, { quiz, step }: ClassRun): Asked | undefined {
  const { msg } = i18n;
  if (quiz.kind === 'interest') {
    const item = quiz.items[step];
    const answers = quiz.scale.map(({ label }) => localText(i18n, label));
    return item && { text: item.text, picture: item.picture, answers, right: undefined, question: undefined };
  }
  const question = quiz.questions[step];
  if (!question) return undefined;
  const { text, picture, kind, options = [] } = question;
  const answers = isArranged(question)
    ? [msg('We had it'), msg('We did not have it')]
    : kind === 'true-false'
      ? [msg('True'), msg('False')]
      : options.map((option) => localText(i18n, option.text));
  return {
    text,
    picture,
    answers,
    right: isArranged(question) ? undefined : rightAnswer(question),
    question,
  };
}

export function renderQuestion(i18n: LocalizeController, view: ClassQuestionView): TemplateResult {
  const { msg } = i18n;
  const { run } = view;
  const asked = askedBy(i18n, run);
  if (!asked) return html``;
  const number = run.step + 1;
  const all = askedCount(run.quiz);
  const isShown = run.shown[run.step] === true;
  return html`<div class="board" part="board">
    <div class="board-bar">
      <button class="button" type="button" part="back" @click=${view.back}>
        ${icon(arrowLeft)}${msg('Back')}
      </button>
      <span class="tabular">${msg(str`Question ${number} of ${all}`)}</span>
      <button class="button button-primary" type="button" part="next" @click=${view.next}>
        ${msg('Next')}${icon(arrowRight)}
      </button>
    </div>
    ${keyed(
      run.step,
      html`<div class="board-question">
        ${renderPicture(asked.picture)}
        ${heading(view.level, localText(i18n, asked.text), { class: 'title', part: 'question', focusable: true })}
      </div>`,
    )}
    ${asked.question && isArranged(asked.question) ? renderThings(i18n, asked.question) : nothing}
    <ul class="board-answers plain-list" data-count=${asked.answers.length}>
      ${asked.answers.map((text, index) => renderAnswer(i18n, view, asked, text, index, isShown))}
    </ul>
    ${renderShown(i18n, view, asked, isShown)} ${renderTeams(i18n, view)}
  </div>`;
}

/** What is to be arranged, as it stands on the board. */
function renderThings(
  i18n: LocalizeController,
  { kind, options = [], pairs = [] }: Question,
): TemplateResult {
  const things =
    kind === 'order'
      ? options.map(({ text }) => text)
      : [...pairs.map(({ left }) => left), ...pairs.map(({ right }) => right)];
  const sorted = things.toSorted((a, b) => i18n.plain(a).localeCompare(i18n.plain(b), i18n.locale));
  return html`<ul class="board-things plain-list">
    ${sorted.map((text) => html`<li>${localText(i18n, text)}</li>`)}
  </ul>`;
}

function renderAnswer(
  i18n: LocalizeController,
  view: ClassQuestionView,
  { right }: Asked,
  text: unknown,
  answer: number,
  isShown: boolean,
): TemplateResult {
  const { msg } = i18n;
  const { run } = view;
  const hands = run.hands[run.step]?.[answer] ?? 0;
  const total = handsFor(run, run.step);
  const letter = letterOf(answer);
  const isRight = isShown && answer === right;
  const state = isShown && right !== undefined ? (isRight ? 'is-right' : 'is-other') : '';
  const share = total > 0 ? hands / total : 0;
  return html`<li
    class="board-answer ${state}"
    part="answer"
    ${styleProperties({ '--share': isShown ? String(share) : '0' })}
  >
    ${shapeMark(answer, letter)}
    <span class="board-text">
      <span class="visually-hidden">${letter}: </span>${text}${
        isRight ? html` <strong class="board-word">${icon(check)}${msg('Right answer')}</strong>` : nothing
      }
    </span>
    <span class="counter" role="group" aria-label=${msg(str`Hands for ${letter}`)}>
      <button
        class="button"
        type="button"
        aria-label=${msg(str`One hand less for ${letter}`)}
        ?disabled=${hands === 0}
        @click=${() => {
          view.add(answer, -1);
        }}
      >
        ${icon(minus)}
      </button>
      <input
        class="tabular"
        type="number"
        inputmode="numeric"
        min="0"
        max=${MOST_HANDS}
        aria-label=${msg(str`Hands for ${letter}`)}
        .value=${live(String(hands))}
        @focus=${(event: Event) => {
          (event.target as HTMLInputElement).select();
        }}
        @change=${(event: Event) => {
          view.hands(answer, (event.target as HTMLInputElement).valueAsNumber);
        }}
      />
      <button
        class="button"
        type="button"
        aria-label=${msg(str`One hand more for ${letter}`)}
        ?disabled=${hands >= MOST_HANDS}
        @click=${() => {
          view.add(answer, 1);
        }}
      >
        ${icon(plus)}
      </button>
    </span>
  </li>`;
}

/** The button that shows what there is to show, and then that. */
function renderShown(
  i18n: LocalizeController,
  view: ClassQuestionView,
  { question }: Asked,
  isShown: boolean,
): TemplateResult {
  const { msg } = i18n;
  if (!isShown)
    return html`<p class="board-show">
      <button class="button" type="button" part="show" @click=${view.show}>
        ${icon(eye)}${question ? msg('Show the answer') : msg('Show the bars')}
      </button>
    </p>`;
  const count = handsFor(view.run, view.run.step);
  if (!question)
    return html`<p class="explained tabular" tabindex="-1">
      ${i18n.plural(count, {
        one: () => msg(str`${count} hand in all`),
        other: () => msg(str`${count} hands in all`),
      })}
    </p>`;
  return html`<div class="explained" part="feedback" tabindex="-1">
    ${icon(bulb)}
    <div>
      ${isArranged(question) ? html`<p><strong>${rightText(i18n, question)}</strong></p>` : nothing}
      <p>${localText(i18n, question.explanation)}</p>
    </div>
  </div>`;
}

/** Which teams had it, and the town that they light together. */
function renderTeams(
  i18n: LocalizeController,
  { run, team }: ClassQuestionView,
): TemplateResult | typeof nothing {
  const { msg } = i18n;
  if (run.teams === 0) return nothing;
  const { reached, all } = goalOf(run);
  return html`<div class="board-teams">
    <fieldset class="teams">
      <legend>${msg('Which teams had it?')}</legend>
      ${Array.from({ length: run.teams }, (_, index) => {
        const number = index + 1;
        return html`<label class="chip">
          <input
            type="checkbox"
            .checked=${live(run.right[run.step]?.includes(index) ?? false)}
            @change=${() => {
              team(index);
            }}
          />
          ${shapeMark(index, String(number))}${msg(str`Team ${number}`)}
        </label>`;
      })}
    </fieldset>
    <p class="town" role="img" aria-label=${msg(str`Windows of the town that are lit: ${reached} of ${all}`)}>
      ${Array.from({ length: all }, (_, index) => html`<span class="window ${index < reached ? 'is-lit' : ''}"></span>`)}
    </p>
  </div>`;
}
