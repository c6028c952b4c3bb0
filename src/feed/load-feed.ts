/**
 * From addresses to typed records: fetch, read by the schema, merge.
 */
import { envelope as envelopeShape } from '../generated/shapes/envelope.js';
import { resolveLink } from '../core/link.js';
import { References } from './references.js';
import { FeedError, type FeedIssue } from './feed-error.js';
import { readRecord } from './read-record.js';
import { defaultLimits, requestJson, type RequestLimits } from './request.js';
import type { Envelope } from './schema/envelope.js';
import type { SectionData, SectionReader } from './section.js';

/** Readers by the name of their section: what a widget needs of a feed. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the type of the records is each reader's own
export type Readers = Readonly<Record<string, SectionReader<any>>>;

/** Records by section, for the readers asked for. */
export type Records<R extends Readers> = { readonly [K in keyof R]: SectionData<R[K]> };

/** What a feed, or several, gave. */
export interface Feed<R extends Readers = Readers> {
  /** What each feed says of itself, in order; the first speaks for all. */
  readonly envelopes: readonly [Envelope, ...Envelope[]];
  /** The records asked for. A section that no feed has is empty. */
  readonly records: Records<R>;
  /** What was left out, and why. */
  readonly issues: readonly FeedIssue[];
  /** Sections, and whole feeds beside the first usable one, that could not be had. */
  readonly failures: readonly { readonly what: string; readonly error: FeedError }[];
}

/** Where a feed comes from: an address, or the document itself. */
export type FeedSource = { readonly url: string } | { readonly document: unknown };

export interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly limits?: RequestLimits;
  /** Address against which a document without one resolves its sections. */
  readonly base?: string;
}

/** Splits a `feed` attribute: addresses separated by white space, made absolute against `base`. */
export function feedAddresses(attribute: string, base: string): string[] {
  return attribute
    .split(/\s+/)
    .filter(Boolean)
    .map((address) => resolveLink(address, base) ?? address);
}

/** Reads the envelope; throws a FeedError with code `schema` or `version` where there is none. */
export function readEnvelope(document: unknown, issues: FeedIssue[]): Envelope {
  const version = (document as { version?: unknown } | null)?.version;
  if (version !== undefined && version !== 1)
    throw new FeedError(
      'version',
      `this reader knows version 1 of the feed, and found version ${JSON.stringify(version)}`,
    );
  const found: FeedIssue[] = [];
  const envelope = readRecord(envelopeShape, document, [], found) as Envelope | undefined;
  if (!envelope)
    throw new FeedError(
      'schema',
      `this is no feed: ${found.map((i) => `${i.path || 'document'}: ${i.message}`).join('; ')}`,
      {
        issues: found,
      },
    );
  issues.push(...found);
  return envelope;
}

// Four widgets on one page read the same document: each section is validated once.
const readBefore = new WeakMap<object, Map<unknown, { data: unknown; issues: FeedIssue[] }>>();

function readOnce<T>(reader: SectionReader<T>, value: unknown, issues: FeedIssue[]): T {
  if (typeof value !== 'object' || value === null) return reader.read(value, issues);
  let bySection = readBefore.get(value);
  if (!bySection)
    readBefore.set(value, (bySection = new Map<unknown, { data: unknown; issues: FeedIssue[] }>()));
  let read = bySection.get(reader);
  if (!read) {
    const found: FeedIssue[] = [];
    bySection.set(reader, (read = { data: reader.read(value, found), issues: found }));
  }
  issues.push(...read.issues);
  return read.data as T;
}

interface OneFeed {
  envelope: Envelope;
  records: Record<string, unknown>;
  failures: { what: string; error: FeedError }[];
}

async function loadOne(
  source: FeedSource,
  readers: Readers,
  issues: FeedIssue[],
  options: LoadOptions,
): Promise<OneFeed> {
  const limits = options.limits ?? defaultLimits;
  const document = 'url' in source ? await requestJson(source.url, options.signal, limits) : source.document;
  const envelope = readEnvelope(document, issues);
  const records: Record<string, unknown> = {};
  const failures: OneFeed['failures'] = [];
  await Promise.all(
    Object.entries(readers).map(async ([key, reader]) => {
      let value = (document as Record<string, unknown>)[reader.name];
      const reference = (value as { url?: unknown } | undefined)?.url;
      try {
        if (typeof reference === 'string') {
          const base = 'url' in source ? source.url : options.base;
          const url = resolveLink(reference, base);
          if (url === undefined)
            throw new FeedError(
              'schema',
              `${reader.name}.url: expected an address, found ${JSON.stringify(reference)}`,
            );
          value = await requestJson(url, options.signal, limits);
        }
        records[key] = readOnce(reader, value, issues);
      } catch (error) {
        if (!(error instanceof FeedError)) throw error;
        records[key] = reader.empty;
        failures.push({ what: reader.name, error });
      }
    }),
  );
  return { envelope, records, failures };
}

/**
 * Loads one feed or several and joins them: where two have a record with the same id, the earlier feed's stays.
 *
 * A feed that fails beside one that works is reported in `failures`; only when all fail is the first error thrown.
 *
 * @param sources at least one; an empty list is the caller's mistake and throws a TypeError
 * @throws FeedError where no feed can be used; the signal's reason when aborted
 */
export async function loadFeed<R extends Readers>(
  sources: readonly FeedSource[],
  readers: R,
  options: LoadOptions = {},
): Promise<Feed<R>> {
  if (sources.length === 0) throw new TypeError('loadFeed needs at least one source');
  const issues: FeedIssue[] = [];
  const settled = await Promise.allSettled(
    sources.map((source) => loadOne(source, readers, issues, options)),
  );
  const loaded: OneFeed[] = [];
  const failures: { what: string; error: FeedError }[] = [];
  for (const [index, outcome] of settled.entries())
    if (outcome.status === 'fulfilled') {
      loaded.push(outcome.value);
      failures.push(...outcome.value.failures);
    } else if (outcome.reason instanceof FeedError) {
      const source = sources[index];
      failures.push({ what: source && 'url' in source ? source.url : 'data', error: outcome.reason });
    } else throw outcome.reason;
  const [first, ...others] = loaded;
  if (!first) throw failures[0]?.error ?? new FeedError('network', 'no feed could be loaded');

  const merged = Object.fromEntries(
    Object.entries(readers).map(([key, reader]) => [
      key,
      others.reduce((data: unknown, feed) => reader.merge(data, feed.records[key]), first.records[key]),
    ]),
  );
  const references = new References(issues);
  for (const [key, reader] of Object.entries(readers)) reader.know(merged[key], references);
  const checked = Object.fromEntries(
    Object.entries(readers).map(([key, reader]) => [
      key,
      reader.check?.(merged[key], references) ?? merged[key],
    ]),
  );
  return {
    envelopes: [first.envelope, ...others.map((feed) => feed.envelope)],
    records: checked as Records<R>,
    issues,
    failures,
  };
}
