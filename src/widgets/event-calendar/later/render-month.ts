/**
 * A month as a table whose days one can walk with the arrow keys, and the chosen day's events below it.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import { arrowRight, chevronLeft, chevronRight } from '../../../generated/icons.js';
import { firstDay, monthOf, type Month } from '../agenda.js';
import type { CalendarView } from '../calendar-view.js';
import type { Day } from '../moment.js';
import { renderCards } from '../render-agenda.js';
import { monthText } from '../when.js';
import { dayText } from './date-text.js';
import { holidaysOf } from './holidays.js';
import {
  addMonths,
  dayByKey,
  holidaysByDay,
  itemsByDay,
  lastDay,
  nearestBusyMonth,
  weeksOf,
} from './month.js';
import { renderDay, type DayContent } from './render-day.js';
import { renderHolidays } from './render-holidays.js';
import { countInMonth, shownDay } from './shown-day.js';

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
  const known = holidaysOf(view);
  const allHolidays = known === 'failed' ? [] : known;
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
    ${renderHolidays(view, month)} ${items.size === 0 ? renderQuietMonth(view, month) : nothing}
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
