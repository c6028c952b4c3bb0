import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { sectorTag } from '../../../element/sector.js';
import type { Sector } from '../../../feed/index.js';
import { arrowLeft, mapPin, tool } from '../../../generated/icons.js';
import { kindName } from '../kinds.js';
import { placeMark, toneOf } from '../marks.js';
import type { ListedPlace } from '../order.js';
import type { Selection } from '../selection.js';
import { distanceText } from '../words.js';
import { renderEquipment } from './render-equipment.js';
import { renderFacts } from './render-facts.js';
import { renderSources } from './render-sources.js';

export interface PlaceDetails {
  readonly i18n: LocalizeController;
  readonly row: ListedPlace;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Level of the place's heading. */
  readonly level: number;
  /** Name of the visitor's starting point, empty for none. */
  readonly from: string;
  /** Where to report a mistake, where the record does not say. */
  readonly correctionUrl: string | undefined;
  /** Says where the way back leads. */
  readonly selection: Selection;
  back(): void;
}

function backLabel({ msg }: LocalizeController, { group, from }: Selection): string {
  if (group) return msg('Back to these places');
  return from === 'map' ? msg('Back to the map') : msg('Back to the list');
}

/** Everything that is known of one place; what is not known is said so. */
export function renderDetails(details: PlaceDetails): TemplateResult {
  const { i18n, row, sectors, level } = details;
  const { msg } = i18n;
  const { place } = row;
  const tags = (place.sectors ?? []).flatMap((id) => sectors.get(id) ?? []);
  const distance = distanceText(i18n, row);
  return html`<article class="details" part="details">
    <button class="button button-quiet back no-print" type="button" @click=${() => details.back()}>
      ${icon(arrowLeft)}${backLabel(i18n, details.selection)}
    </button>
    <header class="details-head">
      <span class="place-mark">${placeMark(place.kind, toneOf(place, sectors))}</span>
      <div>
        <p class="small muted">
          ${kindName(i18n, place.kind)}${place.example ? html` <span class="tag">${msg('Example')}</span>` : nothing}
        </p>
        ${heading(level, localText(i18n, place.name), { class: 'subtitle panel-heading', focusable: true })}
      </div>
    </header>
    ${place.topic ? html`<p class="details-topic">${localText(i18n, place.topic)}</p>` : nothing}
    ${place.description ? html`<p>${localText(i18n, place.description)}</p>` : nothing}
    ${
      tags.length > 0
        ? html`<ul class="plain-list row" aria-label=${msg('Sectors')}>
            ${tags.map((sector) => html`<li>${sectorTag(i18n, sector)}</li>`)}
          </ul>`
        : html`<p class="muted">
            ${place.sectors?.includes('*') ? msg('All sectors') : msg('Sectors: not known.')}
          </p>`
    }
    ${
      distance
        ? html`<p class="details-distance">
            ${icon(mapPin)}<span
              >${distance} <span class="muted">(${msg(str`from ${details.from}`)})</span></span
            >
          </p>`
        : nothing
    }
    ${renderFacts(i18n, place)}
    ${heading(level + 1, html`${icon(tool)} ${msg('Equipment')}`, { class: 'section-title' })}
    ${renderEquipment(i18n, place.equipment ?? [])}
    ${renderSources(i18n, place, level + 1, details.correctionUrl)}
  </article>`;
}
