/**
 * The trades of the feed, which come when a session begins: nothing before needs them, and they are the heaviest part of a
 * feed.
 */
import type { SectionReader, Trade } from '../../feed/index.js';

export type TradesReader = SectionReader<readonly Trade[]>;

export interface FeedTradesOptions {
  /** The feed at hand; `undefined` while there is none. Another feed has other trades. */
  feed(): object | undefined;
  load(reader: TradesReader): Promise<readonly Trade[]>;
  /** The trades came, or cannot be had. */
  changed(): void;
}

export class FeedTrades {
  /** By id; empty until they are there. */
  byId: ReadonlyMap<string, Trade> = new Map();
  readonly #options: FeedTradesOptions;
  #loading: { readonly feed: object; readonly done: Promise<boolean> } | undefined;
  #within: { readonly sectors: string; readonly trades: readonly Trade[] } | undefined;

  constructor(options: FeedTradesOptions) {
    this.#options = options;
  }

  /** Loads them once for the feed at hand; settles with false where they cannot be had, and may be asked again. */
  need(reader: TradesReader): Promise<boolean> {
    const feed = this.#options.feed();
    if (!feed) return Promise.resolve(false);
    if (this.#loading?.feed !== feed) this.#loading = { feed, done: this.#load(reader, feed) };
    return this.#loading.done;
  }

  /** Those of some sectors, all where none is named; the same list as long as nothing changes. */
  within(ids: readonly string[]): readonly Trade[] {
    const sectors = ids.join(' ');
    if (this.#within?.sectors !== sectors) {
      const trades = [...this.byId.values()].filter(({ sector }) => ids.length === 0 || ids.includes(sector));
      this.#within = { sectors, trades };
    }
    return this.#within.trades;
  }

  async #load(reader: TradesReader, feed: object): Promise<boolean> {
    try {
      const trades = await this.#options.load(reader);
      if (feed !== this.#options.feed()) return false;
      this.byId = new Map(trades.map((trade) => [trade.id, trade]));
      this.#within = undefined;
      return true;
    } catch {
      this.#loading = undefined;
      return false;
    } finally {
      this.#options.changed();
    }
  }
}
