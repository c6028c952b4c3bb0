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

export function renderHead(
  i18n: LocalizeController,
  level: number,
  current: ViewName,
  change: (view: ViewName) => void,
): TemplateResult {
  const { msg } = i18n;
  const button = (view: ViewName, label: string) =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${current === view ? 'true' : 'false'}
      @click=${() => {
        change(view);
      }}
    >
      ${label}
    </button>`;
  return html`<header class="head">
    ${heading(level, msg('Open days and events'), { class: 'title' })}
    <div class="views no-print" role="group" aria-label=${msg('View')}>
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
  const { msg } = i18n;
  const isOpen = state.isFiltersOpen;
  const active = later.here?.activeFilters(state.filters) ?? 0;
  return html`<div class="row result-row">
      <p class="result" tabindex="-1">${countText(i18n, countToCome(model))}</p>
      ${active > 0 ? later.here?.renderClear(view) : nothing}
      <button
        class="button filter-toggle no-print"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="filters"
        @click=${() => {
          view.change({ isFiltersOpen: !isOpen });
        }}
      >
        ${icon(filter)}${active > 0 ? msg(str`Filters (${active})`) : msg('Filters')}
      </button>
    </div>
    <div id="filters">
      ${isOpen ? renderLater(view, '.filter-toggle', (part) => part.renderFilters(view)) : nothing}
    </div>`;
}
