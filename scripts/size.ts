/**
 * The weight of the built files: `tsx scripts/size.ts` prints brotli and gzip in kB (1000 bytes) and fails where one
 * is over `size-budget.json` (brotli). With `--files` it names the files each line adds up.
 *
 * A widget's line is what a French page loads before the widget shows: the loader, the widget's chunk with everything
 * that imports statically, and its French texts. A line with `.js` is that self-contained file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import budgets from './size-budget.json' with { type: 'json' };

const DIST = 'dist';
const LOADER = 'vet-widgets.js';
const FOUR = ['trade-quiz', 'cta-map', 'pathway-explorer', 'event-calendar'];
const TAGS = [...FOUR, 'awareness-campaign'];

interface Row {
  readonly name: string;
  readonly files: readonly string[];
}

const weights = new Map<string, { brotli: number; gzip: number }>();

/** Compressed bytes of one file, as a server sends it. */
function weightOf(file: string): { brotli: number; gzip: number } {
  let weight = weights.get(file);
  if (!weight) {
    const data = readFileSync(join(DIST, file));
    weight = { brotli: brotliCompressSync(data).length, gzip: gzipSync(data, { level: 9 }).length };
    weights.set(file, weight);
  }
  return weight;
}

/** A file and everything it imports statically, each once. */
export function graphOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(DIST, file), 'utf8');
  for (const [, path] of code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g))
    if (path) graphOf(normalize(join(dirname(file), path)), seen);
  return seen;
}

/** The chunk whose name without its hash is `name`. */
function chunk(name: string): string | undefined {
  const isIt = new RegExp(`^${name.replaceAll('.', '\\.')}-[\\w-]{8}\\.js$`);
  const found = readdirSync(join(DIST, 'chunks')).find((file) => isIt.test(file));
  return found && `chunks/${found}`;
}

/** What a French page loads before a widget shows; undefined where the widget is not built. */
function filesOf(tag: string): string[] | undefined {
  const widget = chunk(tag);
  if (!widget) return undefined;
  const french = chunk(`${tag}.fr`);
  return [...new Set([LOADER, ...graphOf(widget), ...(french ? graphOf(french) : [])])];
}

if (!existsSync(join(DIST, LOADER))) {
  console.error('There is nothing to weigh: npm run build');
  process.exit(1);
}
const widgets = TAGS.flatMap((tag) => {
  const files = filesOf(tag);
  return files ? [{ name: tag, files }] : [];
});
const four = new Set(widgets.filter(({ name }) => FOUR.includes(name)).flatMap(({ files }) => files));
const rows: Row[] = [
  { name: 'loader', files: [...graphOf(LOADER)] },
  ...widgets,
  { name: 'the four widgets', files: [...four] },
  ...TAGS.map((tag) => `${tag}.js`)
    .filter((file) => existsSync(join(DIST, file)))
    .map((file) => ({ name: file, files: [file] })),
];

const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(8);
let over = 0;
console.log(`${''.padEnd(24)}  brotli    gzip  budget`);
for (const { name, files } of rows) {
  const brotli = files.reduce((sum, file) => sum + weightOf(file).brotli, 0);
  const gzip = files.reduce((sum, file) => sum + weightOf(file).gzip, 0);
  const budget = (budgets as Readonly<Record<string, number>>)[name];
  const isOver = budget !== undefined && brotli > budget * 1000;
  if (isOver) over++;
  const limit = budget === undefined ? '       –' : String(budget).padStart(8);
  console.log(`${name.padEnd(24)}${kB(brotli)}${kB(gzip)}${limit}${isOver ? '  OVER' : ''}`);
  if (isOver || process.argv.includes('--files'))
    for (const file of files) console.log(`  ${file.padEnd(42)}${kB(weightOf(file).brotli)}`);
}
for (const name of Object.keys(budgets))
  if (!rows.some((row) => row.name === name)) {
    over++;
    console.error(`${name} has a budget but was not built`);
  }
console.log(over > 0 ? `${over} over budget` : 'all within budget');
process.exitCode = over > 0 ? 1 : 0;
