/**
 * An interest quiz on paper: activities with their scale to tick, sums to add up and to colour.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { styleProperties } from '../../../element/style-properties.js';
import type { InterestItem, InterestQuiz } from '../../../feed/index.js';
import { interestIcon, interestMeaning, interestName } from '../later/interest-name.js';
import type { Flow, FlowPart } from './lay-out.js';
import { credits, foot, nameLine, title, type SheetView } from './sheet-view.js';
import { sumsOf, type Sum } from './sums.js';
import { renderWayOn } from './way-on.js';

/** Boxes to colour; a sum that may be more has a line to write on alone. */
const BOXES = 24;
/** Pictures beside each other. */
const PICTURES = 3;

/** The points of an answer, to tick or to circle. */
const point = (value: number) => html`<span class="point">${value}</span>`;

function itemsTable(i18n: LocalizeController, quiz: InterestQuiz): FlowPart {
  const { msg } = i18n;
  const width = `${String(Math.min(15, 90 / quiz.scale.length))}mm`;
  return {
    wrap: (blocks) =>
      html`<table class="items" ${styleProperties({ '--point': width })}>
        <colgroup>
          <col class="items-number" />
          <col class="items-icon" />
          <col />
          <col class="items-points" span=${quiz.scale.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" colspan="3" class="items-activity">
              ${msg('Would you like to do this? Tick one circle.')}
            </th>
            ${quiz.scale.map(({ label }) => html`<th scope="col" class="items-point">${localText(i18n, label)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${blocks}
        </tbody>
      </table>`,
    blocks: quiz.items.map(
      (item, index) =>
        html`<tr class="block">
          <td class="items-number">${index + 1}</td>
          <td class="items-icon">${icon(interestIcon[item.interest])}</td>
          <td>${localText(i18n, item.text)}</td>
          ${quiz.scale.map(({ value }) => html`<td class="items-point">${point(value)}</td>`)}
        </tr>`,
    ),
  };
}

function pictureCard(
  i18n: LocalizeController,
  quiz: InterestQuiz,
  item: InterestItem,
  number: number,
): TemplateResult {
  return html`<li class="picture-card">
    <p class="picture-number">${number} ${icon(interestIcon[item.interest])}</p>
    ${item.picture ? html`<img src=${item.picture.url} alt="" />` : nothing}
    <p class="picture-text">${localText(i18n, item.text)}</p>
    <p class="picture-points">
      ${quiz.scale.map(({ value, label }) => html`<span>${point(value)}<br />${localText(i18n, label)}</span>`)}
    </p>
  </li>`;
}

/** Rows of cards. */
function pictureGrid(i18n: LocalizeController, quiz: InterestQuiz): FlowPart {
  const rows = Math.ceil(quiz.items.length / PICTURES);
  return {
    wrap: (blocks) => html`${blocks}`,
    blocks: Array.from({ length: rows }, (_, row) => {
      const from = row * PICTURES;
      return html`<ul class="block picture-row">
        ${quiz.items
          .slice(from, from + PICTURES)
          .map((item, index) => pictureCard(i18n, quiz, item, from + index + 1))}
      </ul>`;
    }),
  };
}

function sumRow(i18n: LocalizeController, quiz: InterestQuiz, sum: Sum): TemplateResult {
  const { interest, numbers, most } = sum;
  const least = Math.min(...quiz.scale.map(({ value }) => value));
  return html`<div class="sum">
    <span class="sum-icon">${icon(interestIcon[interest])}</span>
    <span class="sum-name">
      <strong>${interestName(i18n, interest)}</strong>
      <span class="quiet">${interestMeaning(i18n, interest)}</span>
    </span>
    <span class="sum-numbers">${numbers.join(' + ')}</span>
    <span class="sum-result">= <span class="rule"></span></span>
    ${
      least === 0 && most <= BOXES
        ? html`<span class="sum-boxes" aria-hidden="true"
            >${Array.from({ length: most }, () => html`<span></span>`)}</span
          >`
        : nothing
    }
  </div>`;
}

/** What comes after the activities: heading, sums, subjects, and where it goes from here. */
function ending(i18n: LocalizeController, view: SheetView, quiz: InterestQuiz): FlowPart {
  const { msg } = i18n;
  const { subjects = [], subjectsMin = 0, subjectsMax = subjects.length } = quiz;
  const [first, ...others] = sumsOf(quiz).map((sum) => sumRow(i18n, quiz, sum));
  return {
    wrap: (blocks) => html`<div class="ending">${blocks}</div>`,
    blocks: [
      html`<div class="block">
        <h2>${msg('Your six sums')}</h2>
        <p class="hint">
          ${msg('For each line, add up the points of these numbers. Then colour one box for each point.')}
        </p>
        ${first}
      </div>`,
      ...others.map((row) => html`<div class="block">${row}</div>`),
      ...(subjects.length > 0
        ? [
            html`<div class="block">
              <h2>${msg('Which subjects draw you?')}</h2>
              <p class="hint">
                ${
                  subjectsMin > 0 && subjectsMin < subjectsMax
                    ? msg(str`Tick ${subjectsMin} to ${subjectsMax}.`)
                    : msg(str`Tick up to ${subjectsMax}.`)
                }
              </p>
              <ul class="subjects">
                ${subjects.map(({ label }) => html`<li><span class="box"></span> ${localText(i18n, label)}</li>`)}
              </ul>
            </div>`,
          ]
        : []),
      html`<div class="block">${renderWayOn(i18n, view)}</div>`,
    ],
  };
}

export function interestWorksheet(i18n: LocalizeController, view: SheetView, quiz: InterestQuiz): Flow {
  const { msg } = i18n;
  const name = msg('Worksheet');
  const hasPictures = quiz.items.some(({ picture }) => picture);
  return {
    name: hasPictures ? 'worksheet pictures' : 'worksheet interests',
    columns: 1,
    head: (page) =>
      page > 1
        ? nameLine(i18n)
        : html`${title(i18n, quiz.title)} ${nameLine(i18n)}
          ${quiz.instruction ? html`<p class="lead">${localText(i18n, quiz.instruction)}</p>` : nothing}`,
    foot: (page, pages) => foot(i18n, view, name, page, pages, credits(quiz)),
    parts: [hasPictures ? pictureGrid(i18n, quiz) : itemsTable(i18n, quiz), ending(i18n, view, quiz)],
  };
}
