/**
 * What stands around list and map: title, result bar with the switch, and the empty result.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import type { LocalizeController } from '../../element/localize.js';
import { alertTriangle, arrowLeft, list, map, mapPin, refresh } from '../../generated/icons.js';
import { placeCount } from './words.js';

export function renderTitle(i18n: LocalizeController, level: number): TemplateResult {
  const { msg } = i18n;
  return html`<header class="head">
    ${heading(level, msg('Where to see, try and learn a trade'), { class: 'title' })}
    <p class="lead">
      ${msg('Training centres with the machines of the trade: what they have, who may come and how to get in.')}
    </p>
  </header>`;
}

export interface Bar {
  readonly i18n: LocalizeController;
  readonly count: number;
  /** Some filter is set. */
  readonly filtered: boolean;
  readonly view: 'list' | 'map';
  clear(): void;
  show(view: 'list' | 'map'): void;
}

/** How many places were found, and on narrow pages the switch between list and map. */
export function renderBar(bar: Bar): TemplateResult {
  const { i18n } = bar;
  const { msg } = i18n;
  const view = (value: 'list' | 'map', label: string, symbol: string) =>
    html`<button
      type="button"
      class="button"
      aria-pressed=${bar.view === value ? 'true' : 'false'}
      @click=${() => bar.show(value)}
    >
      ${icon(symbol)}${label}
    </button>`;
  return html`<div class="bar">
    <p class="result"><strong class="tabular">${placeCount(i18n, bar.count)}</strong></p>
    ${
      // The empty result has this button itself.
      bar.filtered && bar.count > 0
        ? html`<button class="button button-quiet no-print" type="button" @click=${() => bar.clear()}>
            ${msg('Clear filters')}
          </button>`
        : nothing
    }
    <div class="switch no-print" role="group" aria-label=${msg('View')}>
      ${view('list', msg('List'), list)}${view('map', msg('Map'), map)}
    </div>
  </div>`;
}

/** Nothing was found: says so and offers the way out. */
export function renderEmpty(i18n: LocalizeController, filtered: boolean, clear: () => void): TemplateResult {
  const { msg } = i18n;
  return html`<div class="empty">
    ${icon(mapPin, 'icon empty-icon')}
    ${
      filtered
        ? html`<p><strong>${msg('No place fits all of this.')}</strong></p>
            <p class="muted">${msg('Try fewer filters or another word.')}</p>
            <button class="button" type="button" @click=${clear}>${msg('Clear filters')}</button>`
        : html`<p><strong>${msg('There is no place to show yet.')}</strong></p>
            <slot></slot>`
    }
  </div>`;
}

/** In the place of what is still loaded, or could not be. Nothing while nobody needed it yet. */
export function renderNotThere(
  i18n: LocalizeController,
  state: unknown,
  retry: () => void,
  back?: () => void,
): TemplateResult {
  const { msg } = i18n;
  return html`<div>
    ${
      back
        ? html`<button class="button button-quiet back" type="button" @click=${back}>
            ${icon(arrowLeft)}${msg('Back to the list')}
          </button>`
        : nothing
    }
    ${
      state === 'failed'
        ? html`<div class="notice notice-error" part="notice" role="alert">
            ${icon(alertTriangle)}
            <div>
              <p>${msg('This part could not be loaded. The list works all the same.')}</p>
              <button class="button" type="button" @click=${retry}>
                ${icon(refresh)}${msg('Try again')}
              </button>
            </div>
          </div>`
        : html`<p>${state === 'loading' ? msg('Loading…') : nothing}</p>`
    }
  </div>`;
}
