/**
 * The end of a knowledge quiz: what there was to discover.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { sectorMark } from '../../../element/sector.js';
import type { Question, Sector, Trade } from '../../../feed/index.js';
import { bulb, circleCheck, refresh, repeat } from '../../../generated/icons.js';
import { isRight, missed, rightAnswer, type KnowledgeRun } from './answers.js';
import { renderRightText } from './render-right.js';

export interface RecapView {
  readonly level: number;
  readonly run: KnowledgeRun;
  readonly trades: ReadonlyMap<string, Trade>;
  readonly sectors: ReadonlyMap<string, Sector>;
  retry(): void;
  restart(): void;
}

/** How it went in words, what was missed first, and every answer with its reason. */
export function renderRecap(i18n: LocalizeController, view: RecapView): TemplateResult {
  const { msg } = i18n;
  const { run } = view;
  const all = run.quiz.questions.length;
  const open = missed(run);
  const found = all - open.length;
  const toRead = [...open, ...run.quiz.questions.map((_, i) => i).filter((i) => !open.includes(i))];
  return html`<div class="stack">
    ${heading(view.level, msg('What you discovered'), { class: 'title', part: 'heading', focusable: true })}
    <p class="lead">
      ${
        open.length === 0
          ? msg('You found every answer. Here is what is behind them.')
          : i18n.plural(found, {
              one: () => msg(str`You found ${found} answer of ${all}. The others are first in the list.`),
              other: () => msg(str`You found ${found} answers of ${all}. The others are first in the list.`),
            })
      }
    </p>
    <p class="row no-print">
      ${
        open.length > 0
          ? html`<button class="button button-primary" type="button" part="retry" @click=${view.retry}>
              ${icon(repeat)}${i18n.plural(open.length, {
                one: () => msg(str`Try the ${open.length} missed question again`),
                other: () => msg(str`Try the ${open.length} missed questions again`),
              })}
            </button>`
          : nothing
      }
      <button class="button" type="button" part="restart" @click=${view.restart}>
        ${icon(refresh)}${msg('Start again')}
      </button>
    </p>
    <ul class="recap plain-list">
      ${toRead.map((index) => renderEntry(i18n, view, index))}
    </ul>
  </div>`;
}

/** The sector a question is about; none where it is about several. */
function sectorOf({ trades, sectors }: RecapView, question: Question): Sector | undefined {
  const { kind, options = [], pairs = [], trade } = question;
  const named = [
    trade,
    ...(kind === 'choice' ? [options[rightAnswer(question)]?.trade] : []),
    ...(kind === 'order' ? options.map((option) => option.trade) : []),
    ...pairs.map((pair) => pair.trade),
  ].flatMap((id) => (id === undefined ? [] : (trades.get(id)?.sector ?? [])));
  const [sector, ...others] = new Set(named);
  return others.length === 0 ? sectors.get(sector ?? '') : undefined;
}

function renderEntry(
  i18n: LocalizeController,
  view: RecapView,
  index: number,
): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const question = view.run.quiz.questions[index];
  if (!question) return nothing;
  const right = isRight(view.run, index) === true;
  const sector = sectorOf(view, question);
  return html`<li class="card recap-entry">
    ${
      sector
        ? sectorMark(sector)
        : html`<span class="soft-mark recap-mark">
            ${question.picture ? html`<img src=${question.picture.url} alt="" />` : icon(bulb)}
          </span>`
    }
    <div>
      <p>${localText(i18n, question.text)}</p>
      ${renderRightText(i18n, question)}
      <p class="small muted">${localText(i18n, question.explanation)}</p>
      <p class="small recap-state">
        ${icon(right ? circleCheck : repeat)}${right ? msg('You found it') : msg('To remember')}
      </p>
    </div>
  </li>`;
}
