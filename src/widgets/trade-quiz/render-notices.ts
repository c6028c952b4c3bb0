/**
 * What the quiz says beside its content: that something cannot be had, and whose pictures are shown.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import type { LocalizeController } from '../../element/localize.js';
import { alertTriangle, compass, infoCircle, refresh } from '../../generated/icons.js';

/** The feed has no quiz. */
export function renderNoQuiz({ msg }: LocalizeController): TemplateResult {
  return html`<div class="empty">
    ${icon(compass, 'icon empty-icon')}
    <p>${msg('There is no quiz here yet.')}</p>
    <slot></slot>
  </div>`;
}

/** The answers in the page's address cannot be read. */
export function renderLinkRefused({ msg }: LocalizeController): TemplateResult {
  return html`<p class="notice" role="status">
    ${icon(infoCircle)}<span
      >${msg('The answers in this link are incomplete or belong to another quiz. You can start afresh.')}</span
    >
  </p>`;
}

/** The code of the later screens could not be fetched, as when the connection is gone. */
export function renderLaterFailed({ msg }: LocalizeController, again: () => void): TemplateResult {
  return html`<div class="notice notice-error" role="alert">
    ${icon(alertTriangle)}
    <div>
      <p>${msg('The rest of the quiz could not be loaded. Your answers are still here.')}</p>
      <button class="button" part="again" type="button" @click=${again}>
        ${icon(refresh)}${msg('Try again')}
      </button>
    </div>
  </div>`;
}

/** Whose pictures the quizzes show. */
export function renderPictureCredits(
  { msg }: LocalizeController,
  credits: readonly string[],
): TemplateResult | typeof nothing {
  return credits.length === 0
    ? nothing
    : html`<p class="picture-credits small muted">${msg('Pictures:')} ${credits.join(' · ')}</p>`;
}
