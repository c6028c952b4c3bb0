/**
 * The first screen: what the quiz is, how long it takes, what it is not.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { audienceName } from '../../element/audience.js';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { localText } from '../../element/local-text.js';
import type { LocalizeController } from '../../element/localize.js';
import { sectorMark } from '../../element/sector.js';
import type { Quiz, Sector } from '../../feed/index.js';
import {
  arrowBackUp,
  bulb,
  cards,
  clock,
  compass,
  list,
  playerPlay,
  shieldCheck,
} from '../../generated/icons.js';
import { minutesFor } from './quizzes.js';

export interface StartView {
  readonly level: number;
  readonly quizzes: readonly Quiz[];
  readonly sectors: readonly Sector[];
  /** The visitor comes near the start button. */
  prepare(): void;
  start(quiz: Quiz): void;
}

const hasPictures = (quiz: Quiz) => quiz.kind === 'interest' && quiz.items.some((item) => item.picture);

const quizIcon = (quiz: Quiz) => (quiz.kind === 'knowledge' ? bulb : hasPictures(quiz) ? cards : compass);

function renderFacts(i18n: LocalizeController, quiz: Quiz): TemplateResult {
  const { msg } = i18n;
  const minutes = minutesFor(quiz);
  const count = quiz.kind === 'interest' ? quiz.items.length : quiz.questions.length;
  return html`<ul class="facts plain-list">
    <li>
      ${icon(clock)}
      <span
        >${i18n.plural(minutes, {
          one: () => msg(str`About ${minutes} minute`),
          other: () => msg(str`About ${minutes} minutes`),
        })}</span
      >
    </li>
    <li>
      ${icon(list)}
      <span
        >${
          hasPictures(quiz)
            ? i18n.plural(count, {
                one: () => msg(str`${count} picture`),
                other: () => msg(str`${count} pictures`),
              })
            : i18n.plural(count, {
                one: () => msg(str`${count} question`),
                other: () => msg(str`${count} questions`),
              })
        }</span
      >
    </li>
  </ul>`;
}

function renderPromises({ msg }: LocalizeController, quizzes: readonly Quiz[]): TemplateResult {
  const asks = quizzes.some((quiz) => quiz.kind === 'interest');
  return html`<ul class="promises plain-list small muted">
    ${
      asks
        ? html`<li>
            ${icon(compass)}<span>${msg('Not a test and not a decision: it shows trades to explore.')}</span>
          </li>`
        : html`<li>${icon(bulb)}<span>${msg('Take your time: speed does not count.')}</span></li>`
    }
    <li>
      ${icon(arrowBackUp)}
      <span>${msg('Choosing an answer takes you on. You can always go back.')}</span>
    </li>
    <li>
      ${icon(shieldCheck)}<span>${msg('No name, no account: your answers are not sent anywhere.')}</span>
    </li>
  </ul>`;
}

/** A handful of sectors as tiles, for the eye. */
function renderTiles(sectors: readonly Sector[]): TemplateResult | typeof nothing {
  return sectors.length < 3
    ? nothing
    : html`<div class="tiles no-print" aria-hidden="true">${sectors.slice(0, 9).map(sectorMark)}</div>`;
}

function renderOne(i18n: LocalizeController, quiz: Quiz, view: StartView): TemplateResult {
  const { msg } = i18n;
  return html`<div class="start">
    <div class="stack">
      ${heading(view.level, localText(i18n, quiz.title), { class: 'title', part: 'heading', focusable: true })}
      ${quiz.instruction ? html`<p class="lead">${localText(i18n, quiz.instruction)}</p>` : nothing}
      ${renderFacts(i18n, quiz)}
      <p>
        <button
          class="button button-primary big no-print"
          part="start"
          type="button"
          @click=${() => view.start(quiz)}
        >
          ${icon(playerPlay)}${msg('Start')}
        </button>
      </p>
      ${renderPromises(i18n, [quiz])} ${renderRemark(i18n, quiz)}
    </div>
    ${renderTiles(view.sectors)}
  </div>`;
}

/** What the publisher remarks about the quiz, such as that it has not been tried yet. */
function renderRemark(i18n: LocalizeController, quiz: Quiz): TemplateResult | typeof nothing {
  return quiz.note ? html`<p class="small muted">${localText(i18n, quiz.note)}</p>` : nothing;
}

function renderSeveral(i18n: LocalizeController, view: StartView): TemplateResult {
  const { msg } = i18n;
  const several = new Set(view.quizzes.flatMap((quiz) => quiz.audiences));
  return html`<div class="stack">
    ${heading(view.level, msg('Discover trades'), { class: 'title', part: 'heading', focusable: true })}
    <p class="lead">${msg('Which quiz would you like?')}</p>
    <ul class="choices plain-list">
      ${view.quizzes.map(
        (quiz, index) =>
          html`<li class="card choice">
            <span class="soft-mark choice-mark">${icon(quizIcon(quiz))}</span>
            <div class="stack">
              ${heading(view.level + 1, localText(i18n, quiz.title), { class: 'subtitle', id: `quiz-${String(index)}` })}
              ${
                several.size > 1 && quiz.audiences.length > 0
                  ? html`<p class="small muted">
                      ${quiz.audiences.map((audience) => audienceName(i18n, audience)).join(' · ')}
                    </p>`
                  : nothing
              }
              ${quiz.instruction ? html`<p>${localText(i18n, quiz.instruction)}</p>` : nothing}
            </div>
            <div class="stack">
              ${renderFacts(i18n, quiz)}
              <button
                class="button button-primary no-print"
                part="start"
                type="button"
                aria-describedby="quiz-${String(index)}"
                @click=${() => view.start(quiz)}
              >
                ${icon(playerPlay)}${msg('Start')}
              </button>
            </div>
          </li>`,
      )}
    </ul>
    ${renderPromises(i18n, view.quizzes)}
  </div>`;
}

/** The start of one quiz, or the choice among several. */
export function renderStart(i18n: LocalizeController, view: StartView): TemplateResult {
  const [first, second] = view.quizzes;
  return html`<div @pointerover=${view.prepare} @focusin=${view.prepare}>
    ${first && !second ? renderOne(i18n, first, view) : renderSeveral(i18n, view)}
  </div>`;
}
