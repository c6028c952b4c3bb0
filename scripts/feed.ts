/**
 * Builds the demo feed from the tables: `npm run feed [-- --today 2026-11-24] [-- --check] [-- --max-age 30]`.
 *
 * `--today` (or `FEED_TODAY`) is the day from which event dates are reckoned; today where left out. `--check` writes
 * nothing and says whether the committed feed is what the tables give on the day it was built.
 * `--max-age` leaves a feed alone that is at most so many days old: its event dates are still ahead.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { buildFeed } from './feed/build.js';

const folder = new URL('../demo/feed/', import.meta.url);
const { values } = parseArgs({
  options: { today: { type: 'string' }, check: { type: 'boolean' }, 'max-age': { type: 'string' } },
});

const committed = (name: string): string => {
  const file = new URL(name, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
const committedDay = (): string | undefined => /^"updated": "([\d-]+)"/m.exec(committed('feed.json'))?.[1];
const today =
  values.today ??
  process.env['FEED_TODAY'] ??
  (values.check ? committedDay() : undefined) ??
  new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d\d-\d\d$/.test(today))
  throw new Error(`--today takes a day such as 2026-11-24, not "${today}".`);

const builtOn = committedDay();
if (values['max-age'] && builtOn) {
  const age = (Date.parse(today) - Date.parse(builtOn)) / 86_400_000;
  if (age >= 0 && age <= Number(values['max-age'])) {
    console.log(`Feed of ${builtOn}: recent enough.`);
    process.exit(0);
  }
}

const { files, counts, issues } = buildFeed(today);
for (const { path, message } of issues) console.error(`${path}: ${message}`);
if (issues.length > 0) {
  console.error(`The tables give ${issues.length} findings; nothing was written.`);
  process.exit(1);
}

if (values.check) {
  const stale = [...files].filter(([name, text]) => committed(name) !== text).map(([name]) => name);
  if (stale.length > 0) console.error(`Not what the tables give: ${stale.join(', ')}. Run npm run feed.`);
  process.exit(stale.length > 0 ? 1 : 0);
}

mkdirSync(folder, { recursive: true });
console.log(
  `Feed of ${today}: ${Object.entries(counts)
    .map(([name, n]) => `${n} ${name}`)
    .join(', ')}`,
);
for (const [name, text] of files) {
  writeFileSync(new URL(name, folder), text);
  const bytes = Buffer.byteLength(text);
  const compressed = brotliCompressSync(text).length;
  console.log(
    `  ${name.padEnd(16)} ${String(Math.round(bytes / 1000)).padStart(5)} kB, brotli ${(compressed / 1000).toFixed(1)} kB`,
  );
}
