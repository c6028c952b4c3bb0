/**
 * What a visitor of a stand may do with a result: take it home as a code. The stand keeps nothing, and prints nothing.
 */
import { html, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import type { LocalizeController } from '../../../element/localize.js';
import { renderQr } from '../../../element/qr.js';

export interface StandView {
  /** Level of the section's heading. */
  readonly level: number;
  /** Link to the result on the page of the quiz for one visitor; left out: the code holds the text. */
  readonly link: string | undefined;
  /** The result in words. */
  readonly text: string;
}

export function renderStand(i18n: LocalizeController, { level, link, text }: StandView): TemplateResult {
  const { msg } = i18n;
  return html`<section class="share no-print" part="share">
    ${heading(level, msg('Take your result home'), { class: 'subtitle' })}
    <div class="share-code">
      ${renderQr(link ?? text, link === undefined ? msg('QR code of the text') : msg('QR code of the link to your result'))}
      <div class="stack">
        <p>${msg('Point the camera of a phone at the code.')}</p>
        <p class="muted">
          ${
            link === undefined
              ? msg(
                  'The code holds the names of the trades. This screen forgets them when the quiz begins again.',
                )
              : msg('The code holds your answers. This screen forgets them when the quiz begins again.')
          }
        </p>
      </div>
    </div>
  </section>`;
}
