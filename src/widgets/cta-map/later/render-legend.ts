import { html, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { sectorMark } from '../../../element/sector.js';
import type { PlaceKind, Sector } from '../../../feed/index.js';
import { school, tools } from '../../../generated/icons.js';
import { kindName } from '../kinds.js';
import { placeMark } from '../marks.js';

/** What shapes, colours and numbers mean. */
export function renderLegend(
  i18n: LocalizeController,
  kinds: readonly PlaceKind[],
  sectors: readonly Sector[],
): TemplateResult {
  const { msg } = i18n;
  const entry = (mark: unknown, text: unknown) => html`<li>${mark}<span>${text}</span></li>`;
  const tile = (symbol: string) => html`<span class="sector-mark legend-tile">${icon(symbol)}</span>`;
  return html`<details class="legend small">
    <summary>${msg('What the signs mean')}</summary>
    <ul class="plain-list">
      ${kinds.map((kind) => entry(placeMark(kind), kindName(i18n, kind)))}
    </ul>
    <ul class="plain-list">
      ${sectors.map((sector) => entry(sectorMark(sector), localText(i18n, sector.name)))}
      ${entry(tile(tools), msg('Several sectors'))}
      ${entry(html`<span class="sector-mark legend-tile legend-unknown">${icon(school)}</span>`, msg('Sectors not known'))}
    </ul>
    <ul class="plain-list">
      ${entry(html`<span class="legend-group">5</span>`, msg('Several places: the number says how many'))}
      ${entry(html`<span class="legend-origin"></span>`, msg('Your starting point'))}
    </ul>
  </details>`;
}
