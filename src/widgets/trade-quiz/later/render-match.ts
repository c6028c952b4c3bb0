/**
 * A question that asks what belongs together: a list to choose from for each thing.
 */
import { html, type TemplateResult } from 'lit';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Question } from '../../../feed/index.js';
import { disordered } from '../shuffle.js';

export interface MatchView {
  readonly question: Question;
  /** For each thing on the left the position of the one chosen on the right; `undefined` for none yet. */
  readonly pairing: readonly (number | undefined)[];
  pair(left: number, right: number | undefined): void;
}

/** The things on the left, each with a list of those on the right, which stand in another order. */
export function renderMatch(i18n: LocalizeController, view: MatchView): TemplateResult {
  const { msg } = i18n;
  const { question, pairing } = view;
  const pairs = question.pairs ?? [];
  const rights = disordered(
    pairs.map((_, index) => index),
    question.id,
  );
  return html`<div class="match">
    ${pairs.map(
      ({ left }, index) =>
        html`<div class="match-pair" part="answer">
          <label for="pair-${index}">${localText(i18n, left)}</label>
          <select
            class="select"
            id="pair-${index}"
            @change=${(event: Event) => {
              const { value } = event.target as HTMLSelectElement;
              view.pair(index, value === '' ? undefined : Number(value));
            }}
          >
            <option value="" .selected=${pairing[index] === undefined}>${msg('Choose…')}</option>
            ${rights.map(
              (right) =>
                html`<option value=${right} .selected=${pairing[index] === right}>
                  ${i18n.plain(pairs[right]?.right)}
                </option>`,
            )}
          </select>
        </div>`,
    )}
  </div>`;
}
