/**
 * Keeps a widget's state in the fragment of the page's address, where the page asks for it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readFragment, writeFragment } from '../core/fragment.js';

export interface DeepLinkOptions {
  /** Name in front of the entries, or `undefined` where the page does not want deep links. Asked at every use. */
  owner(): string | undefined;
  /** Takes over a state from the address; called when the host connects and when the address changes. */
  read(entries: ReadonlyMap<string, string>): void;
}

export class DeepLinkController implements ReactiveController {
  readonly #options: DeepLinkOptions;
  /** What was read or written last: our own writing is not read again. */
  #last = '';

  constructor(host: ReactiveControllerHost, options: DeepLinkOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('hashchange', this.#read);
    // Attributes of a parsed element are set by now; those set right after creation are there after this task.
    queueMicrotask(this.#read);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('hashchange', this.#read);
  }

  /** Puts the state into the address, without a new entry in the history. */
  write(entries: ReadonlyMap<string, string>): void {
    const owner = this.#options.owner();
    if (owner === undefined) return;
    this.#last = serialise(entries);
    const fragment = writeFragment(location.hash, owner, entries);
    try {
      history.replaceState(
        history.state,
        '',
        fragment ? `#${fragment}` : location.pathname + location.search,
      );
    } catch {
      // A frame from a document without an address may not change it; the widget works all the same.
    }
  }

  readonly #read = () => {
    const owner = this.#options.owner();
    if (owner === undefined) return;
    const entries = readFragment(location.hash, owner);
    const text = serialise(entries);
    if (text === this.#last) return;
    this.#last = text;
    this.#options.read(entries);
  };
}

const serialise = (entries: ReadonlyMap<string, string>) =>
  JSON.stringify([...entries].filter(([, value]) => value !== '').sort());
