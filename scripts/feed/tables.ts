/** Reads the tables in `demo/tables/` and turns their cells into values of the feed. */
import { readFileSync } from 'node:fs';
import type { LocalText } from '../../src/core/text.js';
import type { Source } from '../../src/feed/schema/base.js';
import { parseCsv, type Row } from './csv.js';

const folder = new URL('../../demo/tables/', import.meta.url);

function readTable<T>(name: string, parse: (text: string) => T): T {
  try {
    return parse(readFileSync(new URL(name, folder), 'utf8'));
  } catch (cause) {
    throw new Error(`demo/tables/${name}: ${(cause as Error).message}`, { cause });
  }
}

/** Rows of a CSV table. */
export const readCsvTable = (name: string): Row[] => readTable(name, parseCsv);

/** Content of a JSON table. What it holds is checked once the feed is built. */
export const readJsonTable = (name: string): unknown => readTable(name, JSON.parse);

/**
 * The cell in a column, or `undefined` where it is empty.
 *
 * @throws Error where the table has no such column
 */
export function cell(row: Row, column: string): string | undefined {
  const text = row[column];
  if (text === undefined) throw new Error(`A table lacks the column "${column}".`);
  return text === '' ? undefined : text;
}

/** The number in a column, or `undefined` where the cell is empty. */
export function numberCell(row: Row, column: string): number | undefined {
  const text = cell(row, column);
  return text === undefined ? undefined : Number(text);
}

/** The words of a cell that holds several, separated by spaces. */
export const words = (row: Row, column: string): string[] => cell(row, column)?.split(/\s+/) ?? [];

/** The text in the columns `name_fr`, `name_nl`, … for `name`. */
export function localCells(row: Row, name: string): LocalText | undefined {
  const texts = Object.keys(row).flatMap((column): [string, string][] => {
    const [, language] = new RegExp(`^${name}_([a-z]{2}(?:-[a-z-]+)?)$`).exec(column) ?? [];
    const text = row[column];
    return language && text ? [[language, text]] : [];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

const namedSources = readJsonTable('sources.json') as Readonly<Record<string, Source>>;

/** Sources from the short form of the tables: a web address, or an entry of `sources.json`. */
export function sourcesOf(references: readonly string[]): Source[] {
  return references.map((reference) => {
    if (/^https?:/.test(reference)) return { url: reference };
    const source = namedSources[reference];
    if (!source) throw new Error(`demo/tables/sources.json has no source "${reference}".`);
    return source;
  });
}

type Emptyable = Record<string, unknown>;

/** The record without its empty fields: what is not known is left out of the feed. */
export function compact<T extends Emptyable>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const isEmpty = (value: unknown): boolean =>
    value === undefined ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value))) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
