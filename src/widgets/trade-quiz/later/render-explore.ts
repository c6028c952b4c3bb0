/**
 * Links and buttons from a result, or from one trade of it, to the other widgets.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import type { LocalizeController } from '../../../element/localize.js';
import { calendarEvent, mapPin, route } from '../../../generated/icons.js';
import type { TargetTag, Way } from './explore.js';

const icons: Readonly<Record<TargetTag, string>> = {
  'cta-map': mapPin,
  'pathway-explorer': route,
  'event-calendar': calendarEvent,
};

function wayName({ msg }: LocalizeController, tag: TargetTag): string {
  switch (tag) {
    case 'cta-map':
      return msg('Places to discover it');
    case 'pathway-explorer':
      return msg('Ways to get there');
    case 'event-calendar':
      return msg('Open days and events');
  }
}

/** @param about what the way is for, heard but not seen, where several stand on a page */
function renderWay(i18n: LocalizeController, way: Way, className: string, about?: unknown): TemplateResult {
  const content = html`${icon(icons[way.tag])}<span
      >${wayName(i18n, way.tag)}${about ? html`<span class="visually-hidden"> – ${about}</span>` : nothing}</span
    >`;
  return way.href === undefined
    ? html`<button class="button ${className}" type="button" part="explore" @click=${() => way.go?.()}>
        ${content}
      </button>`
    : html`<a class="button ${className}" part="explore" href=${way.href} @click=${() => way.go?.()}
        >${content}</a
      >`;
}

/** The ways from the whole result; nothing where there is none. */
export function renderExplore(
  i18n: LocalizeController,
  level: number,
  ways: readonly Way[],
): TemplateResult | typeof nothing {
  return ways.length === 0
    ? nothing
    : html`<section class="explore no-print">
        ${heading(level, i18n.msg('Go on from here'), { class: 'subtitle' })}
        <p class="row">${ways.map((way) => renderWay(i18n, way, 'button-primary'))}</p>
      </section>`;
}

/** The ways from one trade. */
export function renderExploreOne(
  i18n: LocalizeController,
  ways: readonly Way[],
  name: unknown,
): TemplateResult | typeof nothing {
  return ways.length === 0
    ? nothing
    : html`<p class="explore-one no-print">
        ${ways.map((way) => renderWay(i18n, way, 'button-quiet', name))}
      </p>`;
}
