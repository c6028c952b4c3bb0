/**
 * What stands above the events: the title with the switch of views, and the result of the filters.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import type { LocalizeController } from '../../element/localize.js';
import { calendar, infoCircle, list, x } from '../../generated/icons.js';
import type { CalendarView } from './calendar-view.js';

export type ViewName = 'agenda' | 'month';

export function renderHead(
  i18n: LocalizeController,
  level: number,
  current: ViewName,
  change: (view: ViewName) => void,
): TemplateResult {
  const { msg } = i18n;
  const button = (view: ViewName, label: string, path: string) =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${current === view ? 'true' : 'false'}
      @click=${() => {
        change(view);
      }}
    >
      ${icon(path)}${label}
    </button>`;
  return html`<header class="head">
    ${heading(level, msg('Open days and events'), { class: 'title' })}
    <div class="views no-print" role="group" aria-label=${msg('View')}>
      ${button('agenda', msg('Agenda'), list)} ${button('month', msg('Month'), calendar)}
    </div>
  </header>`;
}

export interface ResultState {
  /** How many events there are, in words. */
  readonly text: string;
  readonly isFiltered: boolean;
  /** Whether some date shown is only an example. */
  readonly hasExamples: boolean;
}

export function renderResult(
  view: CalendarView,
  { text, isFiltered, hasExamples }: ResultState,
): TemplateResult {
  const { msg } = view.i18n;
  return html`<div class="row result-row">
      <p class="result" tabindex="-1">${text}</p>
      ${
        isFiltered
          ? html`<button
              class="button button-quiet no-print"
              type="button"
              @click=${() => {
                view.clearFilters();
              }}
            >
              ${icon(x)}${msg('Clear filters')}
            </button>`
          : nothing
      }
    </div>
    ${
      hasExamples
        ? html`<p class="small muted example-note">
            ${icon(infoCircle)}<span
              >${msg('Dates marked “Example date” only show how this calendar works. Ask the organiser before you plan.')}</span
            >
          </p>`
        : nothing
    }`;
}
