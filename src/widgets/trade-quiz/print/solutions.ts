/**
 * Every answer of a knowledge quiz with its explanation, for the teacher.
 */
import { html, nothing } from 'lit';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { KnowledgeQuiz, Question } from '../../../feed/index.js';
import { askedBy } from './asked.js';
import type { Flow } from './lay-out.js';
import { foot, title, type SheetView } from './sheet-view.js';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function renderAnswer(i18n: LocalizeController, question: Question): unknown {
  const { msg } = i18n;
  const asked = askedBy(question);
  switch (asked?.how) {
    case 'true-false':
      return html`<p class="right">${asked.isTrue ? msg('True') : msg('False')}</p>`;
    case 'tick': {
      const right = asked.options[asked.right];
      return right === undefined
        ? nothing
        : html`<p class="right">${letters[asked.right] ?? ''} · ${localText(i18n, right)}</p>`;
    }
    case 'order':
      return html`<ol class="right steps">
        ${asked.steps.map((text, index) => html`<li>${index + 1} · ${localText(i18n, text)}</li>`)}
      </ol>`;
    case 'match':
      return html`<ul class="right">
        ${asked.pairs.map(([left, right]) => html`<li>${localText(i18n, left)} – ${localText(i18n, right)}</li>`)}
      </ul>`;
    default:
      return nothing;
  }
}

export function solutions(i18n: LocalizeController, view: SheetView, quiz: KnowledgeQuiz): Flow {
  const { msg } = i18n;
  const name = msg('Solutions');
  return {
    name: 'solutions',
    columns: 2,
    head: (page) =>
      page > 1
        ? html``
        : html`${title(i18n, quiz.title)}
            <p class="lead">${msg('Solutions, for the teacher')}</p>`,
    foot: (page, pages) => foot(i18n, view, name, page, pages),
    parts: [
      {
        wrap: (blocks) => html`${blocks}`,
        blocks: quiz.questions.map(
          (question, index) =>
            html`<div class="block question">
              <span class="number">${index + 1}</span>
              <div>
                <p>${localText(i18n, question.text)}</p>
                ${renderAnswer(i18n, question)}
                <p class="quiet">${localText(i18n, question.explanation)}</p>
              </div>
            </div>`,
        ),
      },
    ],
  };
}
