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
import type { KnowledgeQuiz, Sector } from '../../../feed/index.js';
import { arrowLeft, refresh, repeat } from '../../../generated/icons.js';
import { interests } from '../../../matching/interests.js';
import { rightAnswer } from '../later/answers.js';
import { interestIcon, interestMeaning, interestName } from '../later/interest-name.js';
import { rightText } from '../later/render-right.js';
import type { ClassOutcome } from './class-profile.js';
import { allHands, goalOf, handsFor, isArranged, type ClassRun } from './class-run.js';

export interface EndView {
  readonly level: number;
  readonly run: ClassRun;
  /** For an interest quiz. */
  readonly outcome: ClassOutcome | undefined;
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly print: unknown;
  back(): void;
  again(): void;
  leave(): void;
}

export function renderEnd(i18n: LocalizeController, view: EndView): TemplateResult {
  const { msg } = i18n;
  const { run, level, outcome } = view;
  const hands = allHands(run);
  return html`<div class="stack class-end">
    <p class="no-print">
      <button class="button button-quiet" type="button" part="back" @click=${view.back}>
        ${icon(arrowLeft)}${msg('Back to the questions')}
      </button>
    </p>
    ${heading(level, outcome ? msg('What our class likes') : msg('What our class discovered'), {
      class: 'title',
      part: 'heading',
      focusable: true,
    })}
    <p class="lead">
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
    ${outcome ? renderInterests(i18n, view, outcome) : renderQuestions(i18n, view)}
    <p class="row no-print">
      <button class="button" type="button" part="restart" @click=${view.again}>
        ${icon(refresh)}${msg('Again with another class')}
      </button>
      <button class="button" type="button" part="leave" @click=${view.leave}>
        ${icon(repeat)}${msg('Another quiz')}
      </button>
    </p>
    ${view.print}
  </div>`;
}

/** A bar that the number beside it says in words. */
const bar = (share: number) =>
  html`<span class="bar-track" aria-hidden="true"
    ><span class="bar-fill" ${styleProperties({ '--share': String(share) })}></span
  ></span>`;

function renderInterests(i18n: LocalizeController, view: EndView, outcome: ClassOutcome): TemplateResult {
  const { msg } = i18n;
  const { level } = view;
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
            <td>${bar(outcome.profile[interest])}<span class="tabular">${points}</span></td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${
      outcome.picks.length > 0
        ? html`<section class="stack">
            ${heading(level + 1, msg('Trades to explore together'), { class: 'subtitle' })}
            <ul class="class-trades plain-list">
              ${outcome.picks.map(({ trade }) => {
                const sector = view.sectors.get(trade.sector);
                return html`<li class="card">
                  ${sector ? sectorTag(i18n, sector) : nothing}<strong>${localText(i18n, trade.name)}</strong>
                </li>`;
              })}
            </ul>
          </section>`
        : html`<p>
            ${msg('The hands are about equal for everything, or too few: every field is worth a visit.')}
          </p>`
    }`;
}

/** Hands that had a question right, of all that were raised for it. */
function rightHands(run: ClassRun, quiz: KnowledgeQuiz, index: number): number {
  const question = quiz.questions[index];
  if (!question) return 0;
  return run.hands[index]?.[isArranged(question) ? 0 : rightAnswer(question)] ?? 0;
}

function renderQuestions(i18n: LocalizeController, { run }: EndView): TemplateResult {
  const { msg } = i18n;
  const { quiz } = run;
  if (quiz.kind !== 'knowledge') return html``;
  const { reached, all } = goalOf(run);
  const rows = quiz.questions
    .map((question, index) => ({
      question,
      hands: handsFor(run, index),
      right: rightHands(run, quiz, index),
    }))
    .filter(({ hands }) => hands > 0)
    // What surprised most comes first: it is worth talking about again.
    .sort((a, b) => a.right / a.hands - b.right / b.hands);
  return html`${
    run.teams > 0
      ? html`<p class="class-goal">
          ${msg(str`Together the teams lit ${reached} of ${all} windows of the town.`)}
        </p>`
      : nothing
  }
  ${
    rows.length === 0
      ? html`<p>${msg('No hands were counted.')}</p>`
      : html`<table class="class-table">
          <caption>
            ${msg('Hands that had it right; what surprised most comes first')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${msg('Question')}</th>
              <th scope="col">${msg('Right')}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ question, hands, right }) =>
                html`<tr>
                  <th scope="row">
                    <span
                      ><strong>${localText(i18n, question.text)}</strong>
                      <span class="class-meaning">${rightText(i18n, question)}</span></span
                    >
                  </th>
                  <td>${bar(right / hands)}<span class="tabular">${msg(str`${right} of ${hands}`)}</span></td>
                </tr>`,
            )}
          </tbody>
        </table>`
  }`;
}
