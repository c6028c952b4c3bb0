/**
 * Where a worksheet leads: to the trades, which paper cannot find.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../element/localize.js';
import { renderQr } from '../../../element/qr.js';
import { fitted, type SheetView } from './sheet-view.js';

/** An address, which may break anywhere. */
const LINK = { width: 140, height: 9, largest: 9, smallest: 4, breaks: true };

export function renderWayOn(i18n: LocalizeController, { link }: SheetView): TemplateResult {
  const { msg } = i18n;
  return html`<div class="way-on">
    <div>
      <p>
        <strong>${msg('And now?')}</strong>
        ${msg('Look at your highest sums. Which trades do they make you think of?')}
      </p>
      ${
        link
          ? html`<p>
              ${msg('The quiz on the screen shows trades that go with your answers:')}
              ${fitted(i18n, link, LINK)}
            </p>`
          : nothing
      }
      <p class="quiet">
        ${msg('This is not a test and not a decision. What you like changes, and every trade stays open to you.')}
      </p>
    </div>
    ${link ? renderQr(link, msg('QR code of the address of the quiz')) : nothing}
  </div>`;
}
