/**
 * How a section of a feed is read. Each section has a reader in a module of its own (src/feed/section/): a widget names
 * those it needs, and the others never reach its page.
 */
import type { FeedIssue } from '../feed-error.js';
import { readRecord } from '../read-record.js';
import type { References } from '../references.js';
import type { Shape } from '../shape.js';

/** Names of the sections of version 1. */
export const sectionNames = [
  'sectors',
  'trades',
  'quizzes',
  'places',
  'pathways',
  'events',
  'holidays',
  'gazetteer',
  'basemap',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** Reads one section and joins it with the same section of another feed. */
export interface SectionReader<T> {
  readonly name: SectionName;
  /** The section of a feed that has none. */
  readonly empty: T;
  /** Records that follow the schema; the rest goes to `issues`. */
  read(value: unknown, issues: FeedIssue[]): T;
  /** Both feeds' records; where both have an id, the earlier feed's record stays. */
  merge(earlier: T, later: T): T;
  /** Makes its ids known, so that other records may point to them. */
  know(data: T, references: References): void;
  /** Where its records point to others: the same records without references that point nowhere. */
  check?(data: T, references: References): T;
}

/** What a reader gives. */
export type SectionData<R> = R extends SectionReader<infer T> ? T : never;

const idOf = (record: unknown): string | undefined => (record as { id?: string }).id;

function readList<T>(shape: Shape, value: unknown, where: readonly PropertyKey[], issues: FeedIssue[]): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    issues.push({ path: where.join('.'), message: 'expected a list of records' });
    return [];
  }
  const ids = new Set<string>();
  return value.flatMap((item: unknown, index) => {
    const record = readRecord(shape, item, [...where, index], issues) as T | undefined;
    if (record === undefined) return [];
    const id = idOf(record);
    if (id !== undefined && ids.has(id)) {
      issues.push({
        path: `${where.join('.')}[${String(index)}].id`,
        message: `expected an id of its own, found "${id}" for the second time`,
      });
      return [];
    }
    if (id !== undefined) ids.add(id);
    return [record];
  });
}

function mergeLists<T>(earlier: readonly T[], later: readonly T[]): T[] {
  const ids = new Set(earlier.map(idOf));
  return [...earlier, ...later.filter((record) => idOf(record) === undefined || !ids.has(idOf(record)))];
}

/** A section that is one list of records. */
export function listSection<T>(
  name: SectionName,
  shape: Shape,
  check?: (records: readonly T[], references: References) => readonly T[],
): SectionReader<readonly T[]> {
  return {
    name,
    ...(check && { check }),
    empty: [],
    read: (value, issues) => readList<T>(shape, value, [name], issues),
    merge: mergeLists,
    know(records, references) {
      references.know(name, records);
    },
  };
}

/** Lists of records under one name. */
type Lists = Readonly<Record<string, readonly unknown[]>>;

/** A section of several lists. */
export function groupSection<G extends Lists>(
  name: SectionName,
  listShapes: { readonly [K in keyof G]: Shape },
  check?: (data: G, references: References) => G,
): SectionReader<G> {
  const build = (list: (key: string, shape: Shape) => readonly unknown[]) =>
    Object.fromEntries(
      Object.entries<Shape>(listShapes).map(([key, shape]) => [key, list(key, shape)]),
    ) as unknown as G;
  return {
    name,
    ...(check && { check }),
    empty: build(() => []),
    read(value, issues) {
      if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
        issues.push({ path: name, message: 'expected an object of lists' });
      const lists = (value ?? {}) as Record<string, unknown>;
      return build((key, shape) => readList(shape, lists[key], [name, key], issues));
    },
    merge: (earlier, later) => build((key) => mergeLists(earlier[key] ?? [], later[key] ?? [])),
    know(data, references) {
      for (const [key, records] of Object.entries(data)) references.know(`${name}.${key}`, records);
    },
  };
}
