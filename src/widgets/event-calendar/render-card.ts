/**
 * One event as a card: a tile with the day, what it is, when, where, and what one can do.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { localText } from '../../element/local-text.js';
import { sectorTag } from '../../element/sector.js';
import { alertTriangle, calendarPlus, chevronDown, clock, mapPin, refresh } from '../../generated/icons.js';
import { selectorOf, type CalendarView } from './calendar-view.js';
import { isOnline, isOnSite, type CalendarItem } from './item.js';
import { kindName, statusName } from './names.js';
import { placeText } from './place-text.js';
import { renderLater } from './render-later.js';
import { daysLeftText, tileText, whenText, zoneText } from './when.js';

type Content = TemplateResult | typeof nothing;

/** A line of the card with its icon; nothing where there is nothing to say. */
const fact = (path: string, content: unknown, className = ''): Content =>
  content ? html`<li class=${className}>${icon(path)}<span>${content}</span></li>` : nothing;

/** @param level level of the heading with the event's name */
export function renderCard(view: CalendarView, item: CalendarItem, level: number): TemplateResult {
  const { i18n, state, model } = view;
  const { msg } = i18n;
  const { event, key } = item;
  const { status, kind, rrule } = event;
  const selector = selectorOf(item);
  const isOpen = state.opened === key;
  const isOver = item.lastDay < model.today;
  // It will not take place as its date says.
  const isOff = status === 'cancelled' || status === 'postponed';
  const text = localText(i18n, event.name);
  const name = status === 'cancelled' ? html`<s>${text}</s>` : text;
  const hiddenName = html`<span class="visually-hidden">: ${text}</span>`;
  const classes = [kind === 'call' && 'is-call', isOff && 'is-off', isOver && 'is-over'].filter(Boolean);
  const keep = () => {
    view.change({ exported: { key } }, (part) => part.exportItem(view, item));
  };
  return html`<li class="card event ${classes.join(' ')}" part="event" data-key=${key}>
    ${renderTile(view, item)}
    <div class="event-body">
      ${renderLabels(view, item)} ${heading(level, name, { class: 'subtitle event-name', focusable: true })}
      <ul class="plain-list facts">
        ${renderWhen(view, item)} ${rrule && fact(refresh, msg('Repeats; this is the first date.'))}
        ${renderWhere(view, item)}
      </ul>
      ${renderSectors(view, item)}
    </div>
    <div class="event-actions no-print">
      ${
        isOff || (isOver && rrule === undefined)
          ? nothing
          : html`<button class="button button-quiet keep" type="button" @click=${keep}>
              ${icon(calendarPlus)}<span>${msg('Add to my calendar')}${hiddenName}</span>
            </button>`
      }
      <button
        class="button button-quiet more"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
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
      state.exported?.key === key
        ? renderLater(view, `${selector} .keep`, (part) => part.renderExported(view, item), keep)
        : nothing
    }
    ${
      isOpen
        ? renderLater(view, `${selector} .more`, (part) => part.renderDetails(view, item, level + 1))
        : nothing
    }
  </li>`;
}

/** The day at a glance; what it shows is said in full beside it. */
function renderTile({ i18n }: CalendarView, { start, lastDay }: CalendarItem): TemplateResult {
  const first = tileText(i18n, start.day);
  const last = tileText(i18n, lastDay);
  const isLong = lastDay > start.day;
  const range = (from: string, to: string) => (isLong && from !== to ? `${from}–${to}` : from);
  return html`<div class="tile ${isLong ? 'is-range' : ''}" aria-hidden="true">
    <span>${range(first.weekday, last.weekday)}</span>
    <span class="tile-day">${range(first.day, last.day)}</span>
    <span>${range(first.month, last.month)}</span>
  </div>`;
}

function renderLabels({ i18n }: CalendarView, { event }: CalendarItem): TemplateResult {
  const status = statusName(i18n, event.status);
  return html`<div class="labels">
    <strong class="muted">${kindName(i18n, event.kind)}</strong>
    ${status ? html`<strong class="status">${icon(alertTriangle)}${status}</strong>` : nothing}
    ${event.price?.free === 'yes' ? html`<strong class="free">${i18n.msg('Free')}</strong>` : nothing}
    ${event.example ? html`<span class="example">${i18n.msg('Example date')}</span>` : nothing}
  </div>`;
}

function renderWhen({ i18n, model }: CalendarView, item: CalendarItem): Content {
  const { event, start } = item;
  const isCall = event.kind === 'call';
  const zone = zoneText(item);
  const left = isCall ? daysLeftText(i18n, model.today, start.day) : '';
  const time = html`<time datetime=${start.time === undefined ? start.day : `${start.day}T${start.time}`}
    >${whenText(i18n, item)}</time
  >`;
  return fact(
    clock,
    html`${isCall ? `${i18n.msg('Deadline:')} ` : nothing}${
      event.status === 'cancelled' ? html`<s>${time}</s>` : time
    }${zone ? ` (${zone})` : nothing}${left ? html` <strong class="left">${left}</strong>` : nothing}`,
    'when',
  );
}

function renderWhere({ i18n, placeOf }: CalendarView, { event }: CalendarItem): unknown {
  const { msg } = i18n;
  const online = !isOnline(event)
    ? nothing
    : fact(
        mapPin,
        event.onlineUrl === undefined ? msg('Online') : html`<a href=${event.onlineUrl}>${msg('Online')}</a>`,
      );
  if (!isOnSite(event)) return online;
  const place = placeOf(event);
  if (place === 'loading') return [fact(mapPin, html`<span class="bone" aria-hidden="true"></span>`), online];
  if (place === 'failed') return [fact(mapPin, msg('The place could not be loaded.')), online];
  const { name, address } = placeText(i18n, event, place);
  return [
    fact(
      mapPin,
      (name || address) &&
        html`${name && localText(i18n, place?.name ?? event.venue?.name)}${
          address && html`<span class="muted">${name && ', '}${address}</span>`
        }`,
    ),
    online,
  ];
}

/** The sectors of an event, where it has some of its own. */
function renderSectors({ i18n, sectors }: CalendarView, { event }: CalendarItem): Content {
  const known = event.sectors?.flatMap((id) => sectors.get(id) ?? []);
  return known?.length
    ? html`<ul class="plain-list row sectors" aria-label=${i18n.msg('Sectors')}>
        ${known.map((sector) => html`<li>${sectorTag(i18n, sector)}</li>`)}
      </ul>`
    : nothing;
}
