/**
 * The one door between elements and the feed: loads what a widget needs and says how that stands.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/feed-error.js';
import {
  feedAddresses,
  loadFeed,
  type Feed,
  type FeedSource,
  type Readers,
  type Records,
} from '../feed/load-feed.js';
import { forgetRequests } from '../feed/request.js';

/** How the loading of a feed stands. */
export type FeedState<R extends Readers> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly feed: Feed<R> }
  | { readonly status: 'failed'; readonly error: FeedError };

export interface FeedControllerOptions<R extends Readers> {
  readonly readers: R;
  /** Told once for each load, when it is ready or failed. */
  onSettled(state: FeedState<R>): void;
}

export class FeedController<R extends Readers> implements ReactiveController {
  state: FeedState<R> = { status: 'idle' };
  readonly #host: ReactiveControllerHost;
  readonly #options: FeedControllerOptions<R>;
  #sources: readonly FeedSource[] = [];
  #key: unknown[] = [];
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: FeedControllerOptions<R>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#online);
    // Moved to another place on the page while loading: what was stopped starts again.
    if (this.state.status === 'loading') void this.#load();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#online);
    this.#abort?.abort();
  }

  /**
   * Loads from a document given inline or as a property, and from addresses; the document comes first.
   * Does nothing while both stay what they were.
   */
  use(document: unknown, addresses: string): void {
    if (this.#key[0] === document && this.#key[1] === addresses) return;
    this.#key = [document, addresses];
    this.#sources = [
      ...(document === undefined ? [] : [{ document }]),
      ...feedAddresses(addresses, globalThis.document.baseURI).map((url) => ({ url })),
    ];
    void this.#load();
  }

  /** Tries again after a failure. */
  retry(): void {
    for (const source of this.#sources) if ('url' in source) forgetRequests(source.url);
    void this.#load();
  }

  /** Further sections of the same feed, for what a visitor only needs later. Rejects with a FeedError. */
  async more<M extends Readers>(readers: M): Promise<Records<M>> {
    const feed = await loadFeed(this.#sources, readers, { base: document.baseURI });
    if (feed.failures[0]) throw feed.failures[0].error;
    return feed.records;
  }

  async #load(): Promise<void> {
    this.#abort?.abort();
    if (this.#sources.length === 0) {
      this.#set({ status: 'idle' });
      return;
    }
    const abort = (this.#abort = new AbortController());
    this.#set({ status: 'loading' });
    let state: FeedState<R>;
    try {
      state = {
        status: 'ready',
        feed: await loadFeed(this.#sources, this.#options.readers, {
          signal: abort.signal,
          base: globalThis.document.baseURI,
        }),
      };
    } catch (error) {
      if (abort.signal.aborted) return;
      if (!(error instanceof FeedError)) throw error;
      state = { status: 'failed', error };
    }
    // A newer load has the word.
    if (abort.signal.aborted) return;
    this.#set(state);
    this.#options.onSettled(state);
  }

  #set(state: FeedState<R>): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  readonly #online = () => {
    const { state } = this;
    const errors =
      state.status === 'failed'
        ? [state.error]
        : state.status === 'ready'
          ? state.feed.failures.map(({ error }) => error)
          : [];
    if (errors.some(({ code }) => code === 'network')) this.retry();
  };
}
