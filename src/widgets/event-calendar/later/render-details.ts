/**
 * The details of an event: what the card has no room for.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { audienceName } from '../../../element/audience.js';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { CalendarEvent } from '../../../feed/index.js';
import { externalLink, infoCircle, mail, phone } from '../../../generated/icons.js';
import type { CalendarView } from '../calendar-view.js';
import type { EventCalendarSelectDetail } from '../events.js';
import type { CalendarItem } from '../item.js';
import type { Day } from '../moment.js';
import { languageName, yesNoName } from './names.js';
import { dateText } from './date-text.js';

/** Tells the page which event's details were opened; `null` where they were closed. */
export function tellSelected({ host }: CalendarView, event: string | null): void {
  host.dispatchEvent(
    new CustomEvent<EventCalendarSelectDetail>('event-calendar-select', {
      detail: { event },
      bubbles: true,
      composed: true,
    }),
  );
}

/** @param level level of the headings inside */
export function renderDetails(view: CalendarView, item: CalendarItem, level: number): TemplateResult {
  const { i18n } = view;
  const { msg } = i18n;
  const { event } = item;
  const facts = factsOf(view, event);
  return html`<div class="details stack" part="details">
    ${
      event.statusNote === undefined
        ? nothing
        : html`<p class="notice notice-warn">${localText(i18n, event.statusNote)}</p>`
    }
    ${
      event.example && event.note === undefined
        ? html`<p class="notice">
            ${icon(infoCircle)}<span>${msg('This date is made up: ask the organiser before you plan.')}</span>
          </p>`
        : nothing
    }
    ${event.description === undefined ? nothing : html`<p>${localText(i18n, event.description)}</p>`}
    ${renderLinks(view, event)}
    ${
      facts.length > 0
        ? html`<section>
            ${heading(level, msg('Good to know'), { class: 'details-title' })}
            <dl class="fact-list">
              ${facts.map(
                ([term, value]) =>
                  html`<div>
                    <dt>${term}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>
          </section>`
        : nothing
    }
    ${event.note === undefined ? nothing : html`<p class="small muted">${localText(i18n, event.note)}</p>`}
    ${renderSource(view, event)}
  </div>`;
}

function renderLinks({ i18n, model }: CalendarView, event: CalendarEvent): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const { booking, url } = event;
  const isOpen = booking?.deadline === undefined || booking.deadline >= model.today;
  const book = booking?.url !== undefined && isOpen && event.status !== 'full' ? booking.url : undefined;
  if (book === undefined && url === undefined) return nothing;
  return html`<div class="row no-print">
    ${
      book === undefined
        ? nothing
        : html`<a class="button button-primary" href=${book}
            >${icon(book.startsWith('mailto:') ? mail : book.startsWith('tel:') ? phone : externalLink)}${msg(
              'Book',
            )}</a
          >`
    }
    ${
      url === undefined
        ? nothing
        : html`<a class="button" href=${url}>${icon(externalLink)}${msg('Page of the event')}</a>`
    }
  </div>`;
}

/** Facts as pairs of term and value; only price, booking and access are said to be unknown, since one plans by them. */
function factsOf({ i18n, model }: CalendarView, event: CalendarEvent): [string, unknown][] {
  const { msg } = i18n;
  const { audiences, sectors, price, booking, ages, languages, access, organizer } = event;
  const facts: [string, unknown][] = [];
  const isCall = event.kind === 'call';

  if (audiences?.length)
    facts.push([msg('For whom'), audiences.map((audience) => audienceName(i18n, audience)).join(', ')]);
  if (sectors?.includes('*')) facts.push([msg('Sectors'), msg('All sectors')]);
  if (organizer)
    facts.push([
      msg('Organised by'),
      html`${
        organizer.url === undefined
          ? localText(i18n, organizer.name)
          : html`<a href=${organizer.url}>${localText(i18n, organizer.name)}</a>`
      }${organizer.email === undefined ? nothing : html`, <a href=${`mailto:${organizer.email}`}>${organizer.email}</a>`}`,
    ]);
  if (!isCall || price) facts.push([msg('Price'), priceText(i18n, price)]);
  if (!isCall || booking) facts.push([msg('Booking'), bookingText(i18n, booking, model.today)]);
  if (booking?.note !== undefined) facts.push([msg('About booking'), localText(i18n, booking.note)]);
  if (booking?.placesLeft !== undefined) facts.push([msg('Places left'), placesLeft(i18n, booking)]);
  if (ages) facts.push([msg('Ages'), agesText(i18n, ages)]);
  if (languages?.length)
    facts.push([msg('Languages'), languages.map((tag) => languageName(i18n, tag)).join(', ')]);
  if (access) {
    const answers: [string, typeof access.stepFree][] = [
      [msg('Without steps'), access.stepFree],
      [msg('Sign language'), access.signLanguage],
      [msg('Bus or train'), access.publicTransport],
    ];
    for (const [term, answer] of answers)
      if (answer !== undefined) facts.push([term, yesNoName(i18n, answer)]);
    if (access.note !== undefined) facts.push([msg('Access'), localText(i18n, access.note)]);
  }
  return facts;
}

function priceText(i18n: CalendarView['i18n'], price: CalendarEvent['price']): ReturnType<typeof localText> {
  const { msg } = i18n;
  if (price?.text !== undefined) return localText(i18n, price.text);
  return price?.free === 'yes' ? msg('Free') : price?.free === 'no' ? msg('Not free') : msg('not known');
}

function bookingText(i18n: CalendarView['i18n'], booking: CalendarEvent['booking'], today: Day): string {
  const { msg } = i18n;
  if (booking?.deadline !== undefined) {
    const deadline = dateText(i18n, booking.deadline);
    return booking.deadline < today
      ? msg(str`Booking closed on ${deadline}`)
      : msg(str`Booking until ${deadline}`);
  }
  if (booking?.required === 'yes') return msg('Booking needed');
  return booking?.required === 'no' ? msg('No booking needed') : msg('not known whether it is needed');
}

function placesLeft(
  i18n: CalendarView['i18n'],
  { placesLeft: left, placesLeftAt: at }: NonNullable<CalendarEvent['booking']>,
): string {
  const { msg } = i18n;
  const count = i18n.number(left ?? 0);
  if (at === undefined) return count;
  const date = i18n.dateFormat({ dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
  return msg(str`${count} (known on ${date})`);
}

function agesText(
  { msg }: CalendarView['i18n'],
  [from, to]: readonly [number | null, number | null],
): string {
  if (from !== null && to !== null)
    return from === to ? msg(str`${from} years`) : msg(str`${from} to ${to} years`);
  if (from !== null) return msg(str`from ${from} years`);
  return to === null ? msg('all ages') : msg(str`up to ${to} years`);
}

function renderSource({ i18n }: CalendarView, event: CalendarEvent): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const { sources = [], updated, correctionUrl } = event;
  if (sources.length === 0 && updated === undefined && correctionUrl === undefined) return nothing;
  const shown = sources.flatMap(({ url, label, date }) => {
    const text = label === undefined ? hostOf(url) : localText(i18n, label);
    if (!text) return [];
    const link = url === undefined ? text : html`<a href=${url}>${text}</a>`;
    return [html`${link}${date === undefined ? nothing : ` (${dateText(i18n, date)})`}`];
  });
  return html`<p class="small muted">
    ${
      shown.length === 0
        ? nothing
        : html`${msg('Source:')} ${shown.map((source, i) => html`${i > 0 ? ', ' : nothing}${source}`)}.`
    }
    ${updated === undefined ? nothing : html`${msg('Checked on:')} ${dateText(i18n, updated)}.`}
    ${correctionUrl === undefined ? nothing : html`<a href=${correctionUrl}>${msg('Report a mistake')}</a>`}
  </p>`;
}

function hostOf(url: string | undefined): string {
  try {
    return url === undefined ? '' : new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
