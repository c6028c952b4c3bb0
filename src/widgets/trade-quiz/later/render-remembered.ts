/**
 * On the first screen: answers that the visitor's device still has, where the page's author asked it to keep them.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import { infoCircle, playerPlay, trash } from '../../../generated/icons.js';
import type { SessionHost } from '../session.js';
import { decodeRun } from './answer-code.js';
import { forgetAnswers, keptAnswers } from './kept-answers.js';
import { restoreSession } from './solo-session.js';

/** Says that there are answers and of which day, to go on with or to forget; nothing where none can be used. */
export function renderRemembered(host: SessionHost): TemplateResult | typeof nothing {
  const { i18n, owner } = host;
  const { msg } = i18n;
  const kept = keptAnswers(owner);
  if (!kept || !decodeRun(kept.entries, host.quizzes)) return nothing;
  const goOn = () => {
    const session = restoreSession(host, kept.entries);
    if (session) host.show(session);
  };
  const forget = () => {
    forgetAnswers(owner);
    host.changed();
    host.announce(msg('Your answers are forgotten.'));
    void host.focus('.title');
  };
  return html`<div class="notice kept no-print" part="notice">
    ${icon(infoCircle)}
    <div>
      <p>
        ${msg('This device still has your answers of')}
        <time datetime=${kept.date}
          >${i18n.dateFormat({ dateStyle: 'long', timeZone: 'UTC' }).format(new Date(kept.date))}</time
        >.
      </p>
      <div class="row">
        <button class="button" type="button" part="resume" @click=${goOn}>
          ${icon(playerPlay)}${msg('Go on with them')}
        </button>
        <button class="button button-quiet" type="button" part="forget" @click=${forget}>
          ${icon(trash)}${msg('Forget my answers')}
        </button>
      </div>
    </div>
  </div>`;
}
