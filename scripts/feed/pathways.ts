/** `pathways` of the demo feed, from `pathways.json`. */
import { readJsonTable, sourcesOf } from './tables.js';

interface TableRecord {
  readonly sources?: readonly string[];
  readonly [field: string]: unknown;
}
type PathwaysTable = Readonly<
  Record<'steps' | 'links' | 'measures' | 'reform' | 'choices', readonly TableRecord[]>
>;

const expand = ({ sources, ...record }: TableRecord) =>
  sources ? { ...record, sources: sourcesOf(sources) } : record;

/** The section `pathways`. A link is named after its two ends, so that a correction can point to it. */
export function buildPathways(): Record<string, unknown[]> {
  const table = readJsonTable('pathways.json') as PathwaysTable;
  return {
    steps: table.steps.map(expand),
    links: table.links.map((link) => ({
      id: `${String(link['from'])}--${String(link['to'])}`,
      ...expand(link),
    })),
    measures: table.measures.map(expand),
    reform: table.reform.map(expand),
    choices: table.choices.map(expand),
  };
}
