/**
 * A month as a table whose days one can walk with the arrow keys, and the chosen day's events below it.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { localText } from '../../element/local-text.js';
import type { Holiday } from '../../feed/index.js';
import { arrowRight, chevronLeft, chevronRight } from '../../generated/icons.js';
import { monthOf, type Month } from './agenda.js';
import type { CalendarView } from './calendar-view.js';
import type { CalendarItem } from './item.js';
import { dayMs, weekday, type Day } from './moment.js';
import {
  addMonths,
  firstDay,
  holidaysByDay,
  itemsByDay,
  lastDay,
  nearestBusyMonth,
  weeksOf,
} from './month.js';
import { kindIcons, statusName } from './names.js';
import { renderCard } from './render-card.js';
import { dayText, monthText, startTime, whenText } from './when.js';

export { monthStyles } from './month.styles.js';

/** Events written out in a cell; the others are counted. */
const PER_CELL = 3;

export interface MonthState {
  readonly month: Month;
  /** The chosen day, in the month. */
  readonly day: Day;
  /** What passes the filters, past and to come. */
  readonly items: readonly CalendarItem[];
  readonly holidays: readonly Holiday[];
  /** Chooses a day of the month. */
  choose(day: Day): void;
  /** Chooses a day and opens one of its events. */
  open(item: CalendarItem, day: Day): void;
  /** Moves to another day by keyboard. */
  walk(event: KeyboardEvent): void;
}

interface DayContent {
  readonly items: readonly CalendarItem[];
  readonly holidays: readonly Holiday[];
}

export function renderMonth(view: CalendarView, state: MonthState): TemplateResult {
  const { i18n, level } = view;
  const { msg } = i18n;
  const { month, day: chosen } = state;
  const items = itemsByDay(state.items, firstDay(month), lastDay(month));
  const holidays = holidaysByDay(state.holidays, firstDay(month), lastDay(month));
  const content = (day: Day): DayContent => ({
    items: items.get(day) ?? [],
    holidays: holidays.get(day) ?? [],
  });
  const weeks = weeksOf(month);
  return html`<div class="month" part="month">
    ${renderNavigation(view, month)}
    <table class="month-table" @keydown=${state.walk}>
      <caption class="visually-hidden">
        ${msg(str`Events in ${monthText(i18n, month)}`)}
      </caption>
      <thead>
        <tr>
          ${weeks[0]?.map((day) => {
            const name = (style: 'long' | 'short' | 'narrow') =>
              i18n.dateFormat({ weekday: style, timeZone: 'UTC' }).format(new Date(day));
            return html`<th scope="col">
              <span class="visually-hidden">${name('long')}</span
              ><span class="weekday-short" aria-hidden="true">${name('short')}</span
              ><span class="weekday-narrow" aria-hidden="true">${name('narrow')}</span>
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) =>
                monthOf(day) === month
                  ? renderDay(view, state, day, content(day))
                  : html`<td class="day is-outside"></td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${renderHolidays(view, state)} ${items.size === 0 ? renderQuietMonth(view, state) : nothing}
    ${renderChosen(view, chosen, content(chosen), level + 2)}
  </div>`;
}

function renderNavigation(view: CalendarView, month: Month): TemplateResult {
  const { i18n, level, today } = view;
  const { msg } = i18n;
  const turn = (count: number, label: string, path: string, name: string) =>
    html`<button
      class="button turn-page ${name} no-print"
      type="button"
      aria-label=${`${label}, ${monthText(i18n, addMonths(month, count))}`}
      @click=${() => {
        view.showMonth(addMonths(month, count));
      }}
    >
      ${icon(path)}
    </button>`;
  return html`<div class="month-head">
    ${heading(level + 1, monthText(i18n, month), { class: 'month-title' })}
    <div class="row turn-pages">
      ${turn(-1, msg('Previous month'), chevronLeft, 'previous')}
      <button
        class="button no-print"
        type="button"
        @click=${() => {
          view.showMonth(monthOf(today), today);
        }}
      >
        ${msg('Today')}
      </button>
      ${turn(1, msg('Next month'), chevronRight, 'next')}
    </div>
  </div>`;
}

function renderDay(
  view: CalendarView,
  state: MonthState,
  day: Day,
  { items, holidays }: DayContent,
): TemplateResult {
  const { i18n, today } = view;
  const { msg } = i18n;
  const isChosen = day === state.day;
  // A holiday is named once a week: on its first day, on Mondays, and on the first of the month.
  const named = holidays.filter(({ start }) => start === day || weekday(day) === 0 || day.endsWith('-01'));
  const classes = [
    'day',
    isChosen ? 'is-chosen' : '',
    day === today ? 'is-today' : '',
    day < today ? 'is-over' : '',
    weekday(day) > 4 ? 'is-weekend' : '',
    holidays.length > 0 ? 'is-holiday' : '',
  ];
  const count =
    items.length === 0
      ? ''
      : i18n.plural(items.length, {
          one: () => msg(str`${items.length} event`),
          other: () => msg(str`${items.length} events`),
        });
  const names = [dayText(i18n, day), count, ...holidays.map(({ name }) => i18n.plain(name))];
  return html`<td class=${classes.filter(Boolean).join(' ')}>
    <button
      class="day-button"
      type="button"
      data-day=${day}
      tabindex=${isChosen ? '0' : '-1'}
      aria-pressed=${isChosen ? 'true' : 'false'}
      aria-current=${day === today ? 'date' : 'false'}
      aria-label=${names.filter(Boolean).join(', ')}
      @click=${() => {
        state.choose(day);
      }}
    >
      <span class="number tabular">${Number(day.slice(8))}</span>
      <span class="dots">${items.slice(0, PER_CELL).map(() => html`<span class="dot"></span>`)}</span>
    </button>
    ${named.map(({ name }) => html`<span class="holiday" aria-hidden="true">${localText(i18n, name)}</span>`)}
    ${
      items.length === 0
        ? nothing
        : html`<ul class="plain-list day-events">
            ${items.slice(0, PER_CELL).map((item) => renderDayEvent(view, state, item, day, isChosen))}
            ${
              items.length > PER_CELL
                ? html`<li class="more-events small muted">+ ${i18n.number(items.length - PER_CELL)}</li>`
                : nothing
            }
          </ul>`
    }
  </td>`;
}

function renderDayEvent(
  { i18n }: CalendarView,
  state: MonthState,
  item: CalendarItem,
  day: Day,
  isChosen: boolean,
): TemplateResult {
  const { event } = item;
  const status = statusName(i18n, event.status);
  const time = startTime(i18n, item, day);
  const name = localText(i18n, event.name);
  const isOff = event.status === 'cancelled' || event.status === 'postponed';
  return html`<li>
    <button
      class="day-event ${event.kind === 'call' ? 'is-call' : ''} ${isOff ? 'is-off' : ''}"
      type="button"
      tabindex=${isChosen ? '0' : '-1'}
      @click=${() => {
        state.open(item, day);
      }}
    >
      ${icon(kindIcons[event.kind])}<span class="day-event-text"
        >${time ? html`<span class="tabular" aria-hidden="true">${time} </span>` : nothing}${
          status ? html`<span class="status-word">${status} · </span>` : nothing
        }${event.status === 'cancelled' ? html`<s>${name}</s>` : name}<span class="visually-hidden"
          >, ${whenText(i18n, item)}</span
        ></span
      >
    </button>
  </li>`;
}

/** The holidays of the month in words, where cells have no room for them. */
function renderHolidays(
  { i18n }: CalendarView,
  { month, holidays }: MonthState,
): TemplateResult | typeof nothing {
  const shown = holidays.filter(({ start, end }) => start <= lastDay(month) && end >= firstDay(month));
  if (shown.length === 0) return nothing;
  const format = i18n.dateFormat({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  return html`<ul class="plain-list small holiday-list">
    ${shown.map(
      ({ name, start, end }) =>
        html`<li>${localText(i18n, name)} (${format.formatRange(dayMs(start), dayMs(end))})</li>`,
    )}
  </ul>`;
}

/** A month without events leads on to one that has some. */
function renderQuietMonth(view: CalendarView, { items, month }: MonthState): TemplateResult {
  const { i18n } = view;
  const { msg } = i18n;
  const busy = nearestBusyMonth(items, month);
  return html`<p class="quiet-month row">
    <span>${msg('Nothing this month.')}</span>
    ${
      busy === undefined
        ? nothing
        : html`<button
            class="button button-quiet no-print"
            type="button"
            @click=${() => {
              view.showMonth(busy);
            }}
          >
            ${msg(str`Go to ${monthText(i18n, busy)}`)}${icon(arrowRight)}
          </button>`
    }
  </p>`;
}

function renderChosen(
  view: CalendarView,
  day: Day,
  { items, holidays }: DayContent,
  level: number,
): TemplateResult {
  const { i18n } = view;
  return html`<section class="chosen">
    ${heading(level, dayText(i18n, day), { class: 'month-title', focusable: true })}
    ${
      holidays.length > 0
        ? html`<p class="muted">
            ${holidays.map(({ name }, i) => html`${i > 0 ? ' · ' : nothing}${localText(i18n, name)}`)}
          </p>`
        : nothing
    }
    ${
      items.length === 0
        ? html`<p class="muted">${i18n.msg('No event on this day.')}</p>`
        : html`<ul class="plain-list cards">
            ${repeat(
              items,
              ({ key }) => key,
              (item) => renderCard(view, item, level + 1),
            )}
          </ul>`
    }
  </section>`;
}
