/**
 * A trade of the result as a card.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { sectorMark } from '../../../element/sector.js';
import { styleProperties } from '../../../element/style-properties.js';
import type { InterestQuiz, LocalText, Sector, Trade } from '../../../feed/index.js';
import { school, sparkles, users } from '../../../generated/icons.js';
import { interestName } from './interest-name.js';
import type { Outcome } from './outcome.js';
import type { Way } from './explore.js';
import type { Reason } from './reasons.js';
import { renderExploreOne } from './render-explore.js';

/** How many tasks a card names. */
const TASKS = 3;

/** Texts as one phrase: "wood, metal and glass". */
export function phrase(i18n: LocalizeController, texts: readonly string[]): string {
  return new Intl.ListFormat(i18n.intlLocale).format(texts);
}

/** A pair of names whose slash stays at the end of the first line: "maçonne /" above "maçon". */
function keepSlash(name: LocalText): LocalText {
  const keep = (text: string) => text.replaceAll(' / ', '\u00a0/ ');
  return typeof name === 'string'
    ? keep(name)
    : Object.fromEntries(Object.entries(name).map(([tag, text]) => [tag, keep(text)]));
}

/** Which answers pointed to a trade, in a sentence or two; empty where none did. */
export function reasonText(i18n: LocalizeController, quiz: InterestQuiz, reason: Reason): string {
  const { msg } = i18n;
  const sentences: string[] = [];
  if (reason.subjects.length > 0) {
    const labels = reason.subjects.map((id) => i18n.plain(quiz.subjects?.find((s) => s.id === id)?.label));
    const chosen = labels.filter(Boolean).join(', '); // labels may have an "and" of their own
    sentences.push(msg(str`You chose ${chosen}.`));
  }
  const [first, second] = reason.items.map((item) => i18n.plain(item.text));
  if (first !== undefined)
    sentences.push(
      second === undefined
        ? msg(str`You liked “${first}”.`)
        : msg(str`You liked “${first}” and “${second}”.`),
    );
  if (sentences.length === 0 && reason.interests.length > 0) {
    const names = phrase(
      i18n,
      reason.interests.map((interest) => interestName(i18n, interest)),
    );
    sentences.push(msg(str`As in your answers, much of it is: ${names}.`));
  }
  return sentences.join(' ');
}

function dualText({ msg }: LocalizeController, trade: Trade): string {
  switch (trade.dual?.status) {
    case 'yes':
      return msg('Can be learnt at school and in a company by turns');
    case 'no':
      return msg('Cannot be learnt at school and in a company by turns');
    default:
      return msg('Dual training: not known');
  }
}

function shortageText({ msg }: LocalizeController, trade: Trade): string {
  switch (trade.shortage?.status) {
    case 'listed':
      return msg('Shortage: people are wanted');
    case 'listed-earlier':
      return msg('Was listed as a shortage');
    case 'related-only':
      return msg('A neighbouring trade is short of people');
    case 'removed':
      return msg('No longer listed as a shortage');
    default:
      return msg('Shortage: not known');
  }
}

/** Dual training and shortage, each with what is known of it. */
function renderFacts(i18n: LocalizeController, trade: Trade): TemplateResult {
  const { shortage } = trade;
  const lists = [...new Set(shortage?.lists?.map((entry) => entry.name))];
  const origin =
    shortage?.status === 'unknown'
      ? []
      : [...lists, ...(shortage?.year === undefined ? [] : [String(shortage.year)])];
  return html`<ul class="trade-facts plain-list small">
    <li>${icon(school)}<span>${dualText(i18n, trade)}</span></li>
    <li>
      ${icon(users)}
      <span
        >${shortageText(i18n, trade)}${
          origin.length > 0 ? html`<span class="muted tabular"> – ${origin.join(', ')}</span>` : nothing
        }</span
      >
    </li>
  </ul>`;
}

const joined = (i18n: LocalizeController, texts: readonly LocalText[]) =>
  texts.map((text, index) => html`${index > 0 ? ' · ' : ''}${localText(i18n, text)}`);

/** Tools, where to learn at school and by turns, remarks and sources, for those who want to know more. */
function renderMore(i18n: LocalizeController, trade: Trade): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const { tools = [], programmes = [], dual, note } = trade;
  const providers = dual?.status === 'yes' ? (dual.providers ?? []) : [];
  return html`<details class="more small">
    <summary>${msg('Tools, training, sources')}</summary>
    <dl>
      ${
        tools.length > 0
          ? html`<dt>${msg('Tools')}</dt>
              <dd>${joined(i18n, tools)}</dd>`
          : nothing
      }
      ${
        programmes.length > 0
          ? html`<dt>${msg('At school')}</dt>
              ${programmes.map(
                ({ name, confidence }) =>
                  html`<dd>
                    ${localText(i18n, name)}${confidence === 'low' ? ` (${msg('to be confirmed')})` : nothing}
                  </dd>`,
              )}`
          : nothing
      }
      ${
        providers.length > 0
          ? html`<dt>${msg('Dual training with')}</dt>
              <dd>${joined(i18n, providers)}</dd>`
          : nothing
      }
      ${dual?.note || note ? html`<dt>${msg('Good to know')}</dt>` : nothing}
      ${dual?.note ? html`<dd>${localText(i18n, dual.note)}</dd>` : nothing}
      ${note ? html`<dd>${localText(i18n, note)}</dd>` : nothing} ${renderSources(i18n, trade)}
    </dl>
  </details>`;
}

function renderSources(i18n: LocalizeController, trade: Trade): TemplateResult {
  const { msg } = i18n;
  const sources = [
    ...(trade.sources ?? []),
    ...(trade.shortage?.lists ?? []).map(({ name, url, year }) => ({ url, label: name, date: year })),
  ];
  return html`<dt class="source">${msg('Sources')}</dt>
    ${sources.length === 0 ? html`<dd class="source">${msg('Not known')}</dd>` : nothing}
    ${sources.map(({ url, label, date }) => {
      const text = label ? localText(i18n, label) : url;
      return html`<dd class="source">
        ${url ? html`<a href=${url}>${text}</a>` : text}${date ? html` (${date})` : nothing}
      </dd>`;
    })}`;
}

export interface TradeCard {
  readonly level: number;
  readonly pick: Outcome['picks'][number];
  readonly quiz: InterestQuiz;
  readonly sector: Sector | undefined;
  /** False where the trades stand in no order. */
  readonly placed: boolean;
  /** Ways to other widgets that show more of the trade. */
  readonly ways: readonly Way[];
}

/** Place, name, why it came up, what one does, with what, and how it is learnt. */
export function renderTrade(i18n: LocalizeController, card: TradeCard): TemplateResult {
  const { msg } = i18n;
  const { pick, sector, quiz } = card;
  const { trade, place, tied } = pick;
  const why = reasonText(i18n, quiz, pick.reason);
  const colors: Record<string, string> = sector
    ? { '--sector-light': sector.color.light, '--sector-dark': sector.color.dark }
    : {};
  return html`<li class="card trade" part="trade" ${styleProperties(colors)}>
    <div class="trade-head">
      ${sector ? sectorMark(sector) : nothing}
      <div>
        <p class="small muted">
          ${sector ? localText(i18n, sector.name) : nothing}
          ${
            card.placed && tied
              ? html`<span class="tag place">${msg(str`Place ${place}, tied`)}</span>`
              : card.placed
                ? html`<span class="tag place">${msg(str`Place ${place}`)}</span>`
                : nothing
          }
          ${trade.example ? html`<span class="tag">${msg('Example')}</span>` : nothing}
        </p>
        ${heading(card.level, localText(i18n, keepSlash(trade.name)), { class: 'trade-name' })}
      </div>
    </div>
    ${why ? html`<p class="why">${icon(sparkles)}<span>${why}</span></p>` : nothing}
    ${
      trade.tasks && trade.tasks.length > 0
        ? html`<ul class="tasks">
            ${trade.tasks.slice(0, TASKS).map((task) => html`<li>${localText(i18n, task)}</li>`)}
          </ul>`
        : nothing
    }
    ${renderFacts(i18n, trade)} ${renderMore(i18n, trade)}
    ${renderExploreOne(i18n, card.ways, localText(i18n, trade.name))}
  </li>`;
}
