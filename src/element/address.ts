/**
 * Reads and writes a widget's entries in the fragment of the page's address. Loaded where a page wants deep links.
 */
import { readFragment, writeFragment } from '../core/fragment.js';

type Entries = ReadonlyMap<string, string>;

const serialise = (entries: Entries) =>
  JSON.stringify([...entries].filter(([, value]) => value !== '').sort());

export class Address {
  /** What was read or written last: our own writing is not read again. */
  #last = serialise(new Map());

  /** The owner's entries; `undefined` where they are as they were. */
  read(owner: string): Entries | undefined {
    const entries = readFragment(location.hash, owner);
    const text = serialise(entries);
    if (text === this.#last) return undefined;
    this.#last = text;
    return entries;
  }

  /** Puts the entries into the address, without a new entry in the history. */
  write(owner: string, entries: Entries): void {
    this.#last = serialise(entries);
    const fragment = writeFragment(location.hash, owner, entries);
    // Safari allows a hundred changes in ten seconds; what is there already is not written again.
    if (fragment === location.hash.slice(1)) return;
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
}
