/**
 * What a visitor may do with a result: keep its link, open it on a phone, print it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import type { LocalizeController } from '../../../element/localize.js';
import { renderQr } from '../../../element/qr.js';
import {
  circleCheck,
  copy as copyIcon,
  deviceMobile,
  printer,
  share,
  trash,
} from '../../../generated/icons.js';
import type { Sharing } from './share.js';

export interface ShareView {
  /** Level of the section's heading. */
  readonly level: number;
  readonly sharing: Sharing;
  /** What the result is called when it is handed on. */
  readonly title: string;
  /** Prints the result on one page; left out where there is nothing to print. */
  print?: () => void;
  /** Takes the answers off the device; left out where nothing is kept there. */
  forget?: () => void;
}

export function renderShare(i18n: LocalizeController, view: ShareView): TemplateResult {
  const { msg } = i18n;
  const { sharing, print, forget } = view;
  const { offer } = sharing;
  return html`<section class="share no-print" part="share">
    ${heading(view.level, msg('Keep your result'), { class: 'subtitle' })} ${renderLink(i18n, sharing)}
    <div class="row">
      ${
        sharing.link === undefined
          ? nothing
          : html`<button
              class="button"
              type="button"
              part="code"
              aria-expanded=${sharing.state.isCodeShown ? 'true' : 'false'}
              @click=${sharing.toggleCode}
            >
              ${icon(deviceMobile)}${msg('Open on my phone')}
            </button>`
      }
      ${
        offer
          ? html`<button
              class="button"
              type="button"
              @click=${() => {
                offer(view.title);
              }}
            >
              ${icon(share)}${msg('Share')}
            </button>`
          : nothing
      }
      ${
        print
          ? html`<button
              class="button"
              type="button"
              part="print"
              aria-disabled=${sharing.state.print === 'preparing' ? 'true' : nothing}
              @click=${print}
            >
              ${icon(printer)}${msg('Print my three fields')}
            </button>`
          : nothing
      }
      ${
        forget
          ? html`<button class="button" type="button" part="forget" @click=${forget}>
              ${icon(trash)}${msg('Forget my answers')}
            </button>`
          : nothing
      }
    </div>
    ${renderCode(i18n, sharing)} ${renderPrintState(i18n, sharing)}
  </section>`;
}

function renderPrintState({ msg }: LocalizeController, { state, link }: Sharing): unknown {
  if (state.print === 'failed')
    return html`<p class="notice" role="alert">${msg('The page to print could not be loaded.')}</p>`;
  if (state.print !== 'refused') return nothing;
  return html`<p class="notice" role="alert">
    <span
      >${
        link === undefined
          ? msg('This page does not allow printing.')
          : msg(
              'This page does not allow printing. Open the link above in a window of its own and print there.',
            )
      }</span
    >
  </p>`;
}

function renderLink({ msg }: LocalizeController, { link, state, copy }: Sharing): TemplateResult {
  if (link === undefined)
    return html`<p class="muted">
      ${msg('This page has no address of its own, so there is no link to your result. You can write the trades down.')}
    </p>`;
  return html`<p class="muted">
      ${msg('Your answers are in this link, and nowhere else. Whoever has it sees your result.')}
    </p>
    <div class="share-link">
      <input
        id="link"
        class="input"
        type="text"
        readonly
        aria-label=${msg('Link to your result')}
        .value=${link}
        @focus=${(event: Event) => {
          (event.target as HTMLInputElement).select();
        }}
      />
      <button class="button" type="button" part="copy" @click=${copy}>
        ${icon(copyIcon)}${msg('Copy the link')}
      </button>
    </div>
    <p class="share-said" role="status">
      ${
        state.copied === 'copied'
          ? html`${icon(circleCheck)}${msg('The link is copied.')}`
          : state.copied === 'selected'
            ? msg('The link is selected: copy it with your keyboard or a long press.')
            : nothing
      }
    </p>`;
}

function renderCode(i18n: LocalizeController, { link, state }: Sharing): TemplateResult | typeof nothing {
  const { msg } = i18n;
  return link !== undefined && state.isCodeShown
    ? html`<div class="share-code">
        ${renderQr(link, msg('QR code of the link to your result'))}
        <p class="small muted">${msg('Point the camera of a phone at the code.')}</p>
      </div>`
    : nothing;
}
