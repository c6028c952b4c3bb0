/**
 * The cards A, B, C and D with which a pupil answers: one page for each pupil.
 */
import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../element/localize.js';
import type { Quiz } from '../../../feed/index.js';
import { letterOf } from '../answer-shapes.js';
import { answerMark, marks, shapeName } from './answer-mark.js';
import type { SheetView } from './sheet-view.js';

/** Answers of the question that has most. */
const mostAnswers = (quiz: Quiz): number =>
  quiz.kind === 'interest'
    ? quiz.scale.length
    : Math.max(...quiz.questions.map(({ kind, options = [] }) => (kind === 'choice' ? options.length : 2)));

/** Nothing where a quiz has answers beyond D. */
export function answerCards(i18n: LocalizeController, { quiz }: SheetView): TemplateResult[] {
  const { msg } = i18n;
  if (mostAnswers(quiz) > marks.length) return [];
  return [
    html`<section class="sheet answer-cards">
      <h1 class="hidden">${msg('Answer cards')}</h1>
      ${marks.map(
        (_, index) =>
          html`<div class="answer-card">
            ${answerMark(index)}
            <p><strong>${letterOf(index)}</strong> · ${shapeName(i18n, index)}</p>
          </div>`,
      )}
    </section>`,
  ];
}
