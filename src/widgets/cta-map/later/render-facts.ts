/**
 * The facts about one place, each under its word: address, contact, who may come, how to book, since when.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { audienceName } from '../../../element/audience.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Place } from '../../../feed/index.js';
import { building, calendarEvent, mail, phone, ticket, users, world } from '../../../generated/icons.js';
import { isRough } from '../order.js';
import { townOf } from '../words.js';
import { siteName } from './site-name.js';

type Content = TemplateResult | string | typeof nothing;

const fact = (symbol: string, term: string, content: unknown): TemplateResult =>
  html`<div class="fact">
    <dt>${icon(symbol)}<span>${term}</span></dt>
    <dd>${content}</dd>
  </div>`;

/** What is not known is said so, where a visitor would look for it. */
export function renderFacts(i18n: LocalizeController, place: Place): TemplateResult {
  const { msg } = i18n;
  return html`<dl class="facts">
    ${fact(building, msg('Address'), renderAddress(i18n, place))} ${renderContacts(i18n, place)}
    ${fact(users, msg('Who may come'), renderAudiences(i18n, place))}
    ${fact(ticket, msg('How to book'), renderBooking(i18n, place))}
    ${place.opened ? fact(calendarEvent, msg('Opened'), openedText(i18n, place.opened)) : nothing}
  </dl>`;
}

function renderAddress(i18n: LocalizeController, place: Place): TemplateResult {
  const { msg } = i18n;
  const { address, position } = place;
  const town = townOf(i18n, place);
  const parts = [address?.streetAddress, [address?.postalCode, town].filter(Boolean).join(' ')].filter(
    Boolean,
  );
  // A point that only stands for the town leads to the wrong door.
  const route =
    position && !isRough(place)
      ? `geo:${String(position.coordinates[1])},${String(position.coordinates[0])}?q=${encodeURIComponent(parts.join(', '))}`
      : undefined;
  return html`${i18n.plain(place.host) ? html`<span class="line">${localText(i18n, place.host)}</span>` : nothing}
  ${parts.map((part) => html`<span class="line">${part}</span>`)}
  ${address?.streetAddress ? nothing : html`<span class="line muted">${msg('Street: not known.')}</span>`}
  ${
    route
      ? html`<a class="line no-print" href=${route}>${msg('Open in a map app')}</a>`
      : html`<span class="line small muted"
          >${
            position
              ? msg('On the map, the point stands for the town, not for the door.')
              : msg('Not on the map: where exactly it is, is not known.')
          }</span
        >`
  }`;
}

function renderContacts(i18n: LocalizeController, { telephone, email, url }: Place): Content {
  const { msg } = i18n;
  if (!telephone && !email && !url)
    return fact(phone, msg('Contact'), html`<span class="muted">${msg('Not known.')}</span>`);
  return html`
    ${
      telephone
        ? fact(
            phone,
            msg('Telephone'),
            html`<a class="tabular" href=${`tel:${telephone.replace(/[^\d+]/g, '')}`}>${telephone}</a>`,
          )
        : nothing
    }
    ${email ? fact(mail, msg('E-mail'), html`<a href=${`mailto:${email}`}>${email}</a>`) : nothing}
    ${url ? fact(world, msg('Web site'), html`<a href=${url}>${siteName(url)}</a>`) : nothing}
  `;
}

function renderAudiences(i18n: LocalizeController, { audiences = [] }: Place): TemplateResult {
  const { msg } = i18n;
  if (audiences.length === 0) return html`<span class="muted">${msg('Not known: ask the place.')}</span>`;
  return html`<ul class="plain-list audiences">
    ${audiences.map((audience) => html`<li class="tag">${audienceName(i18n, audience)}</li>`)}
  </ul>`;
}

function renderBooking(i18n: LocalizeController, { booking }: Place): TemplateResult {
  const { msg } = i18n;
  const text = {
    yes: msg('You must book.'),
    no: msg('No need to book.'),
    unknown: msg('Not known: ask the place.'),
  }[booking?.required ?? 'unknown'];
  return html`<span class=${booking && booking.required !== 'unknown' ? 'line' : 'line muted'}>${text}</span>
    ${booking?.note ? html`<span class="line">${localText(i18n, booking.note)}</span>` : nothing}
    ${booking?.url ? html`<a class="line" href=${booking.url}>${msg('Book')}</a>` : nothing}`;
}

/** A year, a month or a day, as exact as the feed knows it. */
function openedText(i18n: LocalizeController, opened: string): string {
  if (opened.length === 4) return opened;
  const options: Intl.DateTimeFormatOptions =
    opened.length === 7
      ? { month: 'long', year: 'numeric', timeZone: 'UTC' }
      : { dateStyle: 'long', timeZone: 'UTC' };
  return i18n.dateFormat(options).format(new Date(opened));
}
