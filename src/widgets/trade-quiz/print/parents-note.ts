/**
 * A note for the families, twice on a page, to cut apart.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../element/localize.js';
import { renderQr } from '../../../element/qr.js';
import { blank, fitted, type SheetView } from './sheet-view.js';

/** An address, which may break anywhere. */
const LINK = { width: 130, height: 10, largest: 10, smallest: 4, breaks: true };

function note(i18n: LocalizeController, { quiz, link }: SheetView): TemplateResult {
  const { msg } = i18n;
  return html`<article class="note">
    <div class="note-head">
      <h1>${msg('A note for the families')}</h1>
      <div class="name-line">${blank(msg('Class'))}${blank(msg('Date'))}</div>
    </div>
    <div class="note-body">
      <div class="note-text">
        <p>
          ${msg('In class we did this quiz about technical trades:')}
          <strong>${fitted(i18n, quiz.title, { width: 125, height: 11, largest: 12, smallest: 6 })}</strong>
        </p>
        <p>
          ${
            quiz.kind === 'interest'
              ? msg(
                  'The pupils said what they like to do, by a show of hands, and met trades that have to do with it.',
                )
              : msg('The pupils guessed who does what in these trades, and found out why.')
          }
        </p>
        <p>
          <strong>${msg('Nothing was recorded.')}</strong>
          ${msg('Hands were counted, nothing else: no names, no accounts, no devices of the pupils. Nothing left the classroom.')}
        </p>
        <p>
          <strong>${msg('Play at home?')}</strong>
          ${
            link
              ? msg(
                  'Open the quiz with the code or the address. No account is needed, and the answers are sent to nobody.',
                )
              : msg(
                  'The school will gladly tell you where to find the quiz. No account is needed, and the answers are sent to nobody.',
                )
          }
          ${link ? fitted(i18n, link, LINK, 'note-link') : nothing}
        </p>
        <p>
          <strong>${msg('To talk about together:')}</strong>
          ${msg('What surprised you? What would you like to try? Who around us works with their hands, with plants, with people?')}
        </p>
      </div>
      ${
        link
          ? html`<div class="note-code">${renderQr(link, msg('QR code of the address of the quiz'))}</div>`
          : nothing
      }
    </div>
    <p class="note-foot">
      ${msg('This quiz is neither a test nor advice. Every trade is open to everybody, and what one likes may change.')}
    </p>
  </article>`;
}

export function parentsNote(i18n: LocalizeController, view: SheetView): TemplateResult[] {
  return [html`<section class="sheet notes">${note(i18n, view)} ${note(i18n, view)}</section>`];
}
