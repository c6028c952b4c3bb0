/**
 * What a teacher sets before the first question, and how a class plays.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import {
  arrowLeft,
  handStop,
  maximize,
  playerPlay,
  shieldCheck,
  switchHorizontal,
} from '../../../generated/icons.js';
import { askedCount, MOST_TEAMS, type ClassRun } from './class-run.js';

export interface SettingsView {
  readonly level: number;
  readonly run: ClassRun;
  /** The menu of what can be printed. */
  readonly print: unknown;
  /** Left out where the page may not fill the screen. */
  readonly fullscreen: (() => void) | undefined;
  teams(count: number): void;
  begin(): void;
  leave(): void;
}

export function renderSettings(i18n: LocalizeController, view: SettingsView): TemplateResult {
  const { msg } = i18n;
  const { run, fullscreen } = view;
  const count = askedCount(run.quiz);
  return html`<div class="stack class-settings">
    <p>
      <button class="button button-quiet" type="button" part="back" @click=${view.leave}>
        ${icon(arrowLeft)}${msg('Another quiz')}
      </button>
    </p>
    ${heading(view.level, localText(i18n, run.quiz.title), { class: 'title', part: 'heading', focusable: true })}
    <p class="lead">
      ${i18n.plural(count, {
        one: () => msg(str`With your class: ${count} question on the board, answered by raised hands.`),
        other: () => msg(str`With your class: ${count} questions on the board, answered by raised hands.`),
      })}
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
    ${
      run.quiz.kind === 'knowledge'
        ? html`<div class="field class-teams">
            <label for="teams">${msg('Teams')}</label>
            <select
              id="teams"
              class="select"
              aria-describedby="teams-hint"
              @change=${(event: Event) => {
                view.teams(Number((event.target as HTMLSelectElement).value));
              }}
            >
              <option value="0" .selected=${run.teams === 0}>${msg('The whole class together')}</option>
              ${Array.from({ length: MOST_TEAMS - 1 }, (_, index) => index + 2).map(
                (teams) =>
                  html`<option value=${teams} .selected=${run.teams === teams}>
                    ${msg(str`${teams} teams`)}
                  </option>`,
              )}
            </select>
            <p id="teams-hint" class="small muted">
              ${msg('Teams reach one goal together: each question that a team has right lights a window of the town.')}
            </p>
          </div>`
        : nothing
    }
    <p class="row">
      <button class="button button-primary" type="button" part="begin" @click=${view.begin}>
        ${icon(playerPlay)}${msg('To the first question')}
      </button>
      ${
        fullscreen
          ? html`<button class="button" type="button" part="fullscreen" @click=${fullscreen}>
              ${icon(maximize)}${msg('Full screen')}
            </button>`
          : nothing
      }
    </p>
    ${view.print}
  </div>`;
}
