/**
 * The details of an event: what the card has no room for.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { audienceName } from '../../element/audience.js';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { localText } from '../../element/local-text.js';
import type { CalendarEvent } from '../../feed/index.js';
import { externalLink, mail, phone } from '../../generated/icons.js';
import type { CalendarView } from './calendar-view.js';
import type { CalendarItem } from './item.js';
import { languageName, yesNoName } from './names.js';
import { dateText } from './when.js';

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

function renderLinks({ i18n, today }: CalendarView, event: CalendarEvent): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const { booking, url } = event;
  const isOpen = booking?.deadline === undefined || booking.deadline >= today;
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
function factsOf({ i18n }: CalendarView, event: CalendarEvent): [string, unknown][] {
  const { msg } = i18n;
  const { audiences, price, booking, ages, languages, access, organizer } = event;
  const facts: [string, unknown][] = [];
  const isCall = event.kind === 'call';

  if (audiences && audiences.length > 1)
    facts.push([msg('For whom'), audiences.map((audience) => audienceName(i18n, audience)).join(', ')]);
  if (organizer)
    facts.push([
      msg('Organised by'),
      html`${
        organizer.url === undefined
          ? localText(i18n, organizer.name)
          : html`<a href=${organizer.url}>${localText(i18n, organizer.name)}</a>`
      }${organizer.email === undefined ? nothing : html`, <a href=${`mailto:${organizer.email}`}>${organizer.email}</a>`}`,
    ]);
  if (!isCall && (price === undefined || (price.free === 'unknown' && price.text === undefined)))
    facts.push([msg('Price'), msg('not known')]);
  if (!isCall && (booking === undefined || booking.required === 'unknown'))
    facts.push([msg('Booking'), msg('not known whether it is needed')]);
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
