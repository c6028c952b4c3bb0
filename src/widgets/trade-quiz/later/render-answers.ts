/**
 * Answers as large radio buttons.
 *
 * Choosing one – a tap, a click, Enter or the space bar – leads on; the arrow keys only move, as in every radio group.
 */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface AnswerChoice {
  readonly mark: TemplateResult;
  readonly text: unknown;
}

export interface AnswersView {
  readonly legend: unknown;
  /** Spoken before the legend: where in the quiz this is. */
  readonly position: string;
  readonly choices: readonly AnswerChoice[];
  readonly chosen: number | null | undefined;
  /** How the answers stand: beside each other or below. */
  readonly layout: 'scale' | 'few' | 'list';
  /** Anything between question and answers, such as a picture. */
  readonly between?: unknown;
  /** Marked, not yet decided. */
  move(index: number): void;
  decide(index: number): void;
}

export function renderAnswers(view: AnswersView): TemplateResult {
  // A key of the arrows moves the mark by a click of its own, which must not lead on.
  let moving = false;
  const decideByKey = (event: KeyboardEvent) => {
    moving = event.key.startsWith('Arrow');
    const { target } = event;
    if (event.key !== 'Enter' || event.repeat || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    view.decide(Number(target.value));
  };
  const stop = () => {
    moving = false;
  };
  return html`<fieldset class="question" @keydown=${decideByKey} @keyup=${stop} @pointerdown=${stop}>
    <legend class="question-text" part="question">
      <span class="visually-hidden">${view.position}. </span>${view.legend}
    </legend>
    ${view.between}
    <div class="answers answers-${view.layout}">
      ${view.choices.map(
        (choice, index) =>
          html`<label class="answer" part="answer">
            <input
              type="radio"
              name="answer"
              value=${index}
              .checked=${live(index === view.chosen)}
              @click=${() => (moving ? view.move(index) : view.decide(index))}
            />
            <span class="answer-mark" aria-hidden="true">${choice.mark}</span>
            <span class="answer-text">${choice.text}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
