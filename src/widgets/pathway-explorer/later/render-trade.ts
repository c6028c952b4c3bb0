import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { localText } from '../../../element/local-text.js';
import { sectorTag } from '../../../element/sector.js';
import type { Trade } from '../../../feed/index.js';
import type { View } from '../view.js';

/** What the feed says of a trade that is the goal: how it is learnt, and that the roads are general ones. */
export function renderTrade(view: View, trade: Trade): TemplateResult {
  const { i18n, sectors } = view;
  const { msg } = i18n;
  const sector = sectors.get(trade.sector);
  const programmes = trade.programmes ?? [];
  const { status = 'unknown', providers = [], note } = trade.dual ?? {};
  return html`<section class="card trade" part="trade">
    <div class="row">
      ${heading(view.level + 1, localText(i18n, trade.name), { class: 'subtitle' })}
      ${sector ? sectorTag(i18n, sector) : nothing}
    </div>
    <dl class="facts">
      ${
        programmes.length > 0
          ? html`<div class="fact">
              <dt>${msg('Options at school')}</dt>
              <dd>
                <ul class="options">
                  ${programmes.map(
                    ({ name, confidence }) =>
                      html`<li>
                        ${localText(i18n, name)}
                        ${confidence === 'low' ? html`<span class="muted">(${msg('to be confirmed')})</span>` : nothing}
                      </li>`,
                  )}
                </ul>
              </dd>
            </div>`
          : nothing
      }
      <div class="fact">
        <dt>${msg('In dual training')}</dt>
        <dd>
          ${
            status === 'yes'
              ? msg('Yes, at school and in a company by turns')
              : status === 'no'
                ? msg('No')
                : msg('Not known')
          }${
            status === 'yes' && providers.length > 0
              ? html`<br />${providers.map((name, index) => html`${index > 0 ? ', ' : ''}${localText(i18n, name)}`)}`
              : nothing
          }
          ${note === undefined ? nothing : html`<br />${localText(i18n, note)}`}
        </dd>
      </div>
    </dl>
    <p class="small muted">
      ${msg('The routes below are the general ones to a qualification. Which of them lead to this trade depends on the options near you.')}
    </p>
  </section>`;
}
