import { html, type TemplateResult } from 'lit';
import { arrowBackUp, sparkles } from '../generated/icons.js';
import type { Sector } from '../feed/index.js';
import type { Narrowing } from './campaign.js';
import { icon } from './icon.js';
import type { LocalizeController } from './localize.js';
import { sectorTag } from './sector.js';

/**
 * Says that a choice in another widget narrows this one, to which sectors, and takes it back in one press.
 * @param sectors the sectors of the feed, by id; a sector that the feed does not have is not named
 */
export function renderNarrowing(
  i18n: LocalizeController,
  narrowing: Narrowing,
  sectors: ReadonlyMap<string, Sector>,
  clear: () => void,
): TemplateResult {
  const { msg } = i18n;
  const shown = narrowing.sectors.flatMap((id) => sectors.get(id) ?? []);
  return html`<div class="notice narrowing" part="narrowing">
    ${icon(sparkles)}
    <div class="row">
      <span
        >${narrowing.by === 'trade-quiz' ? msg('Chosen from the quiz:') : msg('Chosen on this page:')}</span
      >
      ${shown.map((sector) => sectorTag(i18n, sector))}
      <button class="button button-quiet no-print" type="button" @click=${clear}>
        ${icon(arrowBackUp)}${msg('Show everything')}
      </button>
    </div>
  </div>`;
}
