/** Reads a feed, or one of its sections, from a file or an address. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FeedError, requestJson } from '../feed/index.js';

/** A file or address that cannot be read. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** True for what is an address rather than the name of a file. */
const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** The address of a file named on the command line, or the address itself. */
export const addressOf = (source: string): string =>
  isAddress(source) ? source : pathToFileURL(source).href;

/** Where the text stops being JSON: "line 12, column 4", as far as the engine says. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec((error as Error).message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` at line ${String(before.length)}, column ${String((before.at(-1)?.length ?? 0) + 1)}`;
}

async function readJsonFile(url: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(fileURLToPath(url), 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UnreadableError(missing ? 'there is no such file' : (error as Error).message, { cause: error });
  }
  try {
    // Editors on Windows put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableError(`it is not JSON${placeOf(error, text)}`, { cause: error });
  }
}

/**
 * The JSON at an address.
 *
 * @param url - absolute; `file:` or `http(s):`
 * @throws UnreadableError with one sentence that says why
 */
export async function readDocument(url: string): Promise<unknown> {
  if (url.startsWith('file:')) return readJsonFile(url);
  try {
    return await requestJson(url);
  } catch (error) {
    if (error instanceof FeedError) throw new UnreadableError(error.message, { cause: error });
    throw error;
  }
}

/**
 * The address of a section named in a feed.
 *
 * @throws UnreadableError where it is none, or where a feed from the network names a file of this machine
 */
export function sectionAddress(reference: string, feedUrl: string): string {
  const url = URL.canParse(reference, feedUrl) ? new URL(reference, feedUrl) : undefined;
  const allowed =
    url && (/^https?:$/.test(url.protocol) || (url.protocol === 'file:' && feedUrl.startsWith('file:')));
  if (!allowed) throw new UnreadableError(`"${reference}" is not an address that a feed may name`);
  return url.href;
}
