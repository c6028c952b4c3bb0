/**
 * One event as a card: a tile with the day, what it is, when, where, and what one can do.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { localText } from '../../element/local-text.js';
import { sectorTag } from '../../element/sector.js';
import { alertTriangle, calendarPlus, chevronDown, clock, mapPin } from '../../generated/icons.js';
import type { CalendarEvent } from '../../feed/index.js';
import { selectorOf, type CalendarView } from './calendar-view.js';
import { isOnline, isOnSite, type CalendarItem } from './item.js';
import { kindName, statusName } from './names.js';
import { placeText } from './place-text.js';
import { renderLater } from './render-later.js';
import { daysLeftText, tileTexts, whenText, zoneText } from './when.js';

type Content = TemplateResult | typeof nothing;

/** A line of the card with its icon; nothing where there is nothing to say. */
const fact = (path: string, content: unknown, className = ''): Content =>
  content
    ? html`<li class=${className}>
        ${icon(path)}
        <div>${content}</div>
      </li>`
    : nothing;

/** What does not hold any more, since the event is cancelled, is struck through. */
const struck = ({ status }: CalendarEvent, content: unknown): unknown =>
  status === 'cancelled' ? html`<s>${content}</s>` : content;

/** @param level level of the heading with the event's name */
export function renderCard(view: CalendarView, item: CalendarItem, level: number): TemplateResult {
  const { i18n, state, model } = view;
  const { msg } = i18n;
  const { event, key } = item;
  const { status, kind, rrule } = event;
  const isOpen = state.opened === key;
  const isOver = item.lastDay < model.today;
  // It will not take place as its date says.
  const isOff = status === 'cancelled' || status === 'postponed';
  const name = localText(i18n, event.name);
  const hiddenName = html`<span class="visually-hidden">: ${name}</span>`;
  const classes = `${kind === 'call' ? 'is-call' : ''} ${isOff ? 'is-off' : ''} ${isOver ? 'is-over' : ''}`;
  return html`<li class="card event ${classes}" part="event" data-key=${key}>
    ${renderTile(view, item)}
    <div class="stack event-body">
      ${renderLabels(view, item)}
      ${heading(level, struck(event, name), { class: 'subtitle event-name', focusable: true })}
      <ul class="plain-list stack small facts">
        ${renderWhen(view, item)} ${renderWhere(view, item)}
      </ul>
      ${renderSectors(view, item)}
    </div>
    <div class="row event-actions no-print">
      ${
        isOff || (isOver && rrule === undefined)
          ? nothing
          : html`<button
              class="button button-quiet keep"
              type="button"
              @click=${() => {
                view.change({ exported: { key } }, (part) => part.exportItem(view, item));
              }}
            >
              ${icon(calendarPlus)}<span>${msg('Add to my calendar')}${hiddenName}</span>
            </button>`
      }
      <button
        class="button button-quiet more"
        type="button"
        aria-expanded=${isOpen}
        @click=${() => {
          view.change({ opened: isOpen ? undefined : key }, (part) => {
            part.tellSelected(view, isOpen ? null : event.id);
          });
        }}
      >
        ${icon(chevronDown, 'icon turn')}<span>${msg('Details')}${hiddenName}</span>
      </button>
    </div>
    ${
      isOpen || state.exported?.key === key
        ? renderLater(view, `${selectorOf(item)} ${isOpen ? '.more' : '.keep'}`, (part) => [
            part.renderExported(view, item),
            isOpen ? part.renderDetails(view, item, level + 1) : nothing,
          ])
        : nothing
    }
  </li>`;
}

/** The day at a glance; what it shows is said in full beside it. */
function renderTile({ i18n }: CalendarView, { start, lastDay }: CalendarItem): TemplateResult {
  const last = tileTexts(i18n, lastDay);
  const [weekday, day, month] = tileTexts(i18n, start.day).map((from, index) => {
    const to = last[index];
    return from === to ? from : `${from}–${to}`;
  });
  return html`<div class="tile ${lastDay > start.day ? 'is-range' : ''}" aria-hidden="true">
    <span>${weekday}</span><span class="tile-day">${day}</span><span>${month}</span>
  </div>`;
}

function renderLabels({ i18n }: CalendarView, { event }: CalendarItem): TemplateResult {
  const status = statusName(i18n, event.status);
  return html`<div class="row small labels">
    <span class="muted">${kindName(i18n, event.kind)}</span>
    ${status ? html`<span class="tag status">${icon(alertTriangle)}${status}</span>` : nothing}
    ${event.price?.free === 'yes' ? html`<span class="free">${i18n.msg('Free')}</span>` : nothing}
    ${event.example ? html`<span class="tag example">${i18n.msg('Example date')}</span>` : nothing}
  </div>`;
}

function renderWhen({ i18n, model }: CalendarView, item: CalendarItem): Content {
  const { msg } = i18n;
  const { event, start } = item;
  const { day, time } = start;
  const isCall = event.kind === 'call';
  const zone = zoneText(item);
  const left = isCall && daysLeftText(i18n, model.today, day);
  const when = html`<time datetime=${time === undefined ? day : `${day}T${time}`}
    >${whenText(i18n, item)}</time
  >`;
  return fact(
    clock,
    html`${isCall ? `${msg('Deadline:')} ` : nothing}${struck(event, when)}${zone && ` (${zone})`}
    ${left ? html`<span class="tag left">${left}</span>` : nothing}
    ${event.rrule ? html`<span class="muted">${msg('Repeats; this is the first date.')}</span>` : nothing}`,
    'when',
  );
}

function renderWhere(view: CalendarView, { event }: CalendarItem): Content[] {
  const online = view.i18n.msg('Online');
  const lines = [
    isOnSite(event) ? placeLine(view, event) : '',
    isOnline(event) ? (event.onlineUrl ? html`<a href=${event.onlineUrl}>${online}</a>` : online) : '',
  ];
  return lines.map((line) => fact(mapPin, line));
}

function placeLine({ i18n, places, missing }: CalendarView, event: CalendarEvent): unknown {
  const place = event.place ? (places.get(event.place) ?? missing) : undefined;
  if (place === 'loading') return html`<div class="bone"></div>`;
  if (place === 'failed') return i18n.msg('The place could not be loaded.');
  const { name, address } = placeText(i18n, event, place);
  return (
    (name || address) &&
    html`${name && localText(i18n, place?.name ?? event.venue?.name)}${
      address && html`<span class="muted">${name && ', '}${address}</span>`
    }`
  );
}

/** The sectors of an event, where it has some of its own. */
function renderSectors({ i18n, sectors }: CalendarView, { event }: CalendarItem): Content {
  const known = event.sectors?.flatMap((id) => sectors.get(id) ?? []);
  return known?.length
    ? html`<ul class="plain-list row small" aria-label=${i18n.msg('Sectors')}>
        ${known.map((sector) => html`<li>${sectorTag(i18n, sector)}</li>`)}
      </ul>`
    : nothing;
}
