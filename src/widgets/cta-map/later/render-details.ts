import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { audienceName } from '../../../element/audience.js';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import { localText } from '../../../element/local-text.js';
import type { LocalizeController } from '../../../element/localize.js';
import { sectorTag } from '../../../element/sector.js';
import type { Equipment, Place, Sector, Source } from '../../../feed/index.js';
import {
  alertTriangle,
  arrowLeft,
  building,
  calendarEvent,
  flag,
  mail,
  mapPin,
  phone,
  ticket,
  tool,
  users,
  world,
} from '../../../generated/icons.js';
import { kindName } from '../kinds.js';
import { placeMark, toneOf } from '../marks.js';
import { isRough, type ListedPlace } from '../order.js';
import type { Selection } from '../selection.js';
import { distanceText, townOf } from '../words.js';

export interface PlaceDetails {
  readonly i18n: LocalizeController;
  readonly row: ListedPlace;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Level of the place's heading. */
  readonly level: number;
  /** Name of the visitor's starting point, empty for none. */
  readonly from: string;
  /** Where to report a mistake, where the record does not say. */
  readonly correctionUrl: string | undefined;
  /** Says where the way back leads. */
  readonly selection: Selection;
  back(): void;
}

function backLabel({ msg }: LocalizeController, { group, from }: Selection): string {
  if (group) return msg('Back to these places');
  return from === 'map' ? msg('Back to the map') : msg('Back to the list');
}

type Content = TemplateResult | string | typeof nothing;

const fact = (symbol: string, term: string, content: unknown): TemplateResult =>
  html`<div class="fact">
    <dt>${icon(symbol)}<span>${term}</span></dt>
    <dd>${content}</dd>
  </div>`;

/** Everything that is known of one place; what is not known is said so. */
export function renderDetails(details: PlaceDetails): TemplateResult {
  const { i18n, row, sectors, level } = details;
  const { msg } = i18n;
  const { place } = row;
  const tags = (place.sectors ?? []).flatMap((id) => sectors.get(id) ?? []);
  const distance = distanceText(i18n, row);
  return html`<article class="details" part="details">
    <button class="button button-quiet back no-print" type="button" @click=${() => details.back()}>
      ${icon(arrowLeft)}${backLabel(i18n, details.selection)}
    </button>
    <header class="details-head">
      <span class="place-mark">${placeMark(place.kind, toneOf(place, sectors))}</span>
      <div>
        <p class="small muted">
          ${kindName(i18n, place.kind)}${place.example ? html` <span class="tag">${msg('Example')}</span>` : nothing}
        </p>
        ${heading(level, localText(i18n, place.name), { class: 'subtitle panel-heading', focusable: true })}
      </div>
    </header>
    ${place.topic ? html`<p class="details-topic">${localText(i18n, place.topic)}</p>` : nothing}
    ${place.description ? html`<p>${localText(i18n, place.description)}</p>` : nothing}
    ${
      tags.length > 0
        ? html`<ul class="plain-list row" aria-label=${msg('Sectors')}>
            ${tags.map((sector) => html`<li>${sectorTag(i18n, sector)}</li>`)}
          </ul>`
        : html`<p class="muted">
            ${place.sectors?.includes('*') ? msg('All sectors') : msg('Sectors: not known.')}
          </p>`
    }
    ${
      distance
        ? html`<p class="details-distance">
            ${icon(mapPin)}<span
              >${distance} <span class="muted">(${msg(str`from ${details.from}`)})</span></span
            >
          </p>`
        : nothing
    }
    <dl class="facts">
      ${fact(building, msg('Address'), renderAddress(i18n, place))} ${renderContacts(i18n, place)}
      ${fact(users, msg('Who may come'), renderAudiences(i18n, place))}
      ${fact(ticket, msg('How to book'), renderBooking(i18n, place))}
      ${place.opened ? fact(calendarEvent, msg('Opened'), openedText(i18n, place.opened)) : nothing}
    </dl>
    ${heading(level + 1, html`${icon(tool)} ${msg('Equipment')}`, { class: 'section-title' })}
    ${renderEquipment(i18n, place.equipment ?? [])} ${renderOrigin(details)}
  </article>`;
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

/** Equipment by group, in the feed's order; what has no group comes first. */
export function groupEquipment(
  i18n: Pick<LocalizeController, 'plain'>,
  equipment: readonly Equipment[],
): Map<string, Equipment[]> {
  const groups = new Map<string, Equipment[]>([['', []]]);
  for (const item of equipment) {
    const name = i18n.plain(item.group);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}

function renderEquipment(i18n: LocalizeController, equipment: readonly Equipment[]): TemplateResult {
  const { msg } = i18n;
  if (equipment.length === 0) return html`<p class="muted">${msg('Not known: ask the place.')}</p>`;
  return html`${[...groupEquipment(i18n, equipment)].map(([group, items]) =>
    items.length === 0
      ? nothing
      : html`${group ? html`<p class="equipment-group">${group}</p>` : nothing}
          <ul class="equipment">
            ${items.map(
              ({ name, quantity, year }) =>
                html`<li>
                  ${localText(i18n, name)}
                  ${
                    quantity === undefined && year === undefined
                      ? nothing
                      : html`<span class="muted tabular"
                          >(${[quantity === undefined ? '' : `× ${i18n.number(quantity)}`, year ?? '']
                            .filter(Boolean)
                            .join(', ')})</span
                        >`
                  }
                </li>`,
            )}
          </ul>`,
  )}`;
}

function confidenceText({ msg }: LocalizeController, { confidence }: Place): string {
  switch (confidence) {
    case 'high':
      return msg('Considered reliable by the publisher.');
    case 'medium':
      return msg('Partly checked: ask before you go.');
    case 'low':
      return msg('Not checked: ask before you go.');
    default:
      return '';
  }
}

/** Where the facts come from, how sure they are, and where to report a mistake. */
function renderOrigin({ i18n, row: { place }, level, correctionUrl }: PlaceDetails): TemplateResult {
  const { msg } = i18n;
  const confidence = confidenceText(i18n, place);
  const report = place.correctionUrl ?? correctionUrl;
  return html`<footer class="details-foot small">
    ${heading(level + 1, msg('About these facts'), { class: 'section-title' })}
    ${
      confidence
        ? html`<p class=${place.confidence === 'high' ? '' : 'doubt'}>
            ${place.confidence === 'high' ? nothing : icon(alertTriangle)}<span>${confidence}</span>
          </p>`
        : nothing
    }
    ${place.note ? html`<p>${localText(i18n, place.note)}</p>` : nothing}
    ${
      place.updated
        ? html`<p>
            ${msg('Last looked at on')}
            <time datetime=${place.updated}>${dayText(i18n, place.updated)}</time>
          </p>`
        : nothing
    }
    ${
      place.sources && place.sources.length > 0
        ? html`<ul class="sources" aria-label=${msg('Sources')}>
            ${place.sources.map((source) => html`<li>${renderSource(i18n, source)}</li>`)}
          </ul>`
        : html`<p>${msg('Source: not known.')}</p>`
    }
    ${
      report
        ? html`<p class="no-print"><a href=${report}>${icon(flag)} ${msg('Report a mistake')}</a></p>`
        : nothing
    }
  </footer>`;
}

function renderSource(i18n: LocalizeController, { label, url, date }: Source): TemplateResult {
  const name = label ? localText(i18n, label) : url ? siteName(url) : i18n.msg('Source without a name');
  return html`${url ? html`<a href=${url}>${name}</a>` : name}
  ${date ? html`<span class="muted">(<time datetime=${date}>${dayText(i18n, date)}</time>)</span>` : nothing}`;
}

const dayText = (i18n: LocalizeController, date: string) =>
  i18n.dateFormat({ dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** A year, a month or a day, as exact as the feed knows it. */
function openedText(i18n: LocalizeController, opened: string): string {
  if (opened.length === 4) return opened;
  const options: Intl.DateTimeFormatOptions =
    opened.length === 7
      ? { month: 'long', year: 'numeric', timeZone: 'UTC' }
      : { dateStyle: 'long', timeZone: 'UTC' };
  return i18n.dateFormat(options).format(new Date(opened));
}

/** The host of a web address without `www.`, which is what people know a site by. */
function siteName(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || url;
  } catch {
    return url;
  }
}
