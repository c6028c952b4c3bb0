/**
 * How each section of a feed is read. A widget names the readers it needs; the others never reach its page.
 */
import type * as z from 'zod/mini';
import type { FeedIssue } from './feed-error.js';
import { readRecord } from './read-record.js';
import { Sector } from './schema/sectors.js';
import { Trade } from './schema/trades.js';
import { Quiz } from './schema/quizzes.js';
import { Place } from './schema/places.js';
import { Pathways } from './schema/pathways.js';
import { CalendarEvent, Holiday } from './schema/events.js';
import { BasemapFeature, Locality } from './schema/geography.js';

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
}

/** What a reader gives. */
export type SectionData<R> = R extends SectionReader<infer T> ? T : never;

const idOf = (record: unknown): string | undefined => (record as { id?: string }).id;

function readList<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
  where: readonly PropertyKey[],
  issues: FeedIssue[],
): z.output<T>[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    issues.push({ path: where.join('.'), message: 'expected a list of records' });
    return [];
  }
  const ids = new Set<string>();
  return value.flatMap((item: unknown, index) => {
    const record = readRecord(schema, item, [...where, index], issues);
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

function listSection<T extends z.ZodMiniType>(
  name: SectionName,
  schema: T,
): SectionReader<readonly z.output<T>[]> {
  return {
    name,
    empty: [],
    read: (value, issues) => readList(schema, value, [name], issues),
    merge: mergeLists,
  };
}

type Lists<S extends Record<string, z.ZodMiniType>> = { readonly [K in keyof S]: readonly z.output<S[K]>[] };

function groupSection<S extends Record<string, z.ZodMiniType>>(
  name: SectionName,
  schemas: S,
): SectionReader<Lists<S>> {
  const build = (list: (key: string, schema: z.ZodMiniType) => unknown) =>
    Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, list(key, schema)])) as Lists<S>;
  return {
    name,
    empty: build(() => []),
    read(value, issues) {
      if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
        issues.push({ path: name, message: 'expected an object of lists' });
      const lists = (value ?? {}) as Record<string, unknown>;
      return build((key, schema) => readList(schema, lists[key], [name, key], issues));
    },
    merge: (earlier, later) => build((key) => mergeLists(earlier[key] ?? [], later[key] ?? [])),
  };
}

export const sectors = /* @__PURE__ */ listSection('sectors', Sector);
export const trades = /* @__PURE__ */ listSection('trades', Trade);
export const quizzes = /* @__PURE__ */ listSection('quizzes', Quiz);
export const places = /* @__PURE__ */ listSection('places', Place);
export const pathways = /* @__PURE__ */ groupSection('pathways', Pathways);
export const events = /* @__PURE__ */ listSection('events', CalendarEvent);
export const holidays = /* @__PURE__ */ listSection('holidays', Holiday);
export const gazetteer = /* @__PURE__ */ listSection('gazetteer', Locality);
export const basemap = /* @__PURE__ */ listSection('basemap', BasemapFeature);
