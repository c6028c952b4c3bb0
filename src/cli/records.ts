/** The records of a section as they stand in the document, and as the format reads each of them. */
import * as z from 'zod/mini';
import { section, type SectionName } from '../feed/index.js';
import { Envelope } from '../feed/schema/envelope.js';
import { CalendarEvent, Holiday } from '../feed/schema/events.js';
import { BasemapFeature, Locality } from '../feed/schema/geography.js';
import { Pathways } from '../feed/schema/pathways.js';
import { Place } from '../feed/schema/places.js';
import { Quiz } from '../feed/schema/quizzes.js';
import { Sector } from '../feed/schema/sectors.js';
import { Trade } from '../feed/schema/trades.js';

/** The schema of the records of each list. */
const schemas: Readonly<Record<string, z.ZodMiniType>> = {
  sectors: Sector,
  trades: Trade,
  quizzes: Quiz,
  places: Place,
  events: CalendarEvent,
  holidays: Holiday,
  gazetteer: Locality,
  basemap: BasemapFeature,
  ...Object.fromEntries(Object.entries(Pathways).map(([key, schema]) => [`pathways.${key}`, schema])),
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Id of a record, where it has one. */
export const idOf = (record: unknown): string | undefined =>
  isObject(record) && typeof record['id'] === 'string' ? record['id'] : undefined;

/** A path into a list: `pathways.steps[2].ages` is the list `pathways.steps`, the position 2 and the rest `.ages`. */
export function splitPath(path: string): { list: string; position: number; rest: string } | undefined {
  const [, list, position, rest = ''] = /^([a-z]+(?:\.[a-z]+)?)\[(\d+)\](.*)$/s.exec(path) ?? [];
  return list === undefined ? undefined : { list, position: Number(position), rest };
}

/** The list at `pathways.steps` or `places`; empty where there is none. */
export function listAt(sections: Readonly<Record<string, unknown>>, list: string): readonly unknown[] {
  const value = list
    .split('.')
    .reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), sections);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Names of the lists of a section: `places`, or `pathways.steps`, `pathways.links` and so on. */
export function listsOf(name: SectionName, value: unknown): string[] {
  if (Array.isArray(value)) return [name];
  return isObject(value) ? Object.keys(value).map((key) => `${name}.${key}`) : [];
}

/** A record without the fields that the format does not know; `undefined` where it breaks the format. */
export function knownPart(list: string, record: unknown): unknown {
  const schema = schemas[list];
  return schema ? z.safeParse(schema, record).data : record;
}

/** What the format knows of an envelope. */
export const knownEnvelope = (envelope: unknown): unknown => z.safeParse(Envelope, envelope).data;

/** Reads one record alone; `undefined` where nothing usable is left of it. */
function readAlone(list: string, record: unknown): unknown {
  const [name = '', key] = list.split('.');
  const reader = section[name as SectionName];
  const read: unknown = reader.read(key === undefined ? [record] : { [key]: [record] }, []);
  return knownPart(list, listAt({ [name]: read }, list)[0]);
}

/** A record of the document beside what the format makes of it. */
export interface ReadRecord {
  readonly position: number;
  readonly given: unknown;
  readonly read: unknown;
}

/** The records of a list that the reader keeps, in its order: those that can be read, and of two with one id the first. */
export function keptRecords(list: string, given: readonly unknown[]): ReadRecord[] {
  const ids = new Set<string>();
  return given.flatMap((record, position) => {
    const read = readAlone(list, record);
    const id = idOf(read);
    if (read === undefined || (id !== undefined && ids.has(id))) return [];
    if (id !== undefined) ids.add(id);
    return [{ position, given: record, read }];
  });
}

/**
 * The rest of a path as it stands in the document. Inside a record too, what could not be read was taken out of its list,
 * so that what follows moved up; entries are found again by their id.
 *
 * @param rest - such as `.questions[2].answer`, in what was read
 */
export function restInDocument(rest: string, { given, read }: Pick<ReadRecord, 'given' | 'read'>): string {
  let [here, there] = [given, read];
  return rest.replaceAll(/\.(\w+)|\[(\d+)\]/g, (step, key?: string, at?: string) => {
    if (key !== undefined) {
      [here, there] = [here, there].map((value) => (isObject(value) ? value[key] : undefined));
      return step;
    }
    const before = Array.isArray(here) ? (here as unknown[]) : [];
    const after = Array.isArray(there) ? (there as unknown[]) : [];
    const entry = after[Number(at)];
    const id = idOf(entry);
    const nth = after.slice(0, Number(at)).filter((other) => idOf(other) === id).length;
    const found = before.flatMap((other, index) => (idOf(other) === id ? [index] : []))[nth];
    const index = id === undefined || before.length === after.length ? Number(at) : (found ?? Number(at));
    [here, there] = [before[index], entry];
    return `[${String(index)}]`;
  });
}
