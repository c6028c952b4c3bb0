/**
 * A day of the month: its number, its holidays, and the first of its events.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import type { LocalizeController } from '../../../element/localize.js';
import { localText } from '../../../element/local-text.js';
import type { Holiday } from '../../../feed/index.js';
import { monthOf } from '../agenda.js';
import { nameOf, type CalendarView } from '../calendar-view.js';
import type { CalendarItem } from '../item.js';
import { utcMs, type Day } from '../moment.js';
import { statusName } from '../names.js';
import { whenText } from '../when.js';
import { dayText } from './date-text.js';
import { weekday } from './month.js';
import { kindIcons } from './names.js';
import { tellSelected } from './render-details.js';

/** Events written out in a cell; the others are counted. */
const PER_CELL = 3;

export interface DayContent {
  readonly items: readonly CalendarItem[];
  readonly holidays: readonly Holiday[];
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

export function renderDay(
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
    ? i18n.dateFormat({ timeZone: 'UTC', hour: '2-digit', minute: '2-digit' }).format(utcMs(start))
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
