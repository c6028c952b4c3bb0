import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { icon } from '../../element/icon.js';
import { localText } from '../../element/local-text.js';
import type { LocalizeController } from '../../element/localize.js';
import { sectorMark } from '../../element/sector.js';
import type { PlaceKind, Sector } from '../../feed/index.js';
import { school, tools } from '../../generated/icons.js';
import { kindName } from './kinds.js';
import { placeMark } from './marks.js';

export interface Remarks {
  /** The starting point, empty for none. */
  readonly from: string;
  /** Places of the list that are not on the map. */
  readonly unplaced: number;
  readonly unknownSectors: number;
  readonly unknownAudiences: number;
}

/** What one should know to read the list rightly: how distances are meant, and what is missing because it is not known. */
export function renderRemarks(i18n: LocalizeController, remarks: Remarks): TemplateResult {
  const { msg } = i18n;
  const { from, unplaced, unknownSectors, unknownAudiences } = remarks;
  const sentences = [
    from && msg(str`Nearest to ${from} first. “About”: only the town of the place is known.`),
    unplaced > 0 &&
      i18n.plural(unplaced, {
        one: () => msg(str`${unplaced} place is not on the map: where it is, is not known.`),
        other: () => msg(str`${unplaced} places are not on the map: where they are, is not known.`),
      }),
    unknownSectors > 0 &&
      i18n.plural(unknownSectors, {
        one: () => msg(str`${unknownSectors} place is left out because its sectors are not known.`),
        other: () => msg(str`${unknownSectors} places are left out because their sectors are not known.`),
      }),
    unknownAudiences > 0 &&
      i18n.plural(unknownAudiences, {
        one: () => msg(str`${unknownAudiences} place is left out because it does not say who may come.`),
        other: () => msg(str`${unknownAudiences} places are left out because they do not say who may come.`),
      }),
  ].filter(Boolean);
  return html`${sentences.map((sentence) => html`<p class="remark small muted">${sentence}</p>`)}`;
}

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
