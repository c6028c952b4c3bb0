/** The demo feed as it is published: the envelope with the small sections, and a file for each large one. */
import { checkReferences } from '../../src/feed/check-references.js';
import { readEnvelope } from '../../src/feed/load-feed.js';
import type { FeedIssue } from '../../src/feed/feed-error.js';
import * as section from '../../src/feed/section.js';
import { checkOrder } from '../../src/cli/consistency.js';
import { knownEnvelope, knownPart, listAt, listsOf } from '../../src/cli/records.js';
import { unknownFields } from '../../src/cli/unknown-fields.js';
import { pictureCredit, pictureUri } from '../pictures.js';
import { buildEvents, buildHolidays } from './events.js';
import { buildBasemap, buildGazetteer } from './geography.js';
import { buildPathways } from './pathways.js';
import { buildPlaces } from './places.js';
import { readJsonTable } from './tables.js';

/** Sections small enough to stand in the envelope: every widget needs them, or they cost less than a request. */
const inline: readonly section.SectionName[] = ['sectors', 'holidays'];

/** Puts the picture itself where the table names one. */
function withPictures(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPictures);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) =>
      key === 'picture' && typeof item === 'string'
        ? [key, { url: pictureUri(item), credit: pictureCredit }]
        : [key, withPictures(item)],
    ),
  );
}

function validate(envelope: object, sections: Record<section.SectionName, unknown>): FeedIssue[] {
  const issues: FeedIssue[] = [];
  // The reader drops a misspelt field without a word; the build must not.
  const compare = (given: unknown, read: unknown, name: string) => {
    for (const { path, field } of unknownFields(given, read, name))
      issues.push({ path, message: `expected a field of the format, found "${field}"` });
  };
  compare(envelope, knownEnvelope(readEnvelope(envelope, issues)), 'feed');
  const read: Record<string, unknown> = {};
  for (const name of section.sectionNames) {
    read[name] = section[name].read(sections[name], issues);
    for (const list of listsOf(name, sections[name]))
      for (const [position, record] of listAt(sections, list).entries())
        compare(record, knownPart(list, record), `${list}[${String(position)}]`);
  }
  checkReferences(read, issues);
  issues.push(...checkOrder(read));
  return issues;
}

const line = (value: unknown): string => JSON.stringify(value);
const lines = (records: readonly unknown[]): string => `[\n${records.map(line).join(',\n')}\n]`;

/** A section with one record on each line, so that a change shows as a change of that record. */
const sectionText = (value: unknown): string =>
  Array.isArray(value)
    ? lines(value)
    : `{\n${Object.entries(value as Record<string, unknown[]>)
        .map(([key, records]) => `${line(key)}: ${lines(records)}`)
        .join(',\n')}\n}`;

/** What was built. */
export interface BuiltFeed {
  /** Text of each file, by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** How many records each section has. */
  readonly counts: Readonly<Record<string, number>>;
  /** What is wrong; a feed with findings is not to be written. */
  readonly issues: readonly FeedIssue[];
}

const count = (value: unknown): number =>
  Array.isArray(value) ? value.length : Object.values(value as Record<string, unknown[]>).flat().length;

/**
 * Builds the feed from the tables. The same tables on the same day give the same bytes.
 *
 * @param today - the day of the build, `2026-11-24`; event dates are reckoned from it
 */
export function buildFeed(today: string): BuiltFeed {
  const gazetteer = buildGazetteer();
  const holidays = buildHolidays();
  const sections: Record<section.SectionName, unknown> = {
    sectors: readJsonTable('sectors.json'),
    trades: readJsonTable('trades.json'),
    quizzes: withPictures(readJsonTable('quizzes.json')),
    places: buildPlaces(gazetteer),
    pathways: buildPathways(),
    events: buildEvents(today, holidays, gazetteer),
    holidays,
    gazetteer,
    basemap: buildBasemap(gazetteer),
  };
  const { validUntil, languages, ...publisher } = readJsonTable('publisher.json') as Record<string, unknown>;
  const envelope = {
    $schema: '../../docs/feed.schema.json',
    version: 1,
    ...publisher,
    updated: today,
    validUntil,
    languages,
  };
  const files = new Map<string, string>();
  const body = section.sectionNames.map((name) => {
    if (inline.includes(name)) return `${line(name)}: ${sectionText(sections[name])}`;
    files.set(`${name}.json`, `${sectionText(sections[name])}\n`);
    return `${line(name)}: ${line({ url: `${name}.json` })}`;
  });
  const head = Object.entries(envelope).map(([key, value]) =>
    key === 'credits' ? `${line(key)}: ${lines(value as unknown[])}` : `${line(key)}: ${line(value)}`,
  );
  files.set('feed.json', `{\n${[...head, ...body].join(',\n')}\n}\n`);
  const counts = Object.fromEntries(section.sectionNames.map((name) => [name, count(sections[name])]));
  return { files, counts, issues: validate(envelope, sections) };
}
