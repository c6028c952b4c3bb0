/**
 * The part of a widget that is loaded when a visitor needs it, with its texts and styles.
 */
import type { CSSResult, ReactiveElement } from 'lit';
import type { Catalogues, LocalizeController } from './localize.js';
import { warnOnce } from './warn.js';

/** What such a part brings beside its code. */
export interface LaterPart {
  readonly catalogues: Catalogues;
  readonly styles: readonly CSSResult[];
}

/** Brings a part once, however often it is asked for, and says how that stands. */
export class LaterController<P extends LaterPart> {
  /** `undefined` before anybody needed it. */
  state: P | 'loading' | 'failed' | undefined = undefined;
  readonly #host: ReactiveElement;
  readonly #i18n: LocalizeController;
  readonly #load: () => Promise<P>;
  #loading: Promise<P | undefined> | undefined;

  constructor(host: ReactiveElement, i18n: LocalizeController, load: () => Promise<P>) {
    this.#host = host;
    this.#i18n = i18n;
    this.#load = load;
  }

  /** The part, where it is there. */
  get here(): P | undefined {
    return typeof this.state === 'object' ? this.state : undefined;
  }

  /** Settles with the part, `undefined` where it could not be had; a later call tries again. */
  ready(): Promise<P | undefined> {
    this.#loading ??= this.#bring();
    return this.#loading;
  }

  async #bring(): Promise<P | undefined> {
    this.#set('loading');
    try {
      const part = await this.#load();
      await this.#i18n.add(part.catalogues);
      const root = this.#host.renderRoot;
      const sheets = part.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
      // Parts may share a sheet; a second copy would change the order of the rules.
      if (root instanceof ShadowRoot)
        root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
      this.#set(part);
      return part;
    } catch (error) {
      warnOnce(`A part of <${this.#host.localName}> could not be loaded.`, error);
      this.#loading = undefined;
      this.#set('failed');
      return undefined;
    }
  }

  #set(state: P | 'loading' | 'failed'): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
