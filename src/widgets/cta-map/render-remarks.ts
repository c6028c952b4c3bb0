import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { LocalizeController } from '../../element/localize.js';

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
