/**
 * Cards to pair: a trade and its tool. Trades on one page, tools on the next, so that they may be printed on two papers.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../element/localize.js';
import { sectorMark } from '../../../element/sector.js';
import { icon } from '../../../element/icon.js';
import type { LocalText } from '../../../feed/index.js';
import { tools, user } from '../../../generated/icons.js';
import { fitSize } from './fit.js';
import { disordered } from '../shuffle.js';
import { memoryPairs, type Pair } from './memory-pairs.js';
import { fitted, type SheetView } from './sheet-view.js';

const BOX = { width: 54, height: 32, largest: 21, smallest: 6 };

const SECTOR = { width: 44, height: 9, largest: 10, smallest: 4, line: 1.15 };

/** Points that are read across a table. */
const LEGIBLE = 12;

/** A pair of names with the slash at the end of the first line: "maçonne /" above "maçon". */
const keepSlash = (text: string) => text.replaceAll(' / ', '\u00a0/ ');
const nameOf = (text: LocalText): LocalText =>
  typeof text === 'string'
    ? keepSlash(text)
    : Object.fromEntries(Object.entries(text).map(([tag, wording]) => [tag, keepSlash(wording)]));

function card(
  i18n: LocalizeController,
  { sectors }: SheetView,
  pair: Pair,
  kind: string,
  path: string,
  text: LocalText,
): TemplateResult {
  const sector = sectors.get(pair.trade.sector);
  return html`<li class="memory-card">
    <p class="memory-kind">${icon(path)} ${kind}</p>
    <p class="memory-text">${fitted(i18n, text, BOX)}</p>
    <p class="memory-sector">
      ${sector ? html`${sectorMark(sector)} ${fitted(i18n, sector.name, SECTOR)}` : nothing}
    </p>
  </li>`;
}

export function memoryCards(i18n: LocalizeController, view: SheetView): TemplateResult[] {
  const { msg } = i18n;
  const isLegible = ({ trade, tool }: Pair) =>
    [nameOf(trade.name), tool].every((text) => fitSize(i18n.plain(text), BOX) >= LEGIBLE);
  const pairs = memoryPairs(view.trades, view.quiz.id, isLegible);
  if (pairs.length < 2) return [];
  const page = (cards: readonly TemplateResult[]) =>
    html`<section class="sheet memory">
      <ul class="memory-cards">
        ${cards}
      </ul>
    </section>`;
  return [
    page(pairs.map((pair) => card(i18n, view, pair, msg('Trade'), user, nameOf(pair.trade.name)))),
    page(
      disordered(pairs, view.quiz.id).map((pair) => card(i18n, view, pair, msg('Tool'), tools, pair.tool)),
    ),
  ];
}
