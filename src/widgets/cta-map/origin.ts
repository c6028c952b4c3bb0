/**
 * "From here": the visitor's starting point, found in the feed's gazetteer. The gazetteer loads at the first use.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Locality } from '../../feed/index.js';
import {
  findLocalities,
  indexLocalities,
  localityLabel,
  sureLocality,
  type IndexedLocality,
} from './localities.js';

export interface OriginOptions {
  /** Loads the gazetteer; rejects where it cannot be had. */
  load(): Promise<readonly Locality[]>;
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
  #index: readonly IndexedLocality[] = [];
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, options: OriginOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Loads the gazetteer once; a failed load may be tried again. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Forgets the gazetteer: another feed is shown. */
  reset(): void {
    this.#loading = undefined;
    this.#index = [];
    this.status = 'idle';
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
    this.suggestions = findLocalities(this.#index, text);
    this.#host.requestUpdate();
  }

  /** Takes what is typed, where it is clear; else leaves the suggestions to choose from. */
  async submit(): Promise<void> {
    const { typed } = this;
    if (typed.trim() === '') return;
    await this.load();
    if (typed !== this.typed) return;
    const sure = sureLocality(this.#index, typed);
    if (sure) {
      this.choose(sure);
      return;
    }
    this.suggestions = findLocalities(this.#index, typed);
    this.notFound = this.status === 'ready' && this.suggestions.length === 0;
    this.#host.requestUpdate();
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

  /** Takes over a starting point from a link. */
  async restore(label: string): Promise<void> {
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
      this.#index = indexLocalities(await this.#options.load());
      this.status = 'ready';
    } catch {
      this.status = 'failed';
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
  }
}
