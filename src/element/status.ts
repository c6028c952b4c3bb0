/**
 * How the states of a feed look: loading, no feed, failed, partly failed, out of date.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, FeedError } from '../feed/index.js';
import { alertTriangle, infoCircle, refresh, wifiOff } from '../generated/icons.js';
import { icon } from './icon.js';
import type { LocalizeController } from './localize.js';

/** Grey bars in the place of the content, and a word for those who do not see them. */
export function renderLoading({ msg }: LocalizeController): TemplateResult {
  return html`<div class="loading" part="loading">
    <span class="visually-hidden">${msg('Loading…')}</span>
    <div class="bone bone-title"></div>
    <div class="bone"></div>
    <div class="bone"></div>
    <div class="bone bone-block"></div>
  </div>`;
}

/** For the page's author, who forgot the feed; visitors see the page's own link after it. */
export function renderNoFeed({ msg }: LocalizeController): TemplateResult {
  return html`<p class="notice" part="notice">
    ${icon(infoCircle)}<span>${msg('No feed is set for this content yet.')}</span>
  </p>`;
}

function failureText({ msg }: LocalizeController, error: FeedError): string {
  switch (error.code) {
    case 'network':
      return navigator.onLine
        ? msg('The information cannot be reached right now.')
        : msg('You are offline. This will load as soon as you are connected again.');
    case 'http':
    case 'timeout':
      return msg('The information cannot be reached right now.');
    default:
      return msg('The information was received, but it cannot be read. The site’s team can mend that.');
  }
}

/** Nothing can be shown: says why and offers what helps. The page's own link follows in the slot. */
export function renderFailure(i18n: LocalizeController, error: FeedError, retry: () => void): TemplateResult {
  const { msg } = i18n;
  const passing = error.code === 'network' || error.code === 'http' || error.code === 'timeout';
  return html`<div class="notice notice-error" part="notice" role="alert">
    ${icon(error.code === 'network' ? wifiOff : alertTriangle)}
    <div>
      <p>${failureText(i18n, error)}</p>
      ${
        passing
          ? html`<button class="button" type="button" @click=${retry}>
              ${icon(refresh)}${msg('Try again')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** Above the content: part of it could not be had, or the feed is older than its publisher allows. */
export function renderNotices(
  i18n: LocalizeController,
  feed: Feed,
  retry: () => void,
): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const { validUntil, updated } = feed.envelopes[0];
  const outdated = validUntil !== undefined && validUntil < new Date().toISOString().slice(0, 10);
  if (feed.failures.length === 0 && !outdated) return nothing;
  return html`${
    feed.failures.length > 0
      ? html`<div class="notice" part="notice" role="status">
          ${icon(alertTriangle)}
          <div>
            <p>${msg('Part of the information could not be loaded. The rest is shown.')}</p>
            <button class="button" type="button" @click=${retry}>${icon(refresh)}${msg('Try again')}</button>
          </div>
        </div>`
      : nothing
  }
  ${
    outdated
      ? html`<p class="notice" part="notice">
          ${icon(infoCircle)}
          <span
            >${msg('Not updated since:')}
            <time datetime=${updated}
              >${i18n.dateFormat({ dateStyle: 'long', timeZone: 'UTC' }).format(new Date(updated))}</time
            ></span
          >
        </p>`
      : nothing
  }`;
}
