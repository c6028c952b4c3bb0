/**
 * Keeps a widget's state in the fragment of the page's address, where the page asks for it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Address } from './address.js';
import { warnOnce } from './warn.js';

export interface DeepLinkOptions {
  /** Name in front of the entries, or `undefined` where the page does not want deep links. Asked at every use. */
  owner(): string | undefined;
  /** Name under which entries are read also where the page wants none written, as those of a link that was shared. */
  reader?(): string | undefined;
  /** Takes over a state from the address; called when the host connects and when the address changes. */
  read(entries: ReadonlyMap<string, string>): void;
}

export class DeepLinkController implements ReactiveController {
  readonly #options: DeepLinkOptions;
  #address: Promise<Address> | undefined;

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

  /** Puts the state into the address soon, without a new entry in the history. */
  write(entries: ReadonlyMap<string, string>): void {
    const owner = this.#options.owner();
    if (owner !== undefined)
      this.#use((address) => {
        address.write(owner, entries);
      });
  }

  readonly #read = () => {
    const { owner, reader = owner } = this.#options;
    const name = reader();
    // Pages without an entry of ours in their address, most of them, never load the code for it.
    if (name === undefined || (!this.#address && !location.hash.includes(`${name}.`))) return;
    this.#use((address) => {
      const entries = address.read(name);
      if (entries) this.#options.read(entries);
    });
  };

  #use(what: (address: Address) => void): void {
    this.#address ??= import('./address.js').then(({ Address }) => new Address());
    this.#address.then(
      (address) => {
        what(address);
      },
      (error: unknown) => {
        this.#address = undefined;
        warnOnce('The state of a widget cannot be kept in the address.', error);
      },
    );
  }
}
