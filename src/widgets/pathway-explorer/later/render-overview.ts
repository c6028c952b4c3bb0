import { str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import type { PathwayLink, Step } from '../../../feed/index.js';
import { chevronDown, currentLocation, flag, x } from '../../../generated/icons.js';
import type { Column } from './columns.js';
import { nextSteps } from '../graph.js';
import type { View } from '../view.js';
import { stepName } from '../wording.js';
import type { Goal } from './explore.js';
import { renderBrief, renderFacts, renderWay, stepMark, stepMeta } from './render-step.js';
import { agesText, linkName, routeName, shortName } from './wording.js';

/** The whole picture beside what all views know. */
export interface OverviewView extends View {
  readonly columns: readonly Column[];
  readonly goal: Goal | undefined;
  /** Step whose details are shown. */
  readonly selected: string | undefined;
  /** Steps that can be reached from the selected one, or else from the start; `undefined` where none is chosen. */
  readonly reachable: ReadonlySet<string> | undefined;
  /** Step that is the tab stop. */
  readonly active: string | undefined;
  /** True where there is no room for columns side by side. */
  readonly narrow: boolean;
  /** Keys of the columns that are open where there is no room. */
  readonly openColumns: ReadonlySet<string>;
  toggleColumn(key: string): void;
  select(id: string | undefined): void;
  /** Arrow keys and Escape on a step. */
  press(event: KeyboardEvent): void;
}

/** Name of a column, unique in the picture. */
export const columnKey = ({ from, part }: Column) => `${from ?? 0}-${part}`;

function columnTitle(view: View, { from, until, part }: Column): string {
  const { i18n } = view;
  const { msg } = i18n;
  if (from === undefined) return msg(str`before age ${(until ?? 0) + 1}`);
  if (until !== undefined) return agesText(i18n, [from, until]);
  return part === 0
    ? msg(str`at ${from}: certificates`)
    : part === 1
      ? agesText(i18n, [from, null])
      : msg('and then');
}

function linkList(
  view: OverviewView,
  label: string,
  links: readonly PathwayLink[],
  end: 'from' | 'to',
): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  const { i18n, situation } = view;
  return html`<div class="fact">
    <dt>${label}</dt>
    <dd>
      <ul class="plain-list links">
        ${links.map((link) => {
          const step = situation.graph.steps.get(link[end]);
          return step
            ? html`<li>
                <button class="link-button" type="button" @click=${() => view.select(step.id)}>
                  ${stepName(i18n, step)}
                </button>
                ${renderWay(i18n, link)}
              </li>`
            : nothing;
        })}
      </ul>
    </dd>
  </div>`;
}

/** Details of the chosen step, with its links as buttons. */
function renderPanel(view: OverviewView, step: Step): TemplateResult {
  const { i18n, situation, level } = view;
  const { msg } = i18n;
  const { graph } = situation;
  return html`<div
    class="panel"
    part="panel"
    role="group"
    aria-label=${msg(str`About: ${shortName(i18n, step)}`)}
  >
    <div class="panel-head">
      ${heading(level + 4, stepName(i18n, step), { class: 'step-name' })}
      <button class="button button-quiet close" type="button" @click=${() => view.select(undefined)}>
        ${icon(x)}<span class="visually-hidden">${msg('Close')}</span>
      </button>
    </div>
    <div class="brief">${renderBrief(view, step)}</div>
    <div class="row no-print">
      ${
        nextSteps(graph, step.id).length > 0
          ? html`<button
              class="button"
              type="button"
              @click=${() => view.choose({ start: step.id, cohort: undefined })}
            >
              ${icon(currentLocation)}${msg('I am here')}
            </button>`
          : nothing
      }
      <button class="button" type="button" @click=${() => view.choose({ goal: step.id })}>
        ${icon(flag)}${msg('I want to go here')}
      </button>
    </div>
    <dl class="facts">
      ${linkList(view, msg('Leads to'), graph.leaving.get(step.id) ?? [], 'to')}
      ${linkList(view, msg('Comes from'), graph.reaching.get(step.id) ?? [], 'from')}
    </dl>
    ${renderFacts(view, step)}
  </div>`;
}

/** The links of a step as text, for those who read rather than see the lines, and for paper. */
function renderLinksAsText(view: View, id: string): TemplateResult {
  const { i18n, situation } = view;
  const { msg } = i18n;
  const { graph } = situation;
  const list = (label: string, links: readonly PathwayLink[] | undefined, end: 'from' | 'to') =>
    links
      ? html`<div>
          <p>${label}</p>
          <ul>
            ${[...new Set(links.map((link) => link[end]))].map((other) => {
              const step = graph.steps.get(other);
              return step ? html`<li>${routeName(i18n, step)}</li>` : nothing;
            })}
          </ul>
        </div>`
      : nothing;
  return html`<div class="links-text visually-hidden">
    ${list(msg('Leads to'), graph.leaving.get(id), 'to')}
    ${list(msg('Comes from'), graph.reaching.get(id), 'from')}
  </div>`;
}

function renderNode(view: OverviewView, id: string): TemplateResult | typeof nothing {
  const { i18n, situation, level, selected, active, reachable } = view;
  const { msg } = i18n;
  const step = situation.graph.steps.get(id);
  if (!step) return nothing;
  const away = reachable !== undefined && !reachable.has(id);
  const here = situation.start?.id === id;
  const goal = view.goal?.steps.has(id);
  const state = [step.kind, selected === id && 'selected', away && 'away', here && 'here', goal && 'goal'];
  return html`<li class="node ${state.filter(Boolean).join(' ')}">
    ${heading(
      level + 3,
      html`<button
        class="node-button"
        type="button"
        data-step=${id}
        tabindex=${view.narrow || active === id ? '0' : '-1'}
        aria-pressed=${selected === id ? 'true' : 'false'}
        @click=${() => view.select(selected === id ? undefined : id)}
      >
        ${stepMark(view, step)}
        <span class="node-text"
          ><span class="node-name">${stepName(i18n, step)}</span> ${stepMeta(i18n, step)}
          ${here ? html`<span class="place">${icon(currentLocation)}${msg('You are here')}</span>` : nothing}
          ${goal ? html`<span class="place">${icon(flag)}${msg('Your goal')}</span>` : nothing}
          ${away ? html`<span class="visually-hidden">(${msg('not reachable from there')})</span>` : nothing}</span
        >
      </button>`,
      { class: 'node-title' },
    )}
    ${renderLinksAsText(view, id)} ${selected === id ? renderPanel(view, step) : nothing}
  </li>`;
}

function renderColumn(view: OverviewView, column: Column): TemplateResult {
  const key = columnKey(column);
  const title = columnTitle(view, column);
  const open = view.openColumns.has(key);
  const id = `column-${key}`;
  return html`<li class="column ${open || !view.narrow ? '' : 'closed'}">
    ${heading(
      view.level + 2,
      view.narrow
        ? html`<button
            class="fold column-button"
            type="button"
            aria-expanded=${open ? 'true' : 'false'}
            aria-controls=${id}
            @click=${() => view.toggleColumn(key)}
          >
            <span>${title}</span>
            <span class="count tabular">${view.i18n.number(column.ids.length)}</span>
            ${icon(chevronDown, 'icon chevron')}
          </button>`
        : title,
      { class: 'column-title' },
    )}
    <ul id=${id} class="nodes plain-list">
      ${column.ids.map((step) => renderNode(view, step))}
    </ul>
  </li>`;
}

/** What the lines mean. */
function renderKey(view: View): TemplateResult {
  const { i18n } = view;
  const line = (kind: PathwayLink['kind']) =>
    html`<span>
      <svg class="key" viewBox="0 0 28 8" aria-hidden="true">
        ${svg`<path class="line ${kind}" d="M1,4H26M22,1L26,4L22,7"></path>`}</svg
      >${kind === 'bridge' ? i18n.msg('Bridge: you change track') : linkName(i18n, kind)}
    </span>`;
  return html`<p class="line-key small muted no-print">
    ${(['progression', 'bridge', 'dual', 'exit'] as const).map(line)}
  </p>`;
}

/** Every step in columns by age; the lines are decoration that the element draws behind them. */
export function renderOverview(view: OverviewView): TemplateResult {
  const { msg } = view.i18n;
  return html`<section class="overview">
    ${heading(view.level + 1, msg('The whole picture'), { class: 'subtitle', id: 'result', focusable: true })}
    <p class="muted no-print">
      ${msg('Choose a step to see where it leads. What cannot be reached from there turns pale.')}
      <span class="visually-hidden">${msg('The arrow keys follow the links.')}</span>
    </p>
    ${view.narrow ? nothing : renderKey(view)}
    <div class="picture" part="picture">
      <div class="canvas">
        <svg class="lines" aria-hidden="true" focusable="false"></svg>
        <ol class="columns plain-list" @keydown=${(event: KeyboardEvent) => view.press(event)}>
          ${view.columns.map((column) => renderColumn(view, column))}
        </ol>
      </div>
    </div>
  </section>`;
}
