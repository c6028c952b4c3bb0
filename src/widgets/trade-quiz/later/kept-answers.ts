/**
 * Answers that the visitor's device keeps, where the page's author asked for it with `remember`.
 *
 * One entry for each widget of a page's origin: the date and the entries that an address would have.
 */
import { keptKey } from '../kept.js';

const VERSION = 1;

/** Answers on the device. */
export interface KeptAnswers {
  /** Day on which they were given, `2026-11-24`. */
  readonly date: string;
  /** As in the fragment of an address; checked by whoever reads them. */
  readonly entries: ReadonlyMap<string, string>;
}

/** The day as the visitor's clock has it, `2026-11-24`. */
const dayOf = (now: Date) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Keeps the answers; where the device refuses, they are not kept, and that is all. */
export function keepAnswers(owner: string, entries: ReadonlyMap<string, string>, now: Date): void {
  const value = { version: VERSION, date: dayOf(now), entries: [...entries] };
  try {
    localStorage.setItem(keptKey(owner), JSON.stringify(value));
  } catch {
    // A full or forbidden storage.
  }
}

/** What is on the device; `undefined` where it cannot be read. */
function parse(text: string): KeptAnswers | undefined {
  try {
    const value = JSON.parse(text) as { version?: unknown; date?: unknown; entries?: unknown } | null;
    if (value?.version !== VERSION || !Array.isArray(value.entries)) return undefined;
    const entries = value.entries.filter(
      (entry): entry is [string, string] =>
        Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string'),
    );
    const { date } = value;
    const isDay =
      typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
    return isDay && entries.length > 0 ? { date, entries: new Map(entries) } : undefined;
  } catch {
    return undefined;
  }
}

/** The answers on the device; `undefined` where there are none. What cannot be read is of no use and goes. */
export function keptAnswers(owner: string): KeptAnswers | undefined {
  let text: string | null = null;
  try {
    text = localStorage.getItem(keptKey(owner));
  } catch {
    // Nothing can be there where nothing may be read.
  }
  const kept = text === null ? undefined : parse(text);
  if (text !== null && !kept) forgetAnswers(owner);
  return kept;
}

/** Takes the answers off the device. */
export function forgetAnswers(owner: string): void {
  try {
    localStorage.removeItem(keptKey(owner));
  } catch {
    // Nothing can be there where nothing may be read.
  }
}
