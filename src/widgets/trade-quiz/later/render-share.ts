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
    ${heading(view.level, msg('Keep your result'), { class: 'subtitle' })} ${renderLink(i18n, view)}
    <div class="row">
      <button
        class="button"
        type="button"
        part="code"
        aria-expanded=${sharing.state.isCodeShown ? 'true' : 'false'}
        @click=${sharing.toggleCode}
      >
        ${icon(deviceMobile)}${
          sharing.link === undefined ? msg('Take it on my phone') : msg('Open on my phone')
        }
      </button>
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
          ? msg('This page does not allow printing. You can copy the text above.')
          : msg(
              'This page does not allow printing. Open the link above in a window of its own and print there.',
            )
      }</span
    >
  </p>`;
}

function renderLink(i18n: LocalizeController, { sharing, forget }: ShareView): TemplateResult {
  const { msg } = i18n;
  const { link, text, copy } = sharing;
  return html`<p class="muted">
      ${
        link === undefined
          ? msg(
              'This page has no address of its own, so there is no link to your result: here it is as text.',
            )
          : forget
            ? msg(
                'Your answers are in this link and on this device, and nowhere else. Whoever has the link sees your result.',
              )
            : msg('Your answers are in this link, and nowhere else. Whoever has it sees your result.')
      }
    </p>
    <div class="share-link">
      ${
        link === undefined
          ? html`<textarea
              id="link"
              class="input"
              readonly
              rows=${text.split('\n').length}
              aria-label=${msg('Your result as text')}
              .value=${text}
              @focus=${selectAll}
            ></textarea>`
          : html`<input
              id="link"
              class="input"
              type="text"
              readonly
              aria-label=${msg('Link to your result')}
              .value=${link}
              @focus=${selectAll}
            />`
      }
      <button class="button" type="button" part="copy" @click=${copy}>
        ${icon(copyIcon)}${link === undefined ? msg('Copy the text') : msg('Copy the link')}
      </button>
    </div>
    <p class="share-said" role="status">${renderCopied(i18n, sharing)}</p>`;
}

const selectAll = ({ target }: Event) => {
  (target as HTMLInputElement | HTMLTextAreaElement).select();
};

function renderCopied({ msg }: LocalizeController, { link, state }: Sharing): unknown {
  switch (state.copied) {
    case 'copied':
      return html`${icon(circleCheck)}${
        link === undefined ? msg('The text is copied.') : msg('The link is copied.')
      }`;
    case 'selected':
      return link === undefined
        ? msg('The text is selected: copy it with your keyboard or a long press.')
        : msg('The link is selected: copy it with your keyboard or a long press.');
    default:
      return nothing;
  }
}

function renderCode({ msg }: LocalizeController, sharing: Sharing): TemplateResult | typeof nothing {
  const { link, text, state } = sharing;
  if (!state.isCodeShown) return nothing;
  return html`<div class="share-code">
    ${
      link === undefined
        ? renderQr(text, msg('QR code of the text'))
        : renderQr(link, msg('QR code of the link to your result'))
    }
    <p class="small muted">${msg('Point the camera of a phone at the code.')}</p>
  </div>`;
}
