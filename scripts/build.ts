/**
 * Builds `dist/`. `tsx scripts/build.ts` makes everything; words choose: `lib`, `split`, `single`, `cli`.
 * Type declarations and the custom-elements manifest follow in the npm script `build`.
 */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { tags } from '../vite.config.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const words = process.argv.slice(2);
const wanted = (word: string): boolean => words.length === 0 || words.includes(word);
const run = (mode: string) => build({ mode, logLevel: 'warn' });

/** Writes `dist/sri.json`: file -> `sha384-…`, for `integrity` attributes and import maps. */
function writeIntegrity(): void {
  const scripts = ['', 'chunks/'].flatMap((folder) =>
    existsSync(`dist/${folder}`) ? readdirSync(`dist/${folder}`).map((name) => folder + name) : [],
  );
  const files = scripts.filter((name) => name.endsWith('.js') && name !== 'vet-feed.js').sort();
  const integrity = files.map((name) => {
    const hash = createHash('sha384')
      .update(readFileSync(`dist/${name}`))
      .digest('base64');
    return [name, `sha384-${hash}`];
  });
  writeFileSync('dist/sri.json', `${JSON.stringify(Object.fromEntries(integrity), null, 2)}\n`);
}

const started = Date.now();
// Old chunks have other hashes in their names and would stay for ever.
if (words.length === 0) rmSync('dist', { recursive: true, force: true });
else if (wanted('split')) rmSync('dist/chunks', { recursive: true, force: true });

if (wanted('lib')) await run('lib');
if (wanted('split') && existsSync('src/embed/loader.ts')) await run('split');
if (wanted('single')) for (const tag of tags) await run(tag);
if (wanted('cli') && existsSync('src/cli/main.ts')) {
  await run('cli');
  chmodSync('dist/vet-feed.js', 0o755);
}
writeIntegrity();
console.log(`built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s`);
