/**
 * A month as a table whose days one can walk with the arrow keys, and the chosen day's events below it.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import type { LocalizeController } from '../../../element/localize.js';
import { localText } from '../../../element/local-text.js';
import type { Holiday } from '../../../feed/index.js';
import { arrowRight, chevronLeft, chevronRight } from '../../../generated/icons.js';
import { firstDay, monthOf, type Month } from '../agenda.js';
import { nameOf, type CalendarView } from '../calendar-view.js';
import type { CalendarItem } from '../item.js';
import { asUtc, dayMs, type Day } from '../moment.js';
import { statusName } from '../names.js';
import { renderCards } from '../render-agenda.js';
import { dayText, monthText, whenText } from '../when.js';
import {
  addMonths,
  dayByKey,
  holidaysByDay,
  itemsByDay,
  lastDay,
  nearestBusyMonth,
  weekday,
  weeksOf,
} from './month.js';
import { kindIcons } from './names.js';
import { holidaysOf } from './holidays.js';
import { tellSelected } from './render-details.js';
import { countInMonth, shownDay } from './shown-day.js';

/** Events written out in a cell; the others are counted. */
const PER_CELL = 3;

interface DayContent {
  readonly items: readonly CalendarItem[];
  readonly holidays: readonly Holiday[];
}

/** Shows a month, and says how much is in it. */
function showMonth({ i18n, model, change, announce }: CalendarView, month: Month, day?: Day): void {
  const { msg } = i18n;
  change({ month, day });
  const count = countInMonth(model, month);
  const name = monthText(i18n, month);
  announce(
    i18n.plural(count, {
      one: () => msg(str`${name}: ${count} event`),
      other: () => msg(str`${name}: ${count} events`),
    }),
  );
}

/** Chooses a day and opens one of its events. */
function open(view: CalendarView, item: CalendarItem, day: Day): void {
  view.change({ month: monthOf(day), day });
  if (view.state.opened !== item.key)
    view.change({ opened: item.key }, () => {
      tellSelected(view, item.event.id);
    });
  view.focus(nameOf(item));
}

/** Moves to another day by keyboard. */
function walk(view: CalendarView, event: KeyboardEvent): void {
  const from = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
  if (from === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  const day = dayByKey(event.key, from);
  if (day === undefined) return;
  event.preventDefault();
  if (monthOf(day) === monthOf(from)) view.change({ month: monthOf(day), day });
  else showMonth(view, monthOf(day), day);
  view.focus(`[data-day="${day}"]`);
}

export function renderMonth(view: CalendarView): TemplateResult {
  const { i18n, level, model, state } = view;
  const { msg } = i18n;
  const { month, day: chosen } = shownDay(model, state);
  const allHolidays = holidaysOf(view);
  const items = itemsByDay(model.shown, firstDay(month), lastDay(month));
  const holidays = holidaysByDay(allHolidays, firstDay(month), lastDay(month));
  const content = (day: Day): DayContent => ({
    items: items.get(day) ?? [],
    holidays: holidays.get(day) ?? [],
  });
  const weeks = weeksOf(month);
  return html`<div class="month" part="month">
    ${renderNavigation(view, month)}
    <table
      class="month-table"
      @keydown=${(event: KeyboardEvent) => {
        walk(view, event);
      }}
    >
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
                  ? renderDay(view, day, day === chosen, content(day))
                  : html`<td class="day is-outside"></td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${renderHolidays(i18n, allHolidays, month)} ${items.size === 0 ? renderQuietMonth(view, month) : nothing}
    ${renderChosen(view, chosen, content(chosen), level + 2)}
  </div>`;
}

function renderNavigation(view: CalendarView, month: Month): TemplateResult {
  const { i18n, level, model } = view;
  const { msg } = i18n;
  const turn = (count: number, label: string, path: string, name: string) =>
    html`<button
      class="button turn-page ${name} no-print"
      type="button"
      aria-label=${`${label}, ${monthText(i18n, addMonths(month, count))}`}
      @click=${() => {
        showMonth(view, addMonths(month, count));
      }}
    >
      ${icon(path)}
    </button>`;
  return html`<div class="month-head">
    ${heading(level + 1, monthText(i18n, month), { class: 'subtitle month-title' })}
    <div class="row turn-pages">
      ${turn(-1, msg('Previous month'), chevronLeft, 'previous')}
      <button
        class="button no-print"
        type="button"
        @click=${() => {
          showMonth(view, monthOf(model.today), model.today);
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
  day: Day,
  isChosen: boolean,
  { items, holidays }: DayContent,
): TemplateResult {
  const { i18n, model } = view;
  const { today } = model;
  const { msg } = i18n;
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
        view.change({ month: monthOf(day), day });
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
            ${items.slice(0, PER_CELL).map((item) => renderDayEvent(view, item, day, isChosen))}
            ${
              items.length > PER_CELL
                ? html`<li class="more-events small muted">+ ${i18n.number(items.length - PER_CELL)}</li>`
                : nothing
            }
          </ul>`
    }
  </td>`;
}

/** The hour at which an event begins on a day; empty where none is known or it began before. */
const startTime = (i18n: LocalizeController, { start }: CalendarItem, day: Day): string =>
  start.time !== undefined && start.day === day
    ? i18n.dateFormat({ timeZone: 'UTC', hour: '2-digit', minute: '2-digit' }).format(asUtc(start))
    : '';

function renderDayEvent(view: CalendarView, item: CalendarItem, day: Day, isChosen: boolean): TemplateResult {
  const { i18n } = view;
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
        open(view, item, day);
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
  i18n: LocalizeController,
  holidays: readonly Holiday[],
  month: Month,
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
function renderQuietMonth(view: CalendarView, month: Month): TemplateResult {
  const { i18n } = view;
  const { msg } = i18n;
  const busy = nearestBusyMonth(view.model.shown, month);
  return html`<p class="quiet-month row">
    <span>${msg('Nothing this month.')}</span>
    ${
      busy === undefined
        ? nothing
        : html`<button
            class="button button-quiet no-print"
            type="button"
            @click=${() => {
              showMonth(view, busy);
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
    ${heading(level, dayText(i18n, day), { class: 'subtitle month-title', focusable: true })}
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
        : renderCards(view, items, level + 1)
    }
  </section>`;
}
