/**
 * The agenda: months as headings, events as cards; what repeats and what is over after them.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { chevronDown } from '../../generated/icons.js';
import { byMonth } from './agenda.js';
import { nameOf, type CalendarView } from './calendar-view.js';
import type { CalendarItem } from './item.js';
import { renderCard } from './render-card.js';
import { monthText } from './when.js';

/** Events shown at first: the widget is a guest on a page, not the page. */
export const FIRST = 6;
/** Events added by each "Show more". */
const MORE = 12;

export function renderAgenda(view: CalendarView): TemplateResult {
  const { i18n, level, model, state } = view;
  const { msg } = i18n;
  const { upcoming, repeating, past } = model.agenda;
  const isOpened = ({ key }: CalendarItem) => key === state.opened;
  // An event that a link opens is among those shown.
  const limit = Math.max(state.limit, upcoming.findIndex(isOpened) + 1);
  const rest = upcoming.length - limit;
  const isPastOpen = state.isPastOpen ?? past.some(isOpened);
  const group = (title: string, items: readonly CalendarItem[]) =>
    html`<section class="stack">
      ${heading(level + 1, title, { class: 'subtitle month-title' })}${renderCards(view, items, level + 2)}
    </section>`;
  const months = (items: readonly CalendarItem[], today?: string) =>
    byMonth(items, today).map(([month, found]) => group(monthText(i18n, month), found));
  return html`<div class="stack agenda" part="agenda">
    ${
      upcoming.length + repeating.length === 0
        ? html`<div class="card stack empty">
            ${
              state.filters
                ? view.later.here?.renderNothingFits(view)
                : html`<p>${msg('No date is announced at the moment. Come back soon.')}</p>`
            }
          </div>`
        : nothing
    }
    ${months(upcoming.slice(0, limit), model.today)}
    ${
      rest > 0
        ? html`<button
            class="button show-more no-print"
            type="button"
            @click=${() => {
              view.change({ limit: limit + MORE });
              // The button may be gone; the first of the new events is where one reads on.
              const first = upcoming[limit];
              if (first) view.focus(nameOf(first));
            }}
          >
            ${msg(str`Show more (${rest})`)}
          </button>`
        : nothing
    }
    ${repeating.length > 0 ? group(msg('Already begun, and repeating'), repeating) : nothing}
    ${
      past.length > 0
        ? html`<button
              class="button button-quiet past no-print"
              type="button"
              aria-expanded=${isPastOpen}
              @click=${() => {
                view.change({ isPastOpen: !isPastOpen });
              }}
            >
              ${icon(chevronDown, 'icon turn')}${msg(str`Past events (${past.length})`)}
            </button>
            ${isPastOpen ? months(past) : nothing}`
        : nothing
    }
  </div>`;
}

/** Events as a list of cards. */
export const renderCards = (
  view: CalendarView,
  items: readonly CalendarItem[],
  level: number,
): TemplateResult =>
  html`<ul class="plain-list stack">
    ${items.map((item) => renderCard(view, item, level))}
  </ul>`;
