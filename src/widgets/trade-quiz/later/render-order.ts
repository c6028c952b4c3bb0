/**
 * A question that asks to put things in order: buttons, no dragging, so that every finger and key can do it.
 */
import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Question } from '../../../feed/index.js';
import { arrowDown, arrowUp } from '../../../generated/icons.js';
import { disordered } from '../shuffle.js';
import { moved, orderCode, orderOf } from './arrangement.js';

/** The order in which a question's things are shown at first: always the same, and never the right one. */
export const firstOrder = ({ id, options = [] }: Question): readonly number[] =>
  disordered(
    options.map((_, index) => index),
    id,
  );

export interface OrderView {
  readonly question: Question;
  /** Number of the order shown; `undefined` before anything was moved. */
  readonly marked: number | undefined;
  /** The visitor moved a thing: the new order, where the focus stays, what is said. */
  arrange(code: number, focus: readonly string[], said: string): void;
}

/** The things in the order at hand, each with buttons to move it. */
export function renderOrder(i18n: LocalizeController, view: OrderView): TemplateResult {
  const { msg } = i18n;
  const { question, marked } = view;
  const options = question.options ?? [];
  const order = marked === undefined ? firstOrder(question) : orderOf(marked, options.length);
  const move = (entry: number, by: -1 | 1) => {
    const next = moved(order, entry, by);
    const place = next.indexOf(entry) + 1;
    const [here, there] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    const name = i18n.plain(options[entry]?.text);
    const all = options.length;
    view.arrange(
      orderCode(next),
      [`#${here}-${String(entry)}:not(:disabled)`, `#${there}-${String(entry)}`],
      msg(str`${name}: place ${place} of ${all}`),
    );
  };
  const button = (entry: number, by: -1 | 1, isOff: boolean) => {
    const name = i18n.plain(options[entry]?.text);
    return html`<button
      class="button"
      type="button"
      id="${by < 0 ? 'up' : 'down'}-${entry}"
      ?disabled=${isOff}
      aria-label=${by < 0 ? msg(str`Earlier: ${name}`) : msg(str`Later: ${name}`)}
      @click=${() => {
        move(entry, by);
      }}
    >
      ${icon(by < 0 ? arrowUp : arrowDown)}
    </button>`;
  };
  return html`<ol class="order plain-list">
    ${repeat(
      order,
      (entry) => entry,
      (entry, place) =>
        html`<li class="order-entry" part="answer">
          <span class="soft-mark order-place" aria-hidden="true">${place + 1}</span>
          <span>${localText(i18n, options[entry]?.text ?? '')}</span>
          <span class="order-moves">
            ${button(entry, -1, place === 0)}${button(entry, 1, place === order.length - 1)}
          </span>
        </li>`,
    )}
  </ol>`;
}
