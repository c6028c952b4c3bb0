/**
 * The result of an interest quiz on one page of A4: profile, three fields, six trades, and the way back to it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { printSheets, type Sheets } from '../../../element/print-sheets.js';
import { renderQr } from '../../../element/qr.js';
import type { InterestQuiz, Sector, Trade } from '../../../feed/index.js';
import { interests } from '../../../matching/interests.js';
import { renderHexagon, renderPresence } from '../later/render-profile.js';
import type { Outcome } from '../later/outcome.js';
import { phrase, reasonText } from '../later/render-trade.js';
import { resultSheetStyles } from './result-sheet.styles.js';

export interface ResultSheet {
  readonly quiz: InterestQuiz;
  readonly outcome: Outcome;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Address of the result; `undefined` where the page has none. */
  readonly link: string | undefined;
  readonly now: Date;
}

/** So many fields have a part of their own; the trades of further ones share one. */
const FIELDS = 3;

/** The trades of each sector, sectors and trades in the order of the result. */
export function fieldsOf(picks: Outcome['picks']): readonly (readonly [string, Outcome['picks']])[] {
  const bySector = new Map<string, Outcome['picks'][number][]>();
  for (const pick of picks)
    bySector.set(pick.trade.sector, [...(bySector.get(pick.trade.sector) ?? []), pick]);
  return [...bySector];
}

/** Where a trade is learnt, in one line; empty where nothing is known. */
function learnText(i18n: LocalizeController, { dual, programmes = [] }: Trade): string {
  const { msg } = i18n;
  const school = programmes[0] && i18n.plain(programmes[0].name);
  const providers =
    dual?.status === 'yes'
      ? phrase(
          i18n,
          (dual.providers ?? []).map((text) => i18n.plain(text)),
        )
      : '';
  return [
    school && `${msg('At school:')} ${school}`,
    dual?.status === 'yes' &&
      (providers ? `${msg('By turns with a company:')} ${providers}` : msg('By turns with a company')),
  ]
    .filter(Boolean)
    .join(' · ');
}

function renderPick(
  i18n: LocalizeController,
  quiz: InterestQuiz,
  pick: Outcome['picks'][number],
  sector?: Sector,
): TemplateResult {
  const { trade, reason } = pick;
  const why = reasonText(i18n, quiz, reason);
  const learn = learnText(i18n, trade);
  return html`<li>
    <h3>${localText(i18n, trade.name)}</h3>
    ${sector ? html`<p class="quiet">${localText(i18n, sector.name)}</p>` : nothing}
    ${why ? html`<p>${why}</p>` : nothing} ${learn ? html`<p class="quiet">${learn}</p>` : nothing}
  </li>`;
}

/** The sheet, ready to be rendered into a document of its own. */
export function resultSheet(i18n: LocalizeController, sheet: ResultSheet): Sheets {
  const { msg } = i18n;
  const { quiz, outcome, sectors, link, now } = sheet;
  const isClear = outcome.clarity === 'clear';
  // Where nothing is preferred, no field comes before another.
  const fields = isClear ? fieldsOf(outcome.picks).slice(0, FIELDS) : [];
  const apart = new Set(fields.flatMap(([, picks]) => picks));
  const others = outcome.picks.filter((pick) => !apart.has(pick));
  const title = isClear ? msg('My three fields') : msg('Fields to discover');
  const day = i18n.dateFormat({ dateStyle: 'long' }).format(now);
  const content = html`<section class="sheet result-sheet">
    <header>
      <div>
        <h1>${title}</h1>
        <p class="quiet">${localText(i18n, quiz.title)} · ${day}</p>
        <p class="name">${msg('First name:')}</p>
      </div>
      ${
        link === undefined
          ? nothing
          : html`<figure>
              ${renderQr(link, msg('QR code of the link to your result'))}
              <figcaption>${msg('To see it again')}</figcaption>
            </figure>`
      }
    </header>
    <div class="profile">
      ${renderHexagon(i18n, outcome.profile)}
      <div>
        <h2>${msg('Your profile')}</h2>
        <ul>
          ${interests.map((interest) => html`<li>${renderPresence(i18n, interest, outcome.profile)}</li>`)}
        </ul>
      </div>
    </div>
    <div class="fields">
      ${fields.map(([id, picks]) => {
        const sector = sectors.get(id);
        return html`<section>
          <h2>
            <span class="letter">${sector?.letter ?? '·'}</span>${sector ? localText(i18n, sector.name) : id}
          </h2>
          <ul>
            ${picks.map((pick) => renderPick(i18n, quiz, pick))}
          </ul>
        </section>`;
      })}
      ${
        others.length > 0
          ? html`<section>
              ${fields.length > 0 ? html`<h2>${msg('And also')}</h2>` : nothing}
              <ul>
                ${others.map((pick) => renderPick(i18n, quiz, pick, sectors.get(pick.trade.sector)))}
              </ul>
            </section>`
          : nothing
      }
    </div>
    <footer>
      <p><strong>${msg('What this quiz is not')}</strong></p>
      <p>
        ${msg('Not a test: it does not measure what you can do.')}
        ${msg('Not a decision: what you like changes, and every trade stays open to you.')}
        ${msg('Not advice: it knows nothing of you but these answers. Talk about it with your family, your teachers or a guidance service.')}
        ${quiz.note ? localText(i18n, quiz.note) : nothing}
      </p>
    </footer>
  </section>`;
  return { title, lang: i18n.locale, content, styles: [resultSheetStyles] };
}

/** Prints the sheet; `refused` where the page may not print. */
export const printResult = (i18n: LocalizeController, sheet: ResultSheet): Promise<'printed' | 'refused'> =>
  printSheets(resultSheet(i18n, sheet));
