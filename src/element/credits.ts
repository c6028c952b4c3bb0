/**
 * Credits of the facts shown: who publishes, under what licence, from which sources, and how to report a mistake.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, SectionName } from '../feed/index.js';
import type { LocalizeController } from './localize.js';
import { localText } from './local-text.js';

/** A line that opens to the credits of the sections shown. Placed at the foot of a widget. */
export function renderCredits(
  i18n: LocalizeController,
  feed: Feed,
  sections: readonly SectionName[],
): TemplateResult {
  const { msg } = i18n;
  return html`<details class="credits" part="credits">
    <summary>${msg('Sources and credits')}</summary>
    ${feed.envelopes.map((envelope) => {
      const credits = (envelope.credits ?? []).filter(
        (credit) => !credit.sections || sections.some((section) => credit.sections?.includes(section)),
      );
      return html`<p>
          ${localText(i18n, envelope.publisher.name)} ·
          ${
            envelope.licence.url
              ? html`<a href=${envelope.licence.url} rel="license">${envelope.licence.name}</a>`
              : envelope.licence.name
          }
          · ${msg('updated on')}
          <time datetime=${envelope.updated}
            >${i18n.dateFormat({ dateStyle: 'long', timeZone: 'UTC' }).format(new Date(envelope.updated))}</time
          >
          ${
            envelope.correctionUrl
              ? html` · <a href=${envelope.correctionUrl}>${msg('Report a mistake')}</a>`
              : nothing
          }
        </p>
        ${
          credits.length > 0
            ? html`<ul>
                ${credits.map(
                  (credit) =>
                    html`<li>
                      ${
                        credit.url
                          ? html`<a href=${credit.url}>${localText(i18n, credit.text)}</a>`
                          : localText(i18n, credit.text)
                      }${credit.licence ? html` (${credit.licence})` : nothing}
                    </li>`,
                )}
              </ul>`
            : nothing
        }`;
    })}
  </details>`;
}
