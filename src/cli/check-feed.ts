/** Checks a whole feed: the envelope, every section wherever it stands, and what the sections say of each other. */
import {
  FeedError,
  readEnvelope,
  section,
  sectionNames,
  type FeedIssue,
  type SectionName,
} from '../feed/index.js';
import { checkReferences, type Sections } from '../feed/check-references.js';
import { checkOrder } from './consistency.js';
import { findingFrom, type Finding } from './finding.js';
import { nearest } from './mend.js';
import { checkQuizzes, type Doubt } from './quizzes.js';
import { checkReach } from './reach.js';
import { addressOf, readDocument, sectionAddress, UnreadableError } from './read-document.js';
import { idOf, keptRecords, knownEnvelope, listAt, listsOf, restInDocument, splitPath } from './records.js';
import { unknownFields, type UnknownField } from './unknown-fields.js';

/** What a check gave. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Files or addresses that cannot be read, and why. */
  readonly unreadable: readonly { readonly document: string; readonly reason: string }[];
  /** How many records each section has that follow the format. */
  readonly counts: Readonly<Partial<Record<SectionName, number>>>;
}

/** A section as it stands in a document, and what the format made of it. */
interface RawSection {
  readonly document: string;
  readonly value: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The values of an enumeration, which a message names as `"cta" or "school"`. */
const valuesIn = (expected: string): readonly string[] =>
  /^"[^"]*"( or "[^"]*")+$/.test(expected) ? expected.slice(1, -1).split('" or "') : [];

/** Counts the records of a section, whether it is one list or several. */
const countOf = (data: unknown): number =>
  Array.isArray(data) ? data.length : Object.values(data as Record<string, readonly unknown[]>).flat().length;

async function readSection(
  name: SectionName,
  value: unknown,
  feedUrl: string,
  document: string,
): Promise<RawSection> {
  if (!isObject(value) || typeof value['url'] !== 'string') return { document, value };
  return { document: value['url'], value: await readDocument(sectionAddress(value['url'], feedUrl)) };
}

/**
 * Checks the feed in a file or at an address.
 *
 * @param source - name of a file, or an http(s) address
 * @param today - the day of the check, `2026-11-24`: a feed that no longer holds gets a warning
 */
export async function checkFeed(source: string, today: string): Promise<CheckResult> {
  const feedUrl = addressOf(source);
  const findings: Finding[] = [];
  const unreadable: { document: string; reason: string }[] = [];
  const counts: Partial<Record<SectionName, number>> = {};
  const attempt = async <T>(document: string, read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      unreadable.push({ document, reason: error.message });
      return undefined;
    }
  };
  const done = (): CheckResult => ({ findings, unreadable, counts });

  const feed = await attempt(source, () => readDocument(feedUrl));
  if (unreadable.length > 0) return done();
  if (!checkEnvelope(feed, source, today, findings)) return done();

  const raw: Record<string, unknown> = {};
  const read: Record<string, unknown> = {};
  const documents: Record<string, string> = {};
  const issues: FeedIssue[] = [];
  for (const name of sectionNames) {
    const found = await attempt(`${source} → ${name}`, () => readSection(name, feed[name], feedUrl, source));
    read[name] = section[name].read(found?.value, issues);
    if (found?.value === undefined) continue;
    raw[name] = found.value;
    documents[name] = found.document;
    counts[name] = countOf(read[name]);
  }

  const kept = new Map(
    sectionNames
      .flatMap((name) => listsOf(name, raw[name]))
      .map((list) => [list, keptRecords(list, listAt(raw, list))] as const),
  );
  const named = (path: string) => {
    const at = splitPath(path);
    const document = documents[path.split(/[.[]/)[0] ?? ''] ?? source;
    return { document, record: at && idOf(listAt(raw, at.list)[at.position]) };
  };
  const candidates = (expected: string): readonly string[] => {
    const list = /^the id of a record in ([\w.]+)$/.exec(expected)?.[1];
    if (list === undefined) return valuesIn(expected);
    return (kept.get(list) ?? []).flatMap((record) => idOf(record.read) ?? []);
  };
  // These count the records that were read; a publisher counts those in the document.
  const inDocument = (issue: FeedIssue): FeedIssue => {
    const at = splitPath(issue.path);
    const record = at && kept.get(at.list)?.[at.position];
    return record
      ? { ...issue, path: `${at.list}[${String(record.position)}]${restInDocument(at.rest, record)}` }
      : issue;
  };
  const later: FeedIssue[] = [];
  checkReferences(read, later);
  later.push(...checkOrder(read));
  for (const issue of [...issues, ...later.map(inDocument)])
    findings.push(findingFrom(issue, named(issue.path), candidates));
  const { quizzes, trades, sectors } = read as Pick<Sections, 'quizzes' | 'trades' | 'sectors'>;
  const warn = ({ path: read, ...doubt }: Doubt) => {
    const { path } = inDocument({ path: read, message: '' });
    findings.push({ ...findingFrom({ path, message: '' }, named(path)), ...doubt, severity: 'warning' });
  };
  checkQuizzes(quizzes ?? [], trades ?? []).forEach(warn);
  for (const { list, index, found, mend } of checkReach(quizzes ?? [], trades ?? [], sectors ?? []))
    warn({
      path: `${list}[${String(index)}]`,
      found,
      expected: 'answers of an interest quiz that lead to it',
      mend,
    });

  // What was taken out as wrong is missing from what was read, and is known all the same.
  const wrong = issues.map(({ path }) => path);
  for (const [list, records] of kept)
    for (const { position, given, read: known } of records)
      for (const field of unknownFields(given, known, `${list}[${String(position)}]`))
        if (
          !wrong.some(
            (path) =>
              path === field.path || path.startsWith(`${field.path}.`) || path.startsWith(`${field.path}[`),
          )
        )
          findings.push(unknownFinding(field, named(field.path)));
  return done();
}

function checkEnvelope(
  feed: unknown,
  document: string,
  today: string,
  findings: Finding[],
): feed is Record<string, unknown> {
  const issues: FeedIssue[] = [];
  try {
    const { validUntil, ...envelope } = readEnvelope(feed, issues);
    if (validUntil !== undefined && validUntil < today)
      findings.push({
        ...findingFrom(
          {
            path: 'validUntil',
            message: `expected a day not before today, found ${JSON.stringify(validUntil)}`,
          },
          { document },
        ),
        mend: 'Look through the feed and set a later day: widgets warn their readers.',
        severity: 'warning',
      });
    const known: Record<string, unknown> = {
      ...(knownEnvelope(envelope) as object),
      validUntil,
      ...Object.fromEntries(sectionNames.map((n) => [n, null])),
    };
    for (const field of unknownFields(feed, known, ''))
      findings.push(unknownFinding(field, { document, record: undefined }));
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    if (error.code === 'version')
      issues.push({
        path: 'version',
        message: `expected version 1, found ${JSON.stringify((feed as { version: unknown }).version)}`,
      });
    else issues.push(...error.issues);
  }
  findings.unshift(...issues.map((issue) => findingFrom(issue, { document })));
  return isObject(feed) && !findings.some(({ path }) => path === 'version');
}

function unknownFinding(
  { path, field, known }: UnknownField,
  where: { readonly document: string; readonly record: string | undefined },
): Finding {
  const finding = findingFrom({ path, message: `expected a field of the format, found "${field}"` }, where);
  const meant = nearest(field, known);
  return {
    ...finding,
    severity: 'warning',
    ...(meant === undefined ? {} : { mend: `Perhaps "${meant}" was meant.` }),
  };
}
