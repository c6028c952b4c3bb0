import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { audienceName } from '../../element/audience.js';
import { icon } from '../../element/icon.js';
import { localText } from '../../element/local-text.js';
import type { LocalizeController } from '../../element/localize.js';
import { sectorMark } from '../../element/sector.js';
import type { PlaceKind, Sector } from '../../feed/index.js';
import { adjustmentsHorizontal, chevronDown, mapPin, search, x } from '../../generated/icons.js';
import type { FacetCounts, Filters } from './filter.js';
import { kindName } from './kinds.js';
import { placeMark } from './marks.js';
import type { Origin } from './origin.js';

/** What the filters offer and how they stand. */
export interface FilterForm {
  readonly i18n: LocalizeController;
  readonly filters: Filters;
  readonly counts: FacetCounts;
  /** Choices that the places at hand have. */
  readonly kinds: readonly PlaceKind[];
  readonly sectors: readonly Sector[];
  readonly audiences: readonly string[];
  readonly origin: Origin;
  /** True when the groups of choices are open. */
  readonly open: boolean;
  /** Changes the filters, as they are at that moment. */
  change(act: (filters: Filters) => Filters): void;
  toggle(): void;
}

/** How many filters are set, beside text. */
export const activeFilters = ({ kinds, sectors, audience }: Filters): number =>
  kinds.length + sectors.length + (audience ? 1 : 0);

const toggled = (list: readonly string[], id: string) =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id];

export function renderFilters(form: FilterForm): TemplateResult {
  const { i18n, filters, open } = form;
  const { msg } = i18n;
  const active = activeFilters(filters);
  return html`<div class="filters no-print" part="filters">
    <div class="fields">
      <div class="field">
        <label for="text">${msg('Name, town or equipment')}</label>
        <div class="with-icon">
          ${icon(search)}
          <input
            id="text"
            class="input"
            type="search"
            autocomplete="off"
            enterkeyhint="search"
            .value=${filters.text}
            @input=${(event: InputEvent) => {
              const text = (event.target as HTMLInputElement).value;
              form.change((now) => ({ ...now, text }));
            }}
          />
        </div>
      </div>
      ${renderOrigin(i18n, form.origin)}
      <button
        class="button toggle"
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="choices"
        @click=${() => form.toggle()}
      >
        ${icon(adjustmentsHorizontal)}${active > 0 ? msg(str`Filters (${active})`) : msg('Filters')}
        <span class="chevron">${icon(chevronDown)}</span>
      </button>
    </div>
    <div class="choices" id="choices" ?data-open=${open}>${renderChoices(form)}</div>
  </div>`;
}

function renderOrigin(i18n: LocalizeController, origin: Origin): TemplateResult {
  const { msg } = i18n;
  const { status, suggestions } = origin;
  const text =
    status === 'failed'
      ? msg('The list of towns could not be loaded. Try again later.')
      : origin.notFound
        ? msg(str`No town found for “${origin.typed}”. Try its postcode.`)
        : '';
  return html`<form
    class="field origin"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      // Where several towns may be meant, one of them is chosen next.
      void origin.submit().then(() => {
        if (form.matches(':focus-within')) form.querySelector<HTMLElement>('.suggestions button')?.focus();
      });
    }}
  >
    <label for="from">${msg('From (postcode or town)')}</label>
    <div class="with-icon">
      ${icon(mapPin)}
      <input
        id="from"
        class="input"
        type="text"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="from-help"
        aria-invalid=${text ? 'true' : 'false'}
        .value=${origin.typed}
        @focus=${() => void origin.load()}
        @input=${(event: InputEvent) => void origin.type((event.target as HTMLInputElement).value)}
      />
      ${
        origin.typed
          ? html`<button
              class="clear"
              type="button"
              aria-label=${msg('Remove the starting point')}
              @click=${(event: MouseEvent) => {
                origin.clear();
                (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.focus();
              }}
            >
              ${icon(x)}
            </button>`
          : nothing
      }
    </div>
    <p class="field-help small" id="from-help" role="status">
      ${
        text ||
        (suggestions.length > 0
          ? html`<span class="visually-hidden"
              >${i18n.plural(suggestions.length, {
                one: () => msg(str`${suggestions.length} suggestion follows`),
                other: () => msg(str`${suggestions.length} suggestions follow`),
              })}</span
            >`
          : nothing)
      }
    </p>
    ${
      suggestions.length > 0
        ? html`<ul class="plain-list suggestions" aria-label=${msg('Which town do you mean?')}>
            ${suggestions.map(
              (locality) =>
                html`<li>
                  <button
                    type="button"
                    @click=${(event: MouseEvent) => {
                      const field = (event.currentTarget as HTMLElement).closest('form');
                      origin.choose(locality);
                      field?.querySelector('input')?.focus();
                    }}
                  >
                    <span class="tabular muted">${locality.postalCode}</span>
                    <span>${localText(i18n, locality.name)}</span>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </form>`;
}

function renderChoices(form: FilterForm): TemplateResult {
  const { i18n, filters, counts } = form;
  const { msg } = i18n;
  const count = (group: ReadonlyMap<string, number>, id: string) =>
    html`<span class="count tabular">${i18n.number(group.get(id) ?? 0)}</span>`;
  return html`
    <fieldset class="choice-group kinds">
      <legend>${msg('Kind of place')}</legend>
      <div class="chips">
        ${form.kinds.map(
          (kind) =>
            html`<label class="chip">
              <input
                type="checkbox"
                .checked=${filters.kinds.includes(kind)}
                @change=${() => form.change((now) => ({ ...now, kinds: toggled(now.kinds, kind) }))}
              />
              ${placeMark(kind)}<span>${kindName(i18n, kind)}</span> ${count(counts.kinds, kind)}
            </label>`,
        )}
      </div>
    </fieldset>
    <fieldset class="choice-group extra">
      <legend>${msg('Sector')}</legend>
      <div class="chips">
        ${form.sectors.map(
          (sector) =>
            html`<label class="chip">
              <input
                type="checkbox"
                .checked=${filters.sectors.includes(sector.id)}
                @change=${() => form.change((now) => ({ ...now, sectors: toggled(now.sectors, sector.id) }))}
              />
              ${sectorMark(sector)}<span>${localText(i18n, sector.name)}</span> ${count(
                counts.sectors,
                sector.id,
              )}
            </label>`,
        )}
      </div>
    </fieldset>
    <div class="field choice-group extra">
      <label for="audience">${msg('Who would come?')}</label>
      <select
        id="audience"
        class="select"
        @change=${(event: Event) => {
          const audience = (event.target as HTMLSelectElement).value;
          form.change((now) => ({ ...now, audience }));
        }}
      >
        <option value="" ?selected=${filters.audience === ''}>${msg('Anyone')}</option>
        ${form.audiences.map(
          (audience) =>
            html`<option value=${audience} ?selected=${filters.audience === audience}>
              ${audienceName(i18n, audience)} (${i18n.number(counts.audiences.get(audience) ?? 0)})
            </option>`,
        )}
      </select>
    </div>
  `;
}
