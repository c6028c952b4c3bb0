import type { ReactiveElement } from 'lit';
import type { LocalizeController } from '../../element/localize.js';
import type { Trade } from '../../feed/index.js';
import type { InterestRun } from './answers.js';
import type { Outcome } from './later/outcome.js';

/** The code of the screens after the first one. */
export type Later = typeof import('./later/index.js');

/** Brings the screens after the first one, with their styles and texts, and keeps the result computed for a run. */
export class LaterLoader {
  /** `undefined` before anybody is about to begin. */
  state: Later | 'loading' | 'failed' | undefined = undefined;
  readonly #host: ReactiveElement;
  readonly #i18n: LocalizeController;
  readonly #load: () => Promise<Later>;
  #loading: Promise<Later | undefined> | undefined;
  #result:
    { readonly run: InterestRun; readonly trades: readonly Trade[]; readonly outcome: Outcome } | undefined;

  constructor(host: ReactiveElement, i18n: LocalizeController, load: () => Promise<Later>) {
    this.#host = host;
    this.#i18n = i18n;
    this.#load = load;
  }

  /** The screens, where they are there. */
  get here(): Later | undefined {
    return typeof this.state === 'object' ? this.state : undefined;
  }

  /** Settles with the screens, `undefined` where they could not be had; a later call tries again. */
  ready(): Promise<Later | undefined> {
    this.#loading ??= this.#bring();
    return this.#loading;
  }

  async #bring(): Promise<Later | undefined> {
    this.#set('loading');
    try {
      const later = await this.#load();
      await this.#i18n.add(later.catalogues);
      const root = this.#host.renderRoot;
      const sheets = later.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
      if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
      this.#set(later);
      return later;
    } catch {
      this.#loading = undefined;
      this.#set('failed');
      return undefined;
    }
  }

  /** The result of a run, computed once; `undefined` before the screens are there. */
  outcome(run: InterestRun, trades: readonly Trade[]): Outcome | undefined {
    const { here } = this;
    if (!here) return undefined;
    if (this.#result?.run !== run || this.#result.trades !== trades)
      this.#result = { run, trades, outcome: here.outcomeOf(run, trades) };
    return this.#result.outcome;
  }

  #set(state: Later | 'loading' | 'failed'): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
