/**
 * One event as a card: a tile with the day, what it is, when, where, for whom, and what one can do.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { audienceName } from '../../element/audience.js';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { localText } from '../../element/local-text.js';
import { sectorTag } from '../../element/sector.js';
import {
  alertTriangle,
  calendarPlus,
  chevronDown,
  circleCheck,
  clock,
  mapPin,
  repeat,
  tags,
  ticket,
  users,
  video,
} from '../../generated/icons.js';
import { knownPlace, type CalendarView } from './calendar-view.js';
import { copyText } from './copy-text.js';
import { isOnline, isOnSite } from './filter.js';
import type { CalendarItem } from './item.js';
import { kindIcons, kindName, statusName } from './names.js';
import { placeText } from './place-text.js';
import { renderDetails } from './render-details.js';
import { dateText, daysLeftText, tileText, whenText, zoneText } from './when.js';

/** Audiences named on a card. */
const AUDIENCES = 3;

/** Statuses under which an event will not take place as its date says. */
const isOff = ({ event: { status } }: CalendarItem) => status === 'cancelled' || status === 'postponed';

/** @param level level of the heading with the event's name */
export function renderCard(view: CalendarView, item: CalendarItem, level: number): TemplateResult {
  const { i18n } = view;
  const { msg } = i18n;
  const { event, key } = item;
  const isOpen = view.opened === key;
  const isCall = event.kind === 'call';
  const isOver = item.lastDay < view.today;
  const name = localText(i18n, event.name);
  const hiddenName = html`<span class="visually-hidden">: ${name}</span>`;
  const canKeep = !isOff(item) && (!isOver || event.rrule !== undefined);
  return html`<li
    class="card event ${isCall ? 'is-call' : ''} ${isOff(item) ? 'is-off' : ''} ${isOver ? 'is-over' : ''}"
    part="event"
    data-key=${key}
  >
    ${renderTile(view, item)}
    <div class="event-body">
      <div class="labels">${renderLabels(view, item)}</div>
      ${heading(level, event.status === 'cancelled' ? html`<s>${name}</s>` : name, {
        class: 'event-name',
        focusable: true,
      })}
      <ul class="plain-list facts">
        ${renderWhen(view, item)} ${renderWhere(view, item)} ${renderAudiences(view, item)}
        ${renderTerms(view, item)}
      </ul>
      ${renderSectors(view, item)}
      <div class="row event-actions no-print">
        ${
          canKeep
            ? html`<button
                class="button keep"
                type="button"
                @click=${() => {
                  view.exportItem(item);
                }}
              >
                ${icon(calendarPlus)}<span>${msg('Add to my calendar')}${hiddenName}</span>
              </button>`
            : nothing
        }
        <button
          class="button button-quiet more"
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => {
            view.toggle(item);
          }}
        >
          <span>${msg('Details')}${hiddenName}</span>${icon(chevronDown, 'icon turn')}
        </button>
      </div>
      ${view.exported?.key === key ? renderExported(view, item) : nothing}
    </div>
    ${isOpen ? renderDetails(view, item, level + 1) : nothing}
  </li>`;
}

/** The day at a glance; what it shows is said in full beside it. */
function renderTile({ i18n }: CalendarView, { start, lastDay, event }: CalendarItem): TemplateResult {
  const first = tileText(i18n, start.day);
  const last = tileText(i18n, lastDay);
  const range = (from: string, to: string) => (from === to ? from : `${from}–${to}`);
  const isLong = lastDay > start.day;
  return html`<div class="tile" aria-hidden="true">
    <span class="tile-weekday">${isLong ? range(first.weekday, last.weekday) : first.weekday}</span>
    <span class="tile-day tabular ${isLong ? 'is-range' : ''}"
      >${isLong ? html`${first.day}<span class="dash">–</span>${last.day}` : first.day}</span
    >
    <span class="tile-month">${range(first.month, last.month)}</span>
    ${event.kind === 'call' ? html`<span class="tile-call">${i18n.msg('Deadline')}</span>` : nothing}
  </div>`;
}

function renderLabels({ i18n }: CalendarView, { event }: CalendarItem): TemplateResult {
  const status = statusName(i18n, event.status);
  const tone = event.status === 'rescheduled' || event.status === 'moved-online' ? 'is-news' : 'is-stop';
  return html`<span class="kind">${icon(kindIcons[event.kind])}${kindName(i18n, event.kind)}</span>
    ${status ? html`<span class="status ${tone}">${icon(alertTriangle)}${status}</span>` : nothing}
    ${event.example ? html`<span class="example">${i18n.msg('Example date')}</span>` : nothing}`;
}

function renderWhen(view: CalendarView, item: CalendarItem): TemplateResult {
  const { i18n, today } = view;
  const { msg } = i18n;
  const { event, start } = item;
  const zone = zoneText(i18n, item);
  const when = whenText(i18n, item);
  const time = html`<time datetime=${start.time === undefined ? start.day : `${start.day}T${start.time}`}
    >${when}</time
  >`;
  const left = event.kind === 'call' ? daysLeftText(i18n, today, start.day) : '';
  return html`<li class="when">
      ${icon(clock)}<span
        >${event.kind === 'call' ? html`${msg('Deadline:')} ` : nothing}${
          event.status === 'cancelled' ? html`<s>${time}</s>` : time
        }${zone ? html` <span class="muted">(${zone})</span>` : nothing}${
          left ? html` <strong class="left">${left}</strong>` : nothing
        }</span
      >
    </li>
    ${
      event.rrule === undefined
        ? nothing
        : html`<li>${icon(repeat)}<span>${msg('Repeats; this is the first date.')}</span></li>`
    }`;
}

function renderWhere(
  { i18n, placeOf }: CalendarView,
  { event }: CalendarItem,
): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const online = isOnline(event)
    ? html`<li>
        ${icon(video)}${
          event.onlineUrl === undefined
            ? html`<span>${msg('Online')}</span>`
            : html`<a href=${event.onlineUrl}>${msg('Online')}</a>`
        }
      </li>`
    : nothing;
  if (!isOnSite(event)) return online;
  const place = placeOf(event);
  if (place === 'loading')
    return html`<li>${icon(mapPin)}<span class="bone" aria-hidden="true"></span></li>
      ${online}`;
  if (place === 'failed')
    return html`<li>${icon(mapPin)}<span class="muted">${msg('The place could not be loaded.')}</span></li>
      ${online}`;
  const { name, address } = placeText(i18n, event, place);
  return html`${
    name || address
      ? html`<li class="where">
          ${icon(mapPin)}<span
            >${name ? localText(i18n, place?.name ?? event.venue?.name) : nothing}${
              address
                ? html`<span class=${name ? 'muted' : ''}>${name ? ', ' : ''}${address}</span>`
                : nothing
            }</span
          >
        </li>`
      : nothing
  }${online}`;
}

/** For whom, in short: everyone, or the first three; the details have them all. */
function renderAudiences({ i18n }: CalendarView, { event }: CalendarItem): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const audiences = event.audiences ?? [];
  const shown = audiences.includes('public') ? ['public'] : audiences.slice(0, AUDIENCES);
  if (shown.length === 0) return nothing;
  const names = shown.map((audience) => audienceName(i18n, audience)).join(', ');
  const others = audiences.includes('public') ? 0 : audiences.length - shown.length;
  return html`<li>
    ${icon(users)}<span
      ><span class="visually-hidden">${msg('For:')} </span>${
        others > 0 ? msg(str`${names} and ${others} more`) : names
      }</span
    >
  </li>`;
}

/** Price and booking, as far as they are known. */
function renderTerms(
  { i18n, today }: CalendarView,
  { event }: CalendarItem,
): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const { price, booking } = event;
  const terms: unknown[] = [];
  if (price?.free === 'yes') terms.push(html`<strong class="free">${msg('Free')}</strong>`);
  if (price?.text !== undefined) terms.push(localText(i18n, price.text));
  else if (price?.free === 'no') terms.push(msg('Not free'));
  if (booking?.required === 'no') terms.push(msg('No booking needed'));
  if (booking?.required === 'yes' && booking.deadline === undefined) terms.push(msg('Booking needed'));
  if (booking?.deadline !== undefined) {
    const deadline = dateText(i18n, booking.deadline);
    terms.push(
      booking.deadline < today
        ? msg(str`Booking closed on ${deadline}`)
        : msg(str`Booking until ${deadline}`),
    );
  }
  return terms.length === 0
    ? nothing
    : html`<li>
        ${icon(ticket)}<span>${terms.map((term, i) => html`${i > 0 ? ' · ' : nothing}${term}`)}</span>
      </li>`;
}

function renderSectors(view: CalendarView, { event }: CalendarItem): TemplateResult | typeof nothing {
  if (!event.sectors?.length) return nothing;
  const { msg } = view.i18n;
  const known = event.sectors.flatMap((id) => view.sectors.get(id) ?? []);
  return html`<ul class="plain-list sectors" aria-label=${msg('Sectors')}>
    ${
      event.sectors.includes('*')
        ? html`<li class="sector-tag">${icon(tags)}<span>${msg('All sectors')}</span></li>`
        : known.map((sector) => html`<li>${sectorTag(view.i18n, sector)}</li>`)
    }
  </ul>`;
}

/** After "Add to my calendar": what to do with the file, or the event as text where no file can be saved. */
function renderExported(view: CalendarView, item: CalendarItem): TemplateResult {
  const { i18n } = view;
  const { msg } = i18n;
  if (view.exported?.saved)
    return html`<p class="exported no-print">
      ${icon(circleCheck)}<span
        >${msg('The file is saved. Open it, and your calendar takes the event over.')}</span
      >
    </p>`;
  return html`<div class="field exported-text no-print">
    <label for="copy">${msg('No file can be saved here. Copy these lines into your calendar:')}</label>
    <textarea
      class="input"
      id="copy"
      rows="5"
      readonly
      .value=${copyText(i18n, item, knownPlace(view.placeOf(item.event)))}
    ></textarea>
  </div>`;
}
