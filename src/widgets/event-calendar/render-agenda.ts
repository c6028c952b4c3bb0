/**
 * The agenda: months as headings, events as cards; what repeats and what is over after them.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { calendarOff, x } from '../../generated/icons.js';
import { byMonth, type Agenda, type MonthGroup } from './agenda.js';
import type { CalendarView } from './calendar-view.js';
import { renderCard } from './render-card.js';
import { monthText } from './when.js';

export interface AgendaState {
  /** What passes the filters. */
  readonly agenda: Agenda;
  /** How many upcoming events are shown; more on demand. */
  readonly limit: number;
  readonly isPastOpen: boolean;
  /** Whether filters are on, so that an empty list has a way out. */
  readonly isFiltered: boolean;
  showMore(): void;
  togglePast(isOpen: boolean): void;
}

export function renderAgenda(view: CalendarView, state: AgendaState): TemplateResult {
  const { i18n, level } = view;
  const { msg } = i18n;
  const { agenda, limit } = state;
  const { upcoming, repeating, past } = agenda;
  const rest = upcoming.length - limit;
  return html`<div class="agenda" part="agenda">
    ${upcoming.length + repeating.length === 0 ? renderEmpty(view, state) : nothing}
    ${renderMonths(view, byMonth(upcoming.slice(0, limit), view.today), level + 1)}
    ${
      rest > 0
        ? html`<button
            class="button show-more no-print"
            type="button"
            @click=${() => {
              state.showMore();
            }}
          >
            ${i18n.plural(rest, {
              one: () => msg(str`Show ${rest} more event`),
              other: () => msg(str`Show ${rest} more events`),
            })}
          </button>`
        : nothing
    }
    ${
      repeating.length > 0
        ? html`<section class="month-group">
            ${heading(level + 1, msg('Already begun, and repeating'), { class: 'month-title' })}
            <ul class="plain-list cards">
              ${repeat(
                repeating,
                ({ key }) => key,
                (item) => renderCard(view, item, level + 2),
              )}
            </ul>
          </section>`
        : nothing
    }
    ${
      past.length > 0
        ? html`<details
            class="past no-print"
            ?open=${state.isPastOpen}
            @toggle=${(event: Event) => {
              state.togglePast((event.target as HTMLDetailsElement).open);
            }}
          >
            <summary>
              ${i18n.plural(past.length, {
                one: () => msg(str`${past.length} past event`),
                other: () => msg(str`${past.length} past events`),
              })}
            </summary>
            ${state.isPastOpen ? renderMonths(view, byMonth(past), level + 1) : nothing}
          </details>`
        : nothing
    }
  </div>`;
}

function renderMonths(view: CalendarView, groups: readonly MonthGroup[], level: number): unknown {
  return repeat(
    groups,
    ({ month }) => month,
    ({ month, items }) =>
      html`<section class="month-group">
        ${heading(level, monthText(view.i18n, month), { class: 'month-title' })}
        <ul class="plain-list cards">
          ${repeat(
            items,
            ({ key }) => key,
            (item) => renderCard(view, item, level + 1),
          )}
        </ul>
      </section>`,
  );
}

function renderEmpty(view: CalendarView, { isFiltered }: AgendaState): TemplateResult {
  const { msg } = view.i18n;
  return html`<div class="empty">
    ${icon(calendarOff, 'icon empty-icon')}
    <p>
      ${
        isFiltered
          ? msg('No event to come fits these filters.')
          : msg('No date is announced at the moment. Come back soon.')
      }
    </p>
    ${
      isFiltered
        ? html`<button
            class="button"
            type="button"
            @click=${() => {
              view.clearFilters();
            }}
          >
            ${icon(x)}${msg('Clear filters')}
          </button>`
        : nothing
    }
  </div>`;
}
