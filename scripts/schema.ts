/**
 * Writes what is made from the feed's schema: docs/feed.schema.json, docs/feed.md and src/generated/shapes/.
 * `--check` only says whether they are up to date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { CalendarEvent, eventDetails } from '../src/feed/schema/events.js';
import { readDescriptions } from './schema/descriptions.js';
import { feedJsonSchema, namedSchemas } from './schema/json-schema.js';
import { feedMarkdown } from './schema/markdown.js';
import { ShapeWriter } from './schema/shapes.js';

const outlines = [{ name: 'EventOutline', schema: CalendarEvent, without: eventDetails }];

const check = process.argv.includes('--check');
const schema = feedJsonSchema(readDescriptions());
const files = {
  'docs/feed.schema.json': JSON.stringify(schema),
  'docs/feed.md': feedMarkdown(schema),
  ...Object.fromEntries(
    [...new ShapeWriter(namedSchemas, outlines).modules()].map(([name, text]) => [
      `src/generated/${name}`,
      text,
    ]),
  ),
};

mkdirSync(new URL('../src/generated/shapes/', import.meta.url), { recursive: true });
let stale = 0;
for (const [name, text] of Object.entries(files)) {
  const url = new URL(`../${name}`, import.meta.url);
  const options = await resolveConfig(url);
  const formatted = await format(text, { ...options, filepath: url.pathname });
  if (!check) writeFileSync(url, formatted);
  else if (!existsSync(url) || readFileSync(url, 'utf8') !== formatted) {
    stale++;
    console.error(`${name} is not up to date: run "npm run schema"`);
  }
}
console.log(check ? `schema: ${stale > 0 ? 'stale' : 'up to date'}` : 'schema: written');
process.exitCode = stale > 0 ? 1 : 0;
