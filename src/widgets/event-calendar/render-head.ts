/**
 * What stands above the events: the title with the switch of views, how many events there are, and the filters.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import type { LocalizeController } from '../../element/localize.js';
import { filter } from '../../generated/icons.js';
import type { CalendarView, ViewName } from './calendar-view.js';
import { countToCome } from './model.js';
import { renderLater } from './render-later.js';

export const renderTitle = (i18n: LocalizeController, level: number): TemplateResult =>
  heading(level, i18n.msg('Open days and events'), { class: 'title' });

export function renderHead(
  i18n: LocalizeController,
  level: number,
  current: ViewName,
  change: CalendarView['change'],
): TemplateResult {
  const { msg } = i18n;
  const button = (view: ViewName, label: string) =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${current === view}
      @click=${() => {
        change({ view });
      }}
    >
      ${label}
    </button>`;
  return html`<header class="row head">
    ${renderTitle(i18n, level)}
    <div class="row views no-print" role="group" aria-label=${msg('View')}>
      ${button('agenda', msg('Agenda'))}${button('month', msg('Month'))}
    </div>
  </header>`;
}

export function countText(i18n: LocalizeController, count: number): string {
  const { msg } = i18n;
  return i18n.plural(count, {
    one: () => msg(str`${count} event to come`),
    other: () => msg(str`${count} events to come`),
  });
}

export function renderResult(view: CalendarView): TemplateResult {
  const { i18n, model, state, later } = view;
  const { isFiltersOpen = false } = state;
  return html`<div class="row result-row">
      <p class="result" tabindex="-1">${countText(i18n, countToCome(model))}</p>
      ${later.here?.renderClear(view)}
      <button
        class="button filter-toggle no-print"
        type="button"
        aria-expanded=${isFiltersOpen}
        aria-controls="filters"
        @click=${() => {
          view.change({ isFiltersOpen: !isFiltersOpen });
        }}
      >
        ${icon(filter)}${later.here?.filtersText(view) ?? i18n.msg('Filters')}
      </button>
    </div>
    <div id="filters">
      ${isFiltersOpen ? renderLater(view, '.filter-toggle', (part) => part.renderFilters(view)) : nothing}
    </div>`;
}
