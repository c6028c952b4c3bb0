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
import { askedCount, handsFor, isArranged, MOST_HANDS, townOf, type ClassRun } from './class-run.js';
import { letterOf } from '../answer-shapes.js';
import { shapeMark } from './shape-mark.js';
import { renderTown } from './town.js';

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

/** How many answers stand beside each other on a wide board: short ones all, long ones none, and four two and two. */
function columnsFor({ answers, question }: Asked): number {
  if (question?.kind !== 'choice') return answers.length > 5 ? 2 : answers.length;
  return answers.length > 3 ? 2 : 1;
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
  return html`<div class="board ${isShown ? 'is-shown' : ''}" part="board">
    <div class="board-bar">
      <button class="button" type="button" part="back" @click=${view.back}>
        ${icon(arrowLeft)}${msg('Back')}
      </button>
      <div class="board-where">
        <span class="tabular">${msg(str`Question ${number} of ${all}`)}</span>
        ${run.goal ? renderTown(i18n, townOf(run)) : nothing}
      </div>
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
    ${asked.question && isArranged(asked.question) ? renderThings(i18n, asked.question, isShown) : nothing}
    <ul class="board-answers plain-list" data-columns=${columnsFor(asked)}>
      ${asked.answers.map((text, index) => renderAnswer(i18n, view, asked, text, index, isShown))}
    </ul>
    ${renderShown(i18n, view, asked, isShown)} ${isShown ? renderTeams(i18n, view) : nothing}
  </div>`;
}

/** Hands counted for the question, of those that could be. */
export function handsText(i18n: LocalizeController, run: ClassRun): string {
  const { msg } = i18n;
  const count = handsFor(run, run.step);
  return run.pupils > 0
    ? msg(str`${count} of ${run.pupils} hands`)
    : i18n.plural(count, {
        one: () => msg(str`${count} hand in all`),
        other: () => msg(str`${count} hands in all`),
      });
}

/** What is to be arranged, mixed as the alphabet mixes it; once the answer is shown, as it belongs. */
function renderThings(
  i18n: LocalizeController,
  { kind, options = [], pairs = [] }: Question,
  isShown: boolean,
): TemplateResult {
  if (isShown)
    return html`<ol class="board-things is-right plain-list">
      ${
        kind === 'order'
          ? options.map(({ text }, index) => html`<li>${index + 1}. ${localText(i18n, text)}</li>`)
          : pairs.map(
              ({ left, right }) => html`<li>${localText(i18n, left)} – ${localText(i18n, right)}</li>`,
            )
      }
    </ol>`;
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
        part="less"
        aria-label=${msg(str`One hand less for ${letter}`)}
        aria-disabled=${hands === 0 ? 'true' : nothing}
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
        part="more"
        aria-label=${msg(str`One hand more for ${letter}`)}
        aria-disabled=${hands >= MOST_HANDS ? 'true' : nothing}
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
  const count =
    view.run.pupils > 0 || (isShown && !question)
      ? html`<span class="tabular board-hands">${handsText(i18n, view.run)}</span>`
      : nothing;
  if (!isShown)
    return html`<p class="board-show">
      <button class="button" type="button" part="show" @click=${view.show}>
        ${icon(eye)}${question ? msg('Show the answer') : msg('Show the bars')}
      </button>
      ${count}
    </p>`;
  if (!question) return html`<p class="explained" part="feedback" tabindex="-1">${count}</p>`;
  return html`<div class="explained" part="feedback" tabindex="-1">
    ${icon(bulb)}
    <div>
      ${isArranged(question) ? html`<p class="visually-hidden">${rightText(i18n, question)}</p>` : nothing}
      <p>${localText(i18n, question.explanation)}</p>
    </div>
    ${count}
  </div>`;
}

/** Which teams had it: the teacher says so once the answer is known. */
function renderTeams(
  i18n: LocalizeController,
  { run, team }: ClassQuestionView,
): TemplateResult | typeof nothing {
  const { msg } = i18n;
  if (run.teams === 0) return nothing;
  return html`<fieldset class="teams">
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
  </fieldset>`;
}
