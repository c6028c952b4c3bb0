/**
 * Search and filters. Each choice says how many events it would give.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { audienceName, audiences } from '../../../element/audience.js';
import { icon } from '../../../element/icon.js';
import type { EventKind } from '../../../feed/index.js';
import { search, x } from '../../../generated/icons.js';
import type { CalendarView } from '../calendar-view.js';
import { isOnline, isPast, type CalendarItem } from '../item.js';
import { kindName } from '../names.js';
import { FIRST } from '../render-agenda.js';
import { countText } from '../render-head.js';
import {
  activeFilters,
  applyFilters,
  eventKinds,
  filterItems,
  noFilters,
  searchTextWith,
  type FacetCounts,
  type Filters,
} from './filter.js';
import { kindIcons } from './names.js';

interface FilterState {
  readonly filters: Filters;
  readonly counts: FacetCounts;
  /** Items among which one can choose: those that the page's author allows. */
  readonly items: readonly CalendarItem[];
}

/** What is not over: what one can choose from. */
const choicesOf = ({ model, now }: CalendarView): readonly CalendarItem[] =>
  model.within.filter((item) => !isPast(item, now));

function change(view: CalendarView, part: Partial<Filters>): void {
  const filters = { ...noFilters, ...view.state.filters, ...part };
  show(view, activeFilters(filters) > 0 ? filters : undefined);
}

/** Filters the agenda from its beginning, and says how many events there are. */
function show(view: CalendarView, filters: Filters | undefined): void {
  const choices = choicesOf(view);
  view.change({ filters, limit: FIRST });
  view.announce(
    countText(view.i18n, (filters ? filterItems(choices, filters, view.places) : choices).length),
  );
}

export function renderFilters(view: CalendarView): TemplateResult {
  const { msg } = view.i18n;
  const items = choicesOf(view);
  const filters = view.state.filters ?? noFilters;
  const state = { items, filters, counts: applyFilters(items, filters, searchTextWith(view.places)).counts };
  return html`<div class="filters no-print" part="filters" role="search" aria-label=${msg('Filter events')}>
    <div class="fields">
      ${renderSearch(view, state)} ${renderAudience(view, state)} ${renderSector(view, state)}
    </div>
    ${renderKinds(view, state)} ${renderTerms(view, state)}
  </div>`;
}

/** What opens the filters says how many are on; `undefined` where none is. */
export function filtersText({ i18n, state }: CalendarView): string | undefined {
  const active = activeFilters(state.filters);
  return active > 0 ? i18n.msg(str`Filters (${active})`) : undefined;
}

/** Takes all filters off; the focus goes to the result, since the button goes away. Nothing where none is on. */
export function renderClear(view: CalendarView): TemplateResult | typeof nothing {
  if (!view.state.filters) return nothing;
  return html`<button
    class="button button-quiet clear no-print"
    type="button"
    @click=${() => {
      show(view, undefined);
      view.focus('.result');
    }}
  >
    ${icon(x)}${view.i18n.msg('Clear filters')}
  </button>`;
}

/** Where no event to come passes the filters. */
export const renderNothingFits = (view: CalendarView): TemplateResult =>
  html`<p>${view.i18n.msg('No event to come fits these filters.')}</p>
    ${renderClear(view)}`;

function renderSearch(view: CalendarView, { filters }: FilterState): TemplateResult {
  const { msg } = view.i18n;
  return html`<div class="field search">
    <label for="query">${msg('Search')}</label>
    <div class="with-icon">
      ${icon(search)}
      <input
        class="input"
        id="query"
        type="search"
        autocomplete="off"
        placeholder=${msg('Name, place, organiser')}
        .value=${filters.query}
        @input=${(event: Event) => {
          change(view, { query: (event.target as HTMLInputElement).value });
        }}
      />
    </div>
  </div>`;
}

/** A choice of one value; where there is nothing to choose between, nothing. */
function renderSelect(
  view: CalendarView,
  {
    id,
    label,
    all,
    value,
    options,
    counts,
    choose,
  }: {
    readonly id: string;
    readonly label: string;
    readonly all: string;
    readonly value: string;
    readonly options: readonly (readonly [value: string, label: string])[];
    readonly counts: ReadonlyMap<string, number>;
    choose(value: string): void;
  },
): TemplateResult | typeof nothing {
  if (options.length < 2 && value === '') return nothing;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      class="select"
      id=${id}
      .value=${value}
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value);
      }}
    >
      <option value="" ?selected=${value === ''}>${all}</option>
      ${options.map(
        ([option, text]) =>
          html`<option value=${option} ?selected=${value === option}>
            ${text} (${view.i18n.number(counts.get(option) ?? 0)})
          </option>`,
      )}
    </select>
  </div>`;
}

function renderAudience(view: CalendarView, { items, filters, counts }: FilterState) {
  const { msg } = view.i18n;
  const present = new Set(items.flatMap(({ event }) => event.audiences ?? []));
  present.delete('public');
  if (filters.audience) present.add(filters.audience);
  const known: readonly string[] = audiences;
  const options = [
    ...known.filter((audience) => present.has(audience)),
    ...[...present].filter((audience) => !known.includes(audience)),
  ];
  return renderSelect(view, {
    id: 'audience',
    label: msg('For whom'),
    all: msg('All audiences'),
    value: filters.audience,
    options: options.map((audience) => [audience, audienceName(view.i18n, audience)]),
    counts: counts.audience,
    choose: (audience) => {
      change(view, { audience });
    },
  });
}

function renderSector(view: CalendarView, { items, filters, counts }: FilterState) {
  const { msg } = view.i18n;
  const present = new Set(items.flatMap(({ event }) => event.sectors ?? []));
  const options = [...view.sectors.values()]
    .filter(({ id }) => present.has(id) || id === filters.sector)
    .map(({ id, name }) => [id, view.i18n.plain(name)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, view.i18n.locale));
  return renderSelect(view, {
    id: 'sector',
    label: msg('Sector'),
    all: msg('All sectors'),
    value: filters.sector,
    options,
    counts: counts.sector,
    choose: (sector) => {
      change(view, { sector });
    },
  });
}

function renderChip(
  view: CalendarView,
  label: unknown,
  count: number,
  isOn: boolean,
  choose: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="chip">
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${(event: Event) => {
        choose((event.target as HTMLInputElement).checked);
      }}
    />${label}<span class="count tabular">${view.i18n.number(count)}</span>
  </label>`;
}

function renderKinds(view: CalendarView, { items, filters, counts }: FilterState) {
  const { i18n } = view;
  const present = new Set<EventKind>(items.map(({ event }) => event.kind));
  if (present.size < 2 && filters.kinds.length === 0) return nothing;
  return html`<fieldset class="chips">
    <legend class="visually-hidden">${i18n.msg('Kind of event')}</legend>
    ${eventKinds
      .filter((kind) => present.has(kind) || filters.kinds.includes(kind))
      .map((kind) =>
        renderChip(
          view,
          html`${icon(kindIcons[kind])}${kindName(i18n, kind)}`,
          counts.kinds.get(kind) ?? 0,
          filters.kinds.includes(kind),
          (isOn) => {
            const others = filters.kinds.filter((one) => one !== kind);
            change(view, { kinds: isOn ? [...others, kind] : others });
          },
        ),
      )}
  </fieldset>`;
}

/** Price, booking, online or on site: only what some event is known to be. */
function renderTerms(view: CalendarView, { items, filters, counts }: FilterState) {
  const { msg } = view.i18n;
  const some = (test: (event: CalendarItem['event']) => boolean) => items.some(({ event }) => test(event));
  const where = (place: 'online' | 'on-site') => (isOn: boolean) => {
    change(view, { where: isOn ? place : '' });
  };
  const chips = [
    (some(({ price }) => price?.free === 'yes') || filters.free) &&
      renderChip(view, msg('Free'), counts.free, filters.free, (free) => {
        change(view, { free });
      }),
    (some(({ booking }) => booking?.required === 'no') || filters.noBooking) &&
      renderChip(view, msg('No booking needed'), counts.noBooking, filters.noBooking, (noBooking) => {
        change(view, { noBooking });
      }),
    (some(isOnline) || filters.where !== '') &&
      html`${renderChip(view, msg('Online'), counts.online, filters.where === 'online', where('online'))}
      ${renderChip(view, msg('On site'), counts.onSite, filters.where === 'on-site', where('on-site'))}`,
  ].filter((chip) => chip !== false);
  return chips.length === 0
    ? nothing
    : html`<fieldset class="chips">
        <legend class="visually-hidden">${msg('Price, booking and place')}</legend>
        ${chips}
      </fieldset>`;
}
