/**
 * What a class sees at the end: what the hands say together, as bars and as a table.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { sectorTag } from '../../../element/sector.js';
import { styleProperties } from '../../../element/style-properties.js';
import type { Question, Sector } from '../../../feed/index.js';
import { arrowLeft, refresh, repeat } from '../../../generated/icons.js';
import { interests } from '../../../matching/interests.js';
import { interestIcon, interestMeaning, interestName } from '../later/interest-name.js';
import { rightText } from '../later/render-right.js';
import type { ClassOutcome } from './class-profile.js';
import { allHands, hadIt, isToTalkAbout, townOf, type ClassRun, type Had, type Town } from './class-run.js';
import { renderTown } from './town.js';

export interface EndView {
  readonly level: number;
  readonly run: ClassRun;
  /** For an interest quiz. */
  readonly outcome: ClassOutcome | undefined;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Trades to name: they may be on their way, or not to be had. */
  readonly trades: 'loading' | 'ready' | 'failed';
  /** Asks for the trades again. */
  retry(): void;
  readonly print: unknown;
  back(): void;
  again(): void;
  /** To the choice of a quiz; left out where there is one. */
  readonly leave: (() => void) | undefined;
}

export function renderEnd(i18n: LocalizeController, view: EndView): TemplateResult {
  const { msg } = i18n;
  const { run, level, outcome } = view;
  const hands = allHands(run);
  return html`<div class="class-end">
    <div class="stack class-large">
      ${heading(level, outcome ? msg('What our class likes') : msg('What our class discovered'), {
        class: 'title',
        part: 'heading',
        focusable: true,
      })}
      <p>
        ${i18n.plural(hands, {
          one: () =>
            msg(
              str`${hands} raised hand in all. It says nothing about any one of us: everybody likes other things.`,
            ),
          other: () =>
            msg(
              str`${hands} raised hands in all. They say nothing about any one of us: everybody likes other things.`,
            ),
        })}
      </p>
      ${run.goal ? renderGoal(i18n, townOf(run)) : nothing}
      ${outcome ? renderInterests(i18n, view, outcome) : renderQuestions(i18n, view)}
    </div>
    <div class="stack class-tools no-print">
      <p class="row">
        <button class="button" type="button" part="back" @click=${view.back}>
          ${icon(arrowLeft)}${msg('Back to the questions')}
        </button>
        <button class="button" type="button" part="restart" @click=${view.again}>
          ${icon(refresh)}${msg('Again with another class')}
        </button>
        ${
          view.leave
            ? html`<button class="button" type="button" part="leave" @click=${view.leave}>
                ${icon(repeat)}${msg('Another quiz')}
              </button>`
            : nothing
        }
      </p>
      ${view.print}
    </div>
  </div>`;
}

function renderGoal(i18n: LocalizeController, town: Town): TemplateResult {
  const { lit, all } = town;
  return html`${renderTown(i18n, town)}
    <p class="class-goal">${i18n.msg(str`Together the class lit ${lit} of ${all} windows of the town.`)}</p>`;
}

/** A bar that the number beside it says in words. */
const bar = (share: number) =>
  html`<span class="bar-track" aria-hidden="true"
    ><span class="bar-fill" ${styleProperties({ '--share': String(share) })}></span
  ></span>`;

function renderInterests(i18n: LocalizeController, view: EndView, outcome: ClassOutcome): TemplateResult {
  const { msg } = i18n;
  const sorted = [...interests].sort((a, b) => outcome.profile[b] - outcome.profile[a]);
  return html`<table class="class-table">
      <caption>
        ${msg('How much our class likes each kind of activity, from 0 to 100')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Kind of activity')}</th>
          <th scope="col">${msg('Liked')}</th>
        </tr>
      </thead>
      <tbody>
        ${sorted.map((interest) => {
          const points = Math.round(outcome.profile[interest] * 100);
          return html`<tr>
            <th scope="row">
              ${icon(interestIcon[interest])}
              <span
                ><strong>${interestName(i18n, interest)}</strong>
                <span class="class-meaning">${interestMeaning(i18n, interest)}</span></span
              >
            </th>
            <td>
              <span class="bar">${bar(outcome.profile[interest])}<span class="tabular">${points}</span></span>
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${renderTrades(i18n, view, outcome)}`;
}

function renderTrades(i18n: LocalizeController, view: EndView, outcome: ClassOutcome): TemplateResult {
  const { msg } = i18n;
  const { level, sectors, trades, retry } = view;
  if (!outcome.isClear)
    return html`<p>
      ${msg('The hands are about equal for everything, or too few: every field is worth a visit.')}
    </p>`;
  if (outcome.picks.length > 0)
    return html`<section class="stack">
      ${heading(level + 1, msg('Trades to explore together'), { class: 'subtitle' })}
      <ul class="class-trades plain-list">
        ${outcome.picks.map(({ trade }) => {
          const sector = sectors.get(trade.sector);
          return html`<li class="card">
            ${sector ? sectorTag(i18n, sector) : nothing}<strong>${localText(i18n, trade.name)}</strong>
          </li>`;
        })}
      </ul>
    </section>`;
  switch (trades) {
    case 'loading':
      return html`<p>${msg('The trades are on their way.')}</p>`;
    case 'failed':
      return html`<div class="notice notice-warn" role="alert">
        <div>
          <p>${msg('The trades could not be loaded. What you counted is still here.')}</p>
          <button class="button" type="button" part="again" @click=${retry}>
            ${icon(refresh)}${msg('Try again')}
          </button>
        </div>
      </div>`;
    case 'ready':
      return html`<p>${msg('No trade here comes near these hands: every field is worth a visit.')}</p>`;
  }
}

interface Row {
  readonly question: Question;
  readonly had: Had;
}

const share = ({ right, all }: Had) => right / all;

/** What is worth talking about stands in sight, the rest behind a fold: twenty questions are long on a board. */
function renderQuestions(i18n: LocalizeController, { run }: EndView): TemplateResult {
  const { msg } = i18n;
  const { quiz } = run;
  if (quiz.kind !== 'knowledge') return html``;
  const rows = quiz.questions
    .flatMap((question, index) => {
      const had = hadIt(run, index);
      return had ? [{ question, had }] : [];
    })
    .sort((a, b) => share(a.had) - share(b.had));
  if (rows.length === 0) return html`<p>${msg('No hands were counted.')}</p>`;
  const again = rows.filter(({ had }) => isToTalkAbout(had));
  const others = rows.filter(({ had }) => !isToTalkAbout(had));
  if (again.length === 0) return renderRows(i18n, msg('Half or more had it each time'), others);
  return html`${renderRows(i18n, msg('To talk about again: fewer than half had it'), again)}
  ${
    others.length > 0
      ? html`<details class="class-others">
          <summary>
            ${i18n.plural(others.length, {
              one: () => msg(str`The other question (${others.length})`),
              other: () => msg(str`The other questions (${others.length})`),
            })}
          </summary>
          ${renderRows(i18n, msg('Half or more had it'), others)}
        </details>`
      : nothing
  }`;
}

function renderRows(i18n: LocalizeController, caption: string, rows: readonly Row[]): TemplateResult {
  const { msg } = i18n;
  return html`<table class="class-table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Question')}</th>
        <th scope="col">${msg('Right')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ question, had }) =>
          html`<tr>
            <th scope="row">
              <span
                ><strong>${localText(i18n, question.text)}</strong>
                <span class="class-meaning">${rightText(i18n, question)}</span></span
              >
            </th>
            <td>
              <span class="bar">${bar(share(had))}<span class="tabular">${hadText(i18n, had)}</span></span>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function hadText({ msg }: LocalizeController, { by, right, all }: Had): string {
  return by === 'teams' ? msg(str`${right} of ${all} teams`) : msg(str`${right} of ${all}`);
}
