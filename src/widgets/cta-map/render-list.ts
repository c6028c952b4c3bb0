import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { localText } from '../../element/local-text.js';
import type { LocalizeController } from '../../element/localize.js';
import type { Sector } from '../../feed/index.js';
import { arrowLeft, chevronRight, mapPin, tool } from '../../generated/icons.js';
import { equipmentFound } from './filter.js';
import { kindName } from './kinds.js';
import { placeMark, toneOf } from './marks.js';
import type { ListedPlace } from './order.js';
import { distanceText, placeCount, townOf } from './words.js';

/** So many places are listed at first, and more at each press. */
export const PAGE = 10;

export interface PlaceList {
  readonly i18n: LocalizeController;
  readonly places: readonly ListedPlace[];
  /** How many of them are drawn. */
  readonly limit: number;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Level of each place's heading. */
  readonly level: number;
  /** What the visitor searches for: equipment that fits is named. */
  readonly text: string;
  open(id: string): void;
  /** The pointer rests on a place, or on none. */
  point(id: string): void;
  more(): void;
}

/** The places as cards, each with one button that opens it. */
export function renderList(list: PlaceList): TemplateResult {
  const { i18n, places, limit } = list;
  const { msg } = i18n;
  const shown = places.slice(0, limit);
  const left = places.length - shown.length;
  return html`<ul class="plain-list places" part="list">
      ${shown.map((row) => renderRow(list, row))}
    </ul>
    ${
      left > 0
        ? html`<button class="button more no-print" type="button" @click=${() => list.more()}>
            ${i18n.plural(left, {
              one: () => msg(str`Show ${left} more place`),
              other: () => msg(str`Show more places (${left} left)`),
            })}
          </button>`
        : nothing
    }`;
}

function renderRow(list: PlaceList, row: ListedPlace): TemplateResult {
  const { i18n, level } = list;
  const { msg } = i18n;
  const { place } = row;
  const town = townOf(i18n, place);
  const distance = distanceText(i18n, row);
  const found = equipmentFound(place, list.text);
  return html`<li
    class="place"
    part="place"
    @pointerenter=${() => list.point(place.id)}
    @pointerleave=${() => list.point('')}
  >
    <span class="place-mark">${placeMark(place.kind, toneOf(place, list.sectors))}</span>
    <div class="place-text">
      ${heading(
        level,
        html`<button
          type="button"
          class="place-open"
          data-place=${place.id}
          @click=${() => list.open(place.id)}
        >
          ${localText(i18n, place.name)}
        </button>`,
        { class: 'place-name' },
      )}
      ${place.topic ? html`<p class="place-topic">${localText(i18n, place.topic)}</p>` : nothing}
      <p class="place-facts small muted">
        ${town ? html`<span class="place-town">${town}</span>` : nothing}
        <span>${kindName(i18n, place.kind)}</span>
        ${place.position ? nothing : html`<span>${msg('not on the map')}</span>`}
        ${place.example ? html`<span class="tag">${msg('Example')}</span>` : nothing}
      </p>
      ${distance ? html`<p class="small tabular place-distance">${distance}</p>` : nothing}
      ${
        found.length > 0
          ? html`<p class="place-found small">
              ${icon(tool)}<span
                >${msg('Equipment:')}
                ${found
                  .slice(0, 3)
                  .map((item, i) => html`${i > 0 ? ', ' : ''}${localText(i18n, item.name)}`)}</span
              >
            </p>`
          : nothing
      }
    </div>
    ${icon(chevronRight, 'icon place-arrow')}
  </li>`;
}

/** The places of one marker, with the way back. */
export function renderGroup(list: PlaceList, town: string, back: () => void): TemplateResult {
  const { i18n, places } = list;
  const { msg } = i18n;
  const count = placeCount(i18n, places.length);
  return html`<button class="button button-quiet back no-print" type="button" @click=${back}>
      ${icon(arrowLeft)}${msg('All places')}
    </button>
    ${heading(list.level - 1, html`${icon(mapPin)} ${town ? msg(str`${count} around ${town}`) : count}`, {
      class: 'subtitle panel-heading',
      focusable: true,
    })}
    ${renderList(list)}`;
}
