/**
 * How a sector is shown: never by colour alone, always with its pictogram or letter and its name.
 */
import { html, type TemplateResult } from 'lit';
import type { Sector } from '../feed/index.js';
import { icon } from './icon.js';
import type { LocalizeController } from './localize.js';
import { localText } from './local-text.js';
import { styleProperties } from './style-properties.js';

/** Custom properties with the sector's two colours; CSS chooses by colour scheme (see `.sector` in the base styles). */
const colors = (sector: Sector) =>
  styleProperties({ '--sector-light': sector.color.light, '--sector-dark': sector.color.dark });

/** The sector's mark: a small coloured tile with its pictogram, or its letter where it has none. Decoration beside a name. */
export function sectorMark(sector: Sector): TemplateResult {
  return html`<span class="sector-mark" ${colors(sector)} aria-hidden="true"
    >${sector.pictogram ? icon(sector.pictogram) : sector.letter}</span
  >`;
}

/** Mark and name together. */
export function sectorTag(i18n: LocalizeController, sector: Sector): TemplateResult {
  return html`<span class="sector-tag"
    >${sectorMark(sector)}<span>${localText(i18n, sector.name)}</span></span
  >`;
}
