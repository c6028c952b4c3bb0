/**
 * Answers that the visitor's device keeps, where the page's author asked for it with `remember`; see trade-quiz.ts.
 *
 * One entry for each widget of a page's origin: the date and the entries that an address would have.
 */
const VERSION = 1;
const keyOf = (owner: string) => `vet-widgets.${owner}`;

/** Answers on the device. */
export interface KeptAnswers {
  /** Day on which they were given, `2026-11-24`. */
  readonly date: string;
  /** As in the fragment of an address; checked by whoever reads them. */
  readonly entries: ReadonlyMap<string, string>;
}

/** Keeps the answers; where the device refuses, they are not kept, and that is all. */
export function keepAnswers(owner: string, entries: ReadonlyMap<string, string>, now: Date): void {
  const value = { version: VERSION, date: now.toISOString().slice(0, 10), entries: [...entries] };
  try {
    localStorage.setItem(keyOf(owner), JSON.stringify(value));
  } catch {
    // A full or forbidden storage.
  }
}

/** The answers on the device; `undefined` where there are none, or none that can be read. */
export function keptAnswers(owner: string): KeptAnswers | undefined {
  try {
    const value = JSON.parse(localStorage.getItem(keyOf(owner)) ?? 'null') as {
      version?: unknown;
      date?: unknown;
      entries?: unknown;
    } | null;
    if (value?.version !== VERSION || !Array.isArray(value.entries)) return undefined;
    const entries = value.entries.filter(
      (entry): entry is [string, string] =>
        Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string'),
    );
    const date = typeof value.date === 'string' && /^\d{4}-\d\d-\d\d$/.test(value.date) ? value.date : '';
    return entries.length > 0 && date ? { date, entries: new Map(entries) } : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the answers off the device. */
export function forgetAnswers(owner: string): void {
  try {
    localStorage.removeItem(keyOf(owner));
  } catch {
    // Nothing can be there where nothing may be read.
  }
}
