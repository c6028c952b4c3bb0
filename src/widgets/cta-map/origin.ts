/**
 * "From here": the visitor's starting point, found in the feed's gazetteer. The gazetteer loads at the first use.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Locality } from '../../feed/index.js';

/** Finds what a visitor means by a postcode, a name, or the beginning of either. */
export interface LocalitySearch {
  /** Localities that may be meant, best first. */
  find(typed: string): readonly Locality[];
  /** The one that is surely meant. */
  sure(typed: string): Locality | undefined;
}

export interface OriginOptions {
  /** Loads the gazetteer and what searches it; rejects where they cannot be had. */
  load(): Promise<LocalitySearch>;
  nameOf(name: Locality['name']): string;
  /** The starting point was set or taken away. */
  changed(): void;
}

export class Origin {
  /** Where distances are measured from. */
  locality: Locality | undefined;
  /** What stands in the field. */
  typed = '';
  /** Places that the visitor may mean, best first. */
  suggestions: readonly Locality[] = [];
  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  /** Set when the visitor asked for something that is not there. */
  notFound = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: OriginOptions;
  #search: LocalitySearch | undefined;
  #loading: Promise<void> | undefined;
  #waiting: string | undefined;

  constructor(host: ReactiveControllerHost, options: OriginOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Loads the gazetteer once; a failed load may be tried again. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Forgets the gazetteer: another feed is shown. A starting point that waited for it is looked up now. */
  reset(): void {
    this.#loading = undefined;
    this.#search = undefined;
    this.status = 'idle';
    if (this.#waiting !== undefined) void this.restore(this.#waiting, true);
    this.#waiting = undefined;
  }

  /** Looks up what is typed so far. */
  async type(text: string): Promise<void> {
    this.typed = text;
    this.notFound = false;
    if (text.trim() === '') this.clear();
    this.#host.requestUpdate();
    if (text.trim().length < 2) {
      this.suggestions = [];
      return;
    }
    await this.load();
    if (text !== this.typed) return;
    this.suggestions = this.#search?.find(text) ?? [];
    this.#host.requestUpdate();
  }

  /** Takes what is typed, where it is clear; else leaves the suggestions to choose from. Settles when they are drawn. */
  async submit(): Promise<void> {
    const { typed } = this;
    if (typed.trim() === '') return;
    await this.load();
    if (typed !== this.typed) return;
    const sure = this.#search?.sure(typed);
    if (sure) {
      this.choose(sure);
      return;
    }
    this.suggestions = this.#search?.find(typed) ?? [];
    this.notFound = this.status === 'ready' && this.suggestions.length === 0;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  choose(locality: Locality): void {
    this.locality = locality;
    this.typed = this.label;
    this.suggestions = [];
    this.notFound = false;
    this.#options.changed();
  }

  clear(): void {
    const had = this.locality !== undefined;
    this.locality = undefined;
    this.typed = '';
    this.suggestions = [];
    this.notFound = false;
    if (had) this.#options.changed();
    this.#host.requestUpdate();
  }

  /** Takes over a starting point from a link: at once where there is a feed, else with the next one. */
  async restore(label: string, now: boolean): Promise<void> {
    if (!now) {
      this.#waiting = label;
      return;
    }
    if (label === this.label) return;
    this.clear();
    this.typed = label;
    if (label !== '') await this.submit();
  }

  /** "5000 Namur", empty where there is no starting point. */
  get label(): string {
    return this.locality ? localityLabel(this.locality, this.#options.nameOf) : '';
  }

  async #load(): Promise<void> {
    this.status = 'loading';
    this.#host.requestUpdate();
    try {
      this.#search = await this.#options.load();
      this.status = 'ready';
    } catch {
      this.status = 'failed';
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
  }
}

/** How a starting point is written in the field and in addresses: "5000 Namur". */
export function localityLabel(locality: Locality, nameOf: (name: Locality['name']) => string): string {
  return `${locality.postalCode} ${nameOf(locality.name)}`;
}
