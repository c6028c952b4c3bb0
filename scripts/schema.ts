/** Writes docs/feed.schema.json and docs/feed.md. `--check` only says whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readDescriptions } from './schema/descriptions.js';
import { feedJsonSchema } from './schema/json-schema.js';
import { feedMarkdown } from './schema/markdown.js';

const check = process.argv.includes('--check');
const schema = feedJsonSchema(readDescriptions());
const files = { 'feed.schema.json': JSON.stringify(schema), 'feed.md': feedMarkdown(schema) };

let stale = 0;
for (const [name, text] of Object.entries(files)) {
  const url = new URL(`../docs/${name}`, import.meta.url);
  const options = await resolveConfig(url);
  const formatted = await format(text, { ...options, filepath: url.pathname });
  if (!check) writeFileSync(url, formatted);
  else if (readFileSync(url, 'utf8') !== formatted) {
    stale++;
    console.error(`docs/${name} is not up to date: run "npm run schema"`);
  }
}
console.log(check ? `schema: ${stale > 0 ? 'stale' : 'up to date'}` : 'schema: written');
process.exitCode = stale > 0 ? 1 : 0;
