/**
 * Watches a stand: after some time without a touch it asks whether somebody is there, counts down, and begins again, so
 * that the next visitor finds nothing of the last one. No link leads away from the page.
 */
import { str } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { icon } from '../../../element/icon.js';
import { handStop } from '../../../generated/icons.js';
import type { SessionHost } from '../session.js';

/** Seconds without a sign of life until the quiz begins again; less would hurry slow readers. */
export const IDLE = { usual: 90, least: 30 } as const;
/** The last seconds, which are counted down in sight: WCAG 2.2.1 asks for 20 to answer. */
const COUNTED = 20;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const;

const CLICKS = ['click', 'auxclick'] as const;

/** Seconds from an attribute; the usual time where it says nothing that can be used. */
export function idleSeconds(value: string): number {
  const seconds = Math.round(Number(value));
  return value.trim() !== '' && Number.isFinite(seconds) ? Math.max(IDLE.least, seconds) : IDLE.usual;
}

export interface KioskOptions {
  /** Seconds until the quiz begins again; asked each time, since an attribute may change. */
  seconds(): number;
  /** True while there is something of a visitor on the screen. */
  isInUse(): boolean;
  /** Takes everything back. */
  reset(): void;
  /** Calls back each second; gives what stops it. */
  everySecond?(tick: () => void): () => void;
}

function everySecond(tick: () => void): () => void {
  const timer = setInterval(tick, 1000);
  return () => {
    clearInterval(timer);
  };
}

export class KioskWatch implements ReactiveController {
  readonly #host: SessionHost;
  readonly #options: KioskOptions;
  #left: number;
  #stop: (() => void) | undefined;

  constructor(host: SessionHost, options: KioskOptions) {
    this.#host = host;
    this.#options = options;
    this.#left = options.seconds();
    host.element.addController(this);
    // What stands on the screen already has its links.
    host.changed();
  }

  hostConnected(): void {
    // Anywhere on the page: the screen around the widget is the same stand.
    for (const sign of SIGNS) addEventListener(sign, this.#alive, { passive: true, capture: true });
    for (const click of CLICKS) this.#host.element.addEventListener(click, this.#stay, { capture: true });
    this.#stop ??= (this.#options.everySecond ?? everySecond)(this.#tick);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) removeEventListener(sign, this.#alive, { capture: true });
    for (const click of CLICKS) this.#host.element.removeEventListener(click, this.#stay, { capture: true });
    this.#stop?.();
    this.#stop = undefined;
  }

  /** No way out: what is a link elsewhere is text here. */
  hostUpdated(): void {
    if (!this.#host.isKiosk) return;
    for (const link of this.#host.element.renderRoot.querySelectorAll('a[href]'))
      link.removeAttribute('href');
  }

  /** Links of the page's author inside the widget lead nowhere either. */
  readonly #stay = (event: Event) => {
    const link = event.composedPath().some((target) => target instanceof HTMLAnchorElement && target.href);
    if (link && this.#host.isKiosk) event.preventDefault();
  };

  readonly #alive = () => {
    const wasCounting = this.#isCounting;
    this.#left = this.#options.seconds();
    if (wasCounting) this.#host.changed();
  };

  get #isCounting(): boolean {
    return this.#left <= COUNTED && this.#options.isInUse();
  }

  readonly #tick = () => {
    if (!this.#options.isInUse()) {
      this.#left = this.#options.seconds();
      return;
    }
    this.#left -= 1;
    if (this.#left <= 0) {
      this.#left = this.#options.seconds();
      this.#options.reset();
    } else if (this.#left === COUNTED) {
      const { msg } = this.#host.i18n;
      this.#host.announce(msg('Are you still there? The quiz begins again soon.'));
    }
    if (this.#left <= COUNTED) this.#host.changed();
  };

  /** The panel that counts down; nothing before. It is no dialog: a touch anywhere goes on. */
  render(): TemplateResult | typeof nothing {
    if (!this.#isCounting) return nothing;
    const { i18n } = this.#host;
    const { msg } = i18n;
    const seconds = this.#left;
    return html`<div class="still-there" part="still-there">
      ${icon(handStop)}
      <div>
        <p><strong>${msg('Still there?')}</strong></p>
        <p class="tabular">
          ${i18n.plural(seconds, {
            one: () => msg(str`The quiz begins again in ${seconds} second. Touch the screen to go on.`),
            other: () => msg(str`The quiz begins again in ${seconds} seconds. Touch the screen to go on.`),
          })}
        </p>
      </div>
      <button class="button button-primary" type="button" part="stay" @click=${this.#alive}>
        ${msg('I am still here')}
      </button>
    </div>`;
  }
}
