import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Place, Source } from '../../../feed/index.js';
import { alertTriangle, flag } from '../../../generated/icons.js';
import { siteName } from './site-name.js';

function confidenceText({ msg }: LocalizeController, { confidence }: Place): string {
  switch (confidence) {
    case 'high':
      return msg('Considered reliable by the publisher.');
    case 'medium':
      return msg('Partly checked: ask before you go.');
    case 'low':
      return msg('Not checked: ask before you go.');
    default:
      return '';
  }
}

/**
 * Where the facts come from, how sure they are, and where to report a mistake.
 *
 * @param correctionUrl where to report one, where the record does not say
 */
export function renderSources(
  i18n: LocalizeController,
  place: Place,
  level: number,
  correctionUrl: string | undefined,
): TemplateResult {
  const { msg } = i18n;
  const confidence = confidenceText(i18n, place);
  const report = place.correctionUrl ?? correctionUrl;
  return html`<footer class="details-foot small">
    ${heading(level, msg('About these facts'), { class: 'section-title' })}
    ${
      confidence
        ? html`<p class=${place.confidence === 'high' ? '' : 'doubt'}>
            ${place.confidence === 'high' ? nothing : icon(alertTriangle)}<span>${confidence}</span>
          </p>`
        : nothing
    }
    ${place.note ? html`<p>${localText(i18n, place.note)}</p>` : nothing}
    ${
      place.updated
        ? html`<p>
            ${msg('Last looked at on')}
            <time datetime=${place.updated}>${dayText(i18n, place.updated)}</time>
          </p>`
        : nothing
    }
    ${
      place.sources && place.sources.length > 0
        ? html`<ul class="sources" aria-label=${msg('Sources')}>
            ${place.sources.map((source) => html`<li>${renderSource(i18n, source)}</li>`)}
          </ul>`
        : html`<p>${msg('Source: not known.')}</p>`
    }
    ${
      report
        ? html`<p class="no-print"><a href=${report}>${icon(flag)} ${msg('Report a mistake')}</a></p>`
        : nothing
    }
  </footer>`;
}

function renderSource(i18n: LocalizeController, { label, url, date }: Source): TemplateResult {
  const name = label ? localText(i18n, label) : url ? siteName(url) : i18n.msg('Source without a name');
  return html`${url ? html`<a href=${url}>${name}</a>` : name}
  ${date ? html`<span class="muted">(<time datetime=${date}>${dayText(i18n, date)}</time>)</span>` : nothing}`;
}

const dayText = (i18n: LocalizeController, date: string) =>
  i18n.dateFormat({ dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
