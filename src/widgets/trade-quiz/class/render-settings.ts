/**
 * What a teacher sets before the first question, and how a class plays.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { audienceName } from '../../../element/audience.js';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Quiz } from '../../../feed/index.js';
import {
  arrowBackUp,
  handStop,
  maximize,
  playerPlay,
  shieldCheck,
  switchHorizontal,
} from '../../../generated/icons.js';
import { askedCount, MOST_HANDS, MOST_TEAMS, type ClassRun } from './class-run.js';

export interface SettingsView {
  readonly level: number;
  readonly run: ClassRun;
  /** The quizzes on offer, that of the run among them. */
  readonly quizzes: readonly Quiz[];
  /** The menu of what can be printed. */
  readonly print: unknown;
  /** Left out where the page may not fill the screen. */
  readonly fullscreen: (() => void) | undefined;
  /** True after an attempt to fill the screen that the browser refused. */
  readonly isFullscreenRefused: boolean;
  /** Brings back what was counted before the class began again; left out where there is nothing. */
  readonly restore: (() => void) | undefined;
  choose(quiz: Quiz): void;
  pupils(count: number): void;
  teams(count: number): void;
  goal(isWanted: boolean): void;
  begin(): void;
}

export function renderSettings(i18n: LocalizeController, view: SettingsView): TemplateResult {
  const { msg } = i18n;
  const { run, fullscreen, restore } = view;
  return html`<div class="class-settings">
    <div class="stack">
      ${heading(view.level, msg('A quiz with your class'), { class: 'title', part: 'heading', focusable: true })}
      <p class="lead">
        ${msg('The questions stand on the board, one at a time. Pupils answer by raised hands, or with cards A, B, C, D.')}
      </p>
      <ul class="facts-list plain-list">
        <li>
          ${icon(handStop)}<span
            >${msg('Count the hands for each answer with + and −. Speed does not count.')}</span
          >
        </li>
        <li>
          ${icon(switchHorizontal)}
          <span>${msg('Go on with the buttons, the arrow keys or a presenter’s remote control.')}</span>
        </li>
        <li>
          ${icon(shieldCheck)}
          <span>${msg('Counts only: no names, no devices of pupils, nothing leaves this page.')}</span>
        </li>
      </ul>
    </div>
    <div class="card stack class-form">
      ${renderQuizzes(i18n, view)} ${renderPupils(i18n, view)}
      ${run.quiz.kind === 'knowledge' ? renderTeams(i18n, view) : nothing}
      <label class="class-goal-choice">
        <input
          type="checkbox"
          id="goal"
          .checked=${live(run.goal)}
          @change=${(event: Event) => {
            view.goal((event.target as HTMLInputElement).checked);
          }}
        />
        <span>
          <strong>${msg('Light the town together')}</strong>
          <span class="small muted">
            ${
              run.quiz.kind === 'knowledge'
                ? msg('Each question that somebody has right lights a window. There is no ranking.')
                : msg('Each question that the class votes on lights a window. There is no ranking.')
            }
          </span>
        </span>
      </label>
      <p class="row">
        <button class="button button-primary big" type="button" part="begin" @click=${view.begin}>
          ${icon(playerPlay)}${msg('To the first question')}
        </button>
        ${
          fullscreen
            ? html`<button class="button" type="button" part="fullscreen" @click=${fullscreen}>
                ${icon(maximize)}${msg('Full screen')}
              </button>`
            : nothing
        }
        ${
          restore
            ? html`<button class="button" type="button" part="restore" @click=${restore}>
                ${icon(arrowBackUp)}${msg('Bring back the counts')}
              </button>`
            : nothing
        }
      </p>
      ${
        view.isFullscreenRefused
          ? html`<p class="small" role="alert">
              ${msg('This page may not fill the screen. Your browser’s own full screen may: try the key F11.')}
            </p>`
          : nothing
      }
    </div>
    <div class="class-print">${view.print}</div>
  </div>`;
}

/** Which quiz; its title stands here also where there is no choice. */
function renderQuizzes(i18n: LocalizeController, { run, quizzes, choose }: SettingsView): TemplateResult {
  const { msg } = i18n;
  if (quizzes.length < 2)
    return html`<p>
      <strong>${localText(i18n, run.quiz.title)}</strong><br />${renderAbout(i18n, run.quiz)}
    </p>`;
  return html`<fieldset class="class-quizzes">
    <legend class="label">${msg('Quiz')}</legend>
    ${quizzes.map(
      (quiz) =>
        html`<label class="class-quiz">
          <input
            type="radio"
            name="quiz"
            .checked=${live(quiz.id === run.quiz.id)}
            @change=${() => {
              choose(quiz);
            }}
          />
          <span><strong>${localText(i18n, quiz.title)}</strong> ${renderAbout(i18n, quiz)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** For whom, and how many questions. */
function renderAbout(i18n: LocalizeController, quiz: Quiz): TemplateResult {
  const { msg } = i18n;
  const count = askedCount(quiz);
  const questions = i18n.plural(count, {
    one: () => msg(str`${count} question`),
    other: () => msg(str`${count} questions`),
  });
  const audiences = quiz.audiences.map((audience) => audienceName(i18n, audience));
  return html`<span class="small muted tabular">${[questions, ...audiences].join(' · ')}</span>`;
}

function renderPupils({ msg }: LocalizeController, { run, pupils }: SettingsView): TemplateResult {
  return html`<div class="field">
    <label for="pupils">${msg('Number of pupils (optional)')}</label>
    <input
      id="pupils"
      class="input class-number"
      type="number"
      inputmode="numeric"
      min="1"
      max=${MOST_HANDS}
      aria-describedby="pupils-hint"
      .value=${live(run.pupils > 0 ? String(run.pupils) : '')}
      @change=${(event: Event) => {
        pupils((event.target as HTMLInputElement).valueAsNumber);
      }}
    />
    <p id="pupils-hint" class="small muted">${msg('The board then says whether all hands are counted.')}</p>
  </div>`;
}

function renderTeams({ msg }: LocalizeController, { run, teams }: SettingsView): TemplateResult {
  return html`<div class="field">
    <label for="teams">${msg('Teams')}</label>
    <select
      id="teams"
      class="select"
      @change=${(event: Event) => {
        teams(Number((event.target as HTMLSelectElement).value));
      }}
    >
      <option value="0" .selected=${run.teams === 0}>${msg('The whole class together')}</option>
      ${Array.from({ length: MOST_TEAMS - 1 }, (_, index) => index + 2).map(
        (count) =>
          html`<option value=${count} .selected=${run.teams === count}>${msg(str`${count} teams`)}</option>`,
      )}
    </select>
  </div>`;
}
