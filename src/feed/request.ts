/**
 * Fetching JSON, carefully: with a limit of size and time, one more try where the network failed, and one request
 * for each address however many widgets ask.
 */
import { FeedError } from './feed-error.js';

/** Limits of one request. */
export interface RequestLimits {
  /** Milliseconds until an answer must be complete. */
  readonly timeout: number;
  /** Bytes of body, after decompression. */
  readonly maxBytes: number;
  /** Milliseconds to wait before the second try; up to as much again is added, so that pages do not all ask at once. */
  readonly retryDelay: number;
}

export const defaultLimits: RequestLimits = { timeout: 15_000, maxBytes: 8 * 1024 * 1024, retryDelay: 400 };

interface SharedRequest {
  readonly answer: Promise<unknown>;
  readonly abort: AbortController;
  waiting: number;
  settled: boolean;
}

// Self-contained copies of two widgets are two module graphs; a registered symbol is the one thing they share. Raw JSON
// is kept under it, which every version of this library reads by its own schema. Nothing enumerable is added to the page.
const key: unique symbol = Symbol.for('vet-widgets.requests.1');
function sharedRequests(): Map<string, SharedRequest> {
  const holder = globalThis as { [key]?: Map<string, SharedRequest> };
  if (!holder[key]) Object.defineProperty(holder, key, { value: new Map(), configurable: true });
  return holder[key] as Map<string, SharedRequest>;
}

/**
 * The JSON at `url`, fetched once for all who ask. A failure is forgotten, so that the next to ask tries again.
 *
 * @param signal takes this caller back; the request itself stops when nobody waits any more
 * @throws FeedError with code `network`, `http`, `timeout`, `too-large` or `not-json`; the signal's reason when aborted
 */
export async function requestJson(
  url: string,
  signal?: AbortSignal,
  limits: RequestLimits = defaultLimits,
): Promise<unknown> {
  signal?.throwIfAborted();
  const requests = sharedRequests();
  let request = requests.get(url);
  if (!request) {
    request = start(url, limits);
    requests.set(url, request);
    const mine = request;
    const done = (keep: boolean) => {
      mine.settled = true;
      if (!keep && requests.get(url) === mine) requests.delete(url);
    };
    request.answer.then(
      () => {
        done(true);
      },
      () => {
        done(false);
      },
    );
  }
  const shared = request;
  if (!signal) {
    shared.waiting = Infinity;
    return shared.answer;
  }
  shared.waiting++;
  return new Promise<unknown>((resolve, reject) => {
    const leave = () => {
      shared.waiting--;
      if (shared.waiting === 0 && !shared.settled) {
        requests.delete(url);
        shared.abort.abort();
      }
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave, { once: true });
    shared.answer.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', leave);
    });
  });
}

/** Forgets what was fetched, so that the next request asks again: for a "try again" button, and for tests. */
export function forgetRequests(url?: string): void {
  if (url === undefined) sharedRequests().clear();
  else sharedRequests().delete(url);
}

function start(url: string, limits: RequestLimits): SharedRequest {
  const abort = new AbortController();
  return { answer: fetchWithRetry(url, abort.signal, limits), abort, waiting: 0, settled: false };
}

async function fetchWithRetry(url: string, signal: AbortSignal, limits: RequestLimits): Promise<unknown> {
  try {
    return await fetchJson(url, signal, limits);
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'network' || signal.aborted) throw error;
    await new Promise((resolve) => setTimeout(resolve, limits.retryDelay * (1 + Math.random())));
    return fetchJson(url, signal, limits);
  }
}

async function fetchJson(url: string, signal: AbortSignal, limits: RequestLimits): Promise<unknown> {
  // AbortSignal.any() and timeout() are younger than some phones in a classroom.
  const abort = new AbortController();
  let timedOut = false;
  const stop = () => {
    abort.abort(signal.reason);
  };
  signal.addEventListener('abort', stop);
  const timer = setTimeout(() => {
    timedOut = true;
    abort.abort();
  }, limits.timeout);
  let text: string;
  try {
    // No cookies: a feed is public, and a page of a school must not send its visitors' sessions to anybody.
    const response = await fetch(url, {
      signal: abort.signal,
      credentials: 'omit',
      headers: { accept: 'application/json' },
    });
    if (!response.ok) throw new FeedError('http', `${url} answered ${String(response.status)}`);
    text = await readText(url, response, limits.maxBytes);
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    if (signal.aborted) throw cause;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set by the timer while waiting
    if (timedOut)
      throw new FeedError(
        'timeout',
        `${url} did not answer within ${String(limits.timeout / 1000)} seconds`,
        { cause },
      );
    throw new FeedError('network', `${url} cannot be reached`, { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError(
      'not-json',
      `${url} is not JSON: it begins with ${JSON.stringify(text.slice(0, 40))}`,
      { cause },
    );
  }
}

async function readText(url: string, response: Response, maxBytes: number): Promise<string> {
  const tooLarge = () =>
    new FeedError('too-large', `${url} is larger than ${String(Math.round(maxBytes / 1024))} kB`);
  if (Number(response.headers.get('content-length')) > maxBytes) throw tooLarge();
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}
