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

/** The same in a word, for the card of a trade. */
function shortName({ msg }: LocalizeController, tag: TargetTag): string {
  switch (tag) {
    case 'cta-map':
      return msg('Places');
    case 'pathway-explorer':
      return msg('Ways there');
    case 'event-calendar':
      return msg('Events');
  }
}

function renderWay(way: Way, className: string, name: unknown): TemplateResult {
  const content = html`${icon(icons[way.tag])}<span>${name}</span>`;
  const go = (click: MouseEvent) => {
    way.go(click);
  };
  return way.href === undefined
    ? html`<button class="button ${className}" type="button" part="explore" @click=${go}>${content}</button>`
    : html`<a class="button ${className}" part="explore" href=${way.href} @click=${go}>${content}</a>`;
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
        <p class="row">${ways.map((way) => renderWay(way, 'button-primary', wayName(i18n, way.tag)))}</p>
      </section>`;
}

/**
 * The ways from one trade.
 * @param name of the trade, heard but not seen: several of these stand on a page
 */
export function renderExploreOne(
  i18n: LocalizeController,
  ways: readonly Way[],
  name: unknown,
): TemplateResult | typeof nothing {
  return ways.length === 0
    ? nothing
    : html`<p class="explore-one no-print">
        ${ways.map((way) =>
          renderWay(
            way,
            'button-quiet',
            html`${shortName(i18n, way.tag)}<span class="visually-hidden"> – ${name}</span>`,
          ),
        )}
      </p>`;
}
