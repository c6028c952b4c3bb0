/**
 * The result of a class, to hang on a wall.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { renderQr } from '../../../element/qr.js';
import { sectorMark } from '../../../element/sector.js';
import { styleProperties } from '../../../element/style-properties.js';
import { orderedInterests } from '../../../matching/match.js';
import { interestIcon, interestMeaning, interestName } from '../later/interest-name.js';
import { fitSize } from './fit.js';
import { fitted, type ClassResult, type SheetView } from './sheet-view.js';

/** Trades that find room. */
const TRADES = 8;
/** Sectors that find room. */
const SECTORS = 6;

const NAME = { width: 72, height: 13, largest: 15, smallest: 6 };

function renderBars(i18n: LocalizeController, { profile }: ClassResult): TemplateResult {
  return html`<ul class="bars">
    ${orderedInterests(profile)
      .flat()
      .map(
        (interest) =>
          html`<li>
            <span class="bar-icon">${icon(interestIcon[interest])}</span>
            <span class="bar-name">
              <strong>${interestName(i18n, interest)}</strong>
              <span class="quiet">${interestMeaning(i18n, interest)}</span>
            </span>
            <span class="bar-room"
              ><span
                class="bar"
                ${styleProperties({ 'inline-size': `${String(profile[interest] * 100)}%` })}
              ></span
            ></span>
          </li>`,
      )}
  </ul>`;
}

function renderTrades(i18n: LocalizeController, { sectors, classResult }: SheetView): TemplateResult {
  const { msg } = i18n;
  const trades = (classResult?.trades ?? []).slice(0, TRADES);
  const fields = [...new Set(trades.map(({ sector }) => sector))].flatMap((id) => sectors.get(id) ?? []);
  // One size for all, but for names that would make the others small.
  const sizes = trades.map(({ name }) => fitSize(i18n.plain(name), NAME));
  const largest = Math.max(11, Math.min(NAME.largest, ...sizes));
  return html`${
    fields.length > 0
      ? html`<h2>${msg('Fields to explore')}</h2>
          <ul class="poster-sectors">
            ${fields
              .slice(0, SECTORS)
              .map(
                (sector) =>
                  html`<li>
                    ${sectorMark(sector)} <span class="one-line">${localText(i18n, sector.name)}</span>
                  </li>`,
              )}
          </ul>`
      : nothing
  }
  ${
    trades.length > 0
      ? html`<h2>${msg('Trades to explore')}</h2>
          <ul class="poster-trades">
            ${trades.map((trade) => {
              const sector = sectors.get(trade.sector);
              return html`<li>
                ${sector ? sectorMark(sector) : nothing} ${fitted(i18n, trade.name, { ...NAME, largest })}
              </li>`;
            })}
          </ul>`
      : nothing
  }`;
}

/** Nothing where no class has answered. */
export function poster(i18n: LocalizeController, view: SheetView, now = new Date()): TemplateResult[] {
  const { msg } = i18n;
  const { classResult, quiz, link } = view;
  if (!classResult) return [];
  const { hands } = classResult;
  const day = i18n.dateFormat({ dateStyle: 'long' }).format(now);
  return [
    html`<section class="sheet poster">
      <div class="poster-head">
        <div>
          <h1>
            ${fitted(i18n, classResult.title.trim() || msg('What our class likes to do'), {
              width: link ? 150 : 186,
              height: 28,
              largest: 32,
              smallest: 9,
              line: 1.2,
            })}
          </h1>
          <p class="poster-lead">
            <span class="one-line">${localText(i18n, quiz.title)}</span>
            <span
              >${day} ·
              ${i18n.plural(hands, {
                one: () => msg(str`${hands} raised hand counted`),
                other: () => msg(str`${hands} raised hands counted`),
              })}</span
            >
          </p>
        </div>
        ${link ? renderQr(link, msg('QR code of the address of the quiz')) : nothing}
      </div>
      ${renderBars(i18n, classResult)} ${renderTrades(i18n, view)}
      <p class="poster-foot">
        ${msg('The longer the bar, the more our class likes it. What we like changes, and every trade stays open to everybody.')}
      </p>
    </section>`,
  ];
}
