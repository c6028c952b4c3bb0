import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import type { Step } from '../../feed/index.js';
import { currentLocation, flag, list, route } from '../../generated/icons.js';
import { yearOf } from './cohort.js';
import type { View, ViewName } from './view.js';
import { cohortText } from './wording.js';

interface Option {
  readonly value: string;
  readonly label: string;
}
interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** Groups of steps by kind, in an order that follows a life. */
function stepGroups(
  view: View,
  steps: readonly Step[],
  labels: readonly (readonly [string, ...Step['kind'][]])[],
) {
  return labels.map(([label, ...kinds]): OptionGroup => ({
    label,
    options: steps
      .filter((step) => kinds.includes(step.kind))
      .map((step) => ({ value: step.id, label: view.i18n.plain(step.name) })),
  }));
}

function startGroups(view: View): OptionGroup[] {
  const { msg } = view.i18n;
  const { steps, links } = view.pathways;
  const left = new Set(links.filter(({ from, to }) => from !== to).map(({ from }) => from));
  return stepGroups(
    view,
    steps.filter(({ id }) => left.has(id) || id === view.choice.start),
    [
      [msg('At school'), 'stage', 'stream'],
      [msg('In training or studies'), 'programme'],
      [msg('I have a certificate or diploma'), 'certificate'],
      [msg('I have left school'), 'outcome', 'measure'],
    ],
  );
}

function goalGroups(view: View): OptionGroup[] {
  const { i18n, trades, suggested, pathways, sectors, choice } = view;
  const { msg } = i18n;
  const option = (trade: (typeof trades)[number]) => ({ value: trade.id, label: i18n.plain(trade.name) });
  const byId = new Map(trades.map((trade) => [trade.id, trade]));
  const bySector = new Map<string, Option[]>();
  for (const trade of trades)
    bySector.set(trade.sector, [...(bySector.get(trade.sector) ?? []), option(trade)]);
  const reached = new Set(pathways.links.map(({ to }) => to));
  // Nobody aims at a school year, but the whole picture lets one choose it.
  const steps = pathways.steps.filter(
    ({ id, kind }) => id === choice.goal || (kind !== 'stage' && reached.has(id)),
  );
  return [
    {
      label: msg('Trades chosen for you'),
      options: suggested.flatMap((id) => {
        const trade = byId.get(id);
        return trade ? [option(trade)] : [];
      }),
    },
    ...stepGroups(view, steps, [
      [msg('Certificate or diploma'), 'certificate'],
      [msg('Where it leads'), 'outcome'],
      [msg('Training or studies'), 'programme', 'stream', 'measure'],
      [msg('At school'), 'stage'],
    ]),
    ...[...bySector].map(([sector, options]) => ({
      label: `${msg('Trades')} – ${i18n.plain(sectors.get(sector)?.name ?? sector)}`,
      options: options.toSorted((a, b) => a.label.localeCompare(b.label, i18n.locale)),
    })),
  ];
}

/** Options of a select. A value that stands in two groups is marked as chosen in the first only. */
function options(empty: string, groups: readonly OptionGroup[], value: string): TemplateResult {
  let chosen = value;
  return html`<option value="" .selected=${value === ''}>${empty}</option>
    ${groups
      .filter((group) => group.options.length > 0)
      .map(
        (group) =>
          html`<optgroup label=${group.label}>
            ${group.options.map((option) => {
              const selected = option.value === chosen;
              if (selected) chosen = '';
              return html`<option value=${option.value} .selected=${selected && option.value !== ''}>
                ${option.label}
              </option>`;
            })}
          </optgroup>`,
      )}`;
}

const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;

/** The three questions: where now, where to, since when. */
export function renderPlanner(view: View): TemplateResult {
  const { i18n, choice } = view;
  const { msg } = i18n;
  const { groups, group, start } = view.situation;
  const prefetch = () => view.prefetch('routes');
  return html`<div class="planner" part="planner" @pointerenter=${prefetch} @focusin=${prefetch}>
    <div class="field">
      <label for="start">${icon(currentLocation)}${msg('Where are you now?')}</label>
      <select
        id="start"
        class="select"
        @change=${(event: Event) => view.choose({ start: valueOf(event), cohort: undefined })}
      >
        ${options(msg('Choose…'), startGroups(view), choice.start)}
      </select>
    </div>
    <div class="field">
      <label for="goal">${icon(flag)}${msg('Where do you want to go?')}</label>
      <select id="goal" class="select" @change=${(event: Event) => view.choose({ goal: valueOf(event) })}>
        ${options(msg('I don’t know yet'), goalGroups(view), choice.goal)}
      </select>
    </div>
    ${
      groups.length > 1
        ? html`<div class="field cohort">
            <label for="cohort">${msg('Start of your secondary school')}</label>
            <select
              id="cohort"
              class="select"
              aria-describedby="cohort-hint"
              @change=${(event: Event) => view.choose({ cohort: Number(valueOf(event)) })}
            >
              ${groups.map(
                (option) =>
                  html`<option value=${yearOf(option)} .selected=${option === group}>
                    ${cohortText(i18n, option)}
                  </option>`,
              )}
            </select>
            <p id="cohort-hint" class="small muted">
              ${msg('The routes depend on the year in which you started or will start.')}
              ${start?.ages && choice.cohort === undefined ? msg('We worked it out from where you are now.') : nothing}
            </p>
          </div>`
        : nothing
    }
  </div>`;
}

/** Routes or the whole picture. */
export function renderSwitch(view: View): TemplateResult {
  const { msg } = view.i18n;
  const button = (name: ViewName, path: string, label: string) =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${view.choice.view === name ? 'true' : 'false'}
      @pointerenter=${() => view.prefetch(name)}
      @focus=${() => view.prefetch(name)}
      @click=${() => view.change({ view: name })}
    >
      ${icon(path)}${label}
    </button>`;
  return html`<div class="switch no-print" role="group" aria-label=${msg('What is shown')} part="switch">
    ${button('routes', route, msg('My routes'))} ${button('all', list, msg('The whole picture'))}
  </div>`;
}
