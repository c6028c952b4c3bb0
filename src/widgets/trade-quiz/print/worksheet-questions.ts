/**
 * A knowledge quiz on paper: boxes to tick, steps to number, pairs to join with a line.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { KnowledgeQuiz, Question } from '../../../feed/index.js';
import { askedBy, type Asked } from './asked.js';
import type { Flow } from './lay-out.js';
import { credits, foot, nameLine, title, type SheetView } from './sheet-view.js';
import { disordered } from '../shuffle.js';

const box = html`<span class="box"></span>`;

/** What the pupil does, in a word or two; nothing where the boxes say it. */
function task({ msg }: LocalizeController, { how }: Asked): string | undefined {
  if (how === 'order') return msg('Number the steps.');
  if (how === 'match') return msg('Join what belongs together.');
  return undefined;
}

function space(i18n: LocalizeController, question: Question, asked: Asked): TemplateResult {
  const { msg } = i18n;
  switch (asked.how) {
    case 'true-false':
      return html`<p class="true-false">
        <span>${box} ${msg('True')}</span><span>${box} ${msg('False')}</span>
      </p>`;
    case 'tick':
      return html`<ul class="options">
        ${asked.options.map((text) => html`<li>${box} <span>${localText(i18n, text)}</span></li>`)}
      </ul>`;
    case 'order':
      return html`<ul class="options">
        ${disordered(asked.steps, question.id).map(
          (text) => html`<li><span class="box box-number"></span> <span>${localText(i18n, text)}</span></li>`,
        )}
      </ul>`;
    case 'match': {
      const right = disordered(asked.pairs, question.id);
      return html`<ul class="pairs">
        ${asked.pairs.map(
          ([left], index) =>
            html`<li>
              <span>${localText(i18n, left)}</span><span class="dot"></span><span class="dot"></span
              ><span>${localText(i18n, right[index]?.[1])}</span>
            </li>`,
        )}
      </ul>`;
    }
  }
}

function renderQuestion(i18n: LocalizeController, question: Question, index: number): TemplateResult {
  const asked = askedBy(question);
  const todo = asked && task(i18n, asked);
  return html`<div class="block question">
    <span class="number">${index + 1}</span>
    <div>
      <p class="question-text">
        ${question.picture ? html`<img src=${question.picture.url} alt="" />` : nothing}
        <span>${localText(i18n, question.text)} ${todo ? html`<em>${todo}</em>` : nothing}</span>
      </p>
      ${asked ? space(i18n, question, asked) : nothing}
    </div>
  </div>`;
}

export function questionWorksheet(i18n: LocalizeController, view: SheetView, quiz: KnowledgeQuiz): Flow {
  const name = i18n.msg('Worksheet');
  return {
    name: 'worksheet questions',
    columns: 2,
    head: (page) => (page > 1 ? nameLine(i18n) : html`${title(i18n, quiz.title)} ${nameLine(i18n)}`),
    foot: (page, pages) => foot(i18n, view, name, page, pages, credits(quiz)),
    parts: [
      {
        wrap: (blocks) => html`${blocks}`,
        blocks: quiz.questions.map((question, index) => renderQuestion(i18n, question, index)),
      },
    ],
  };
}
