/**
 * The languages: from `msg()` calls to `locales/<language>.xlf` to `src/generated/<room>/<language>.ts`.
 *
 *   tsx scripts/locales.ts extract        brings the .xlf files up to date with the sources
 *   tsx scripts/locales.ts build          writes src/generated/ from the .xlf files
 *   tsx scripts/locales.ts check          fails on a missing, empty, broken, left-over or stale translation
 *   tsx scripts/locales.ts missing        prints what is not translated as JSON
 *   tsx scripts/locales.ts fill FILE      puts translations from such a JSON file into the .xlf files
 *
 * Several words may follow each other: `extract build`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import config from '../lit-localize.json' with { type: 'json' };
import { catalogueModule, indexModule, keyOf } from './locales/catalogue.js';
import { checkLanguage } from './locales/check.js';
import { analyse, contentsOf, textOf, type SourceMessage } from './locales/messages.js';
import { filesReachedFrom } from './locales/reach.js';
import { readXliff, writeXliff, type Translation, type Unit } from './locales/xliff.js';

const LANGUAGES: readonly string[] = config.targetLocales;
/** `{ "English text": { "fr": "…", "nl": "…", "de": "…" } }`, placeholders as `{0}`. */
type Texts = Record<string, Record<string, string>>;

const root = fileURLToPath(new URL('..', import.meta.url));
const xliffPath = (language: string): string => resolve(root, 'locales', `${language}.xlf`);

/** Read anew each time: somebody may be translating while this runs. */
function unitsOf(language: string): Unit[] {
  const path = xliffPath(language);
  if (!existsSync(path)) return [];
  try {
    return readXliff(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`locales/${language}.xlf ${(error as Error).message}`, { cause: error });
  }
}

const translationsOf = (units: readonly Unit[]): Map<string, Translation> =>
  new Map(units.flatMap(({ id, translation }) => (translation ? [[id, translation]] : [])));

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path); // whole or not at all
  console.log(`wrote ${relative(root, path)}`);
}

const { messages, errors, unclear } = analyse(root);

/** Texts of the sources and, while some source is unclear, those of the file that may only seem unused. */
function keptMessages(units: readonly Unit[]): SourceMessage[] {
  const unused = units.filter((unit) => !messages.has(unit.id));
  if (unclear.length === 0) return [...messages.values()];
  const kept = unused.map((unit) => ({
    id: unit.id,
    contents: unit.source,
    tag: undefined,
    desc: undefined,
    rooms: new Set<string>(),
    files: new Set<string>(),
  }));
  return [...messages.values(), ...kept];
}

function extract(): void {
  for (const language of LANGUAGES) {
    const units = unitsOf(language);
    const kept = keptMessages(units);
    const ids = new Set(kept.map((message) => message.id));
    for (const { id, source, translation } of units)
      if (!ids.has(id) && translation)
        console.log(`${language}: dropped ${id} “${textOf(source)}” → “${textOf(translation.contents)}”`);
    write(xliffPath(language), writeXliff(language, kept, translationsOf(units)));
  }
  for (const problem of unclear) console.warn(`unused texts are kept while this stands: ${problem}`);
}

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Every file of `src/generated/` with the text it should have. */
function generated(): Map<string, string> {
  const tags = foldersIn(resolve(root, 'src/widgets'));
  const files = new Map<string, string>();
  const english = [...messages.values()].map(
    ({ id, contents }) => [id, { contents, state: undefined }] as const,
  );
  const translations = [
    ...LANGUAGES.map((language) => [language, translationsOf(unitsOf(language))] as const),
    ['en', new Map(english)] as const,
  ];
  const parts = tags.flatMap((tag) =>
    foldersIn(resolve(root, 'src/widgets', tag)).map((part) => `${tag}/${part}`),
  );
  for (const room of ['element', ...tags, ...parts]) {
    // A widget's catalogue is complete: it holds what it uses of `element` as well. That of a part holds only the rest.
    const reached = filesReachedFrom(root, room);
    const before = room.includes('/') ? filesReachedFrom(root, dirname(room)) : new Set<string>();
    const texts = [...messages.values()].filter(
      ({ files }) =>
        [...files].some((file) => reached.has(file)) && ![...files].some((file) => before.has(file)),
    );
    const at = (name: string): string => resolve(root, 'src/generated', room, name);
    for (const [language, known] of translations)
      files.set(at(`${language}.ts`), catalogueModule(texts, known));
    files.set(at('index.ts'), indexModule([...LANGUAGES, 'en'], room));
  }
  return files;
}

/** Texts whose keys in the catalogues are the same: one would be shown for the other. */
function keyClashes(): string[] {
  const first = new Map<string, SourceMessage>();
  return [...messages.values()].flatMap((message) => {
    if (!/^[sh][0-9a-f]{16}$/.test(message.id))
      return [`${message.id}: texts have no id of their own here, the catalogues look them up by their hash`];
    const other = first.get(keyOf(message.id));
    first.set(keyOf(message.id), message);
    return other
      ? [
          `“${textOf(other.contents)}” and “${textOf(message.contents)}” share the key ${keyOf(message.id)}: word one differently`,
        ]
      : [];
  });
}

function check(): boolean {
  const problems = [...errors, ...unclear, ...keyClashes()];
  for (const language of LANGUAGES) {
    const units = unitsOf(language);
    const found = checkLanguage(language, messages, units);
    problems.push(...found);
    const fresh = writeXliff(language, messages.values(), translationsOf(units));
    const isFresh = existsSync(xliffPath(language)) && readFileSync(xliffPath(language), 'utf8') === fresh;
    if (found.length === 0 && !isFresh)
      problems.push(`locales/${language}.xlf is not up to date: npm run locales:extract`);
  }
  for (const [path, text] of generated())
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
      problems.push(`${relative(root, path)} is not up to date: npm run locales:build`);
  for (const problem of problems) console.error(problem);
  console.log(
    `locales: ${LANGUAGES.length + 1} languages, ${messages.size} texts, ${problems.length} problems`,
  );
  return problems.length === 0;
}

function missing(): void {
  const texts: Texts = {};
  for (const language of LANGUAGES) {
    const known = translationsOf(unitsOf(language));
    for (const { id, contents } of messages.values())
      if (!textOf(known.get(id)?.contents ?? []).trim()) (texts[textOf(contents)] ??= {})[language] = '';
  }
  console.log(JSON.stringify(texts, null, 2));
}

function fill(path: string): void {
  const texts = JSON.parse(readFileSync(path, 'utf8')) as Texts;
  for (const key of Object.keys(texts))
    if (![...messages.values()].some(({ id, contents }) => id === key || textOf(contents) === key))
      console.warn(`no source has this text, so it is passed over: “${key}”`);
  for (const language of LANGUAGES) {
    const units = unitsOf(language);
    const known = translationsOf(units);
    for (const { id, contents } of messages.values()) {
      const text = (texts[id] ?? texts[textOf(contents)])?.[language];
      if (!text) continue;
      const translated = contentsOf(text, contents);
      if (translated) known.set(id, { contents: translated, state: undefined });
      else console.warn(`${language}: “${text}” has a placeholder that “${textOf(contents)}” has not`);
    }
    write(xliffPath(language), writeXliff(language, keptMessages(units), known));
  }
}

const [...words] = process.argv.slice(2);
let ok = words.length > 0;
for (let word = words.shift(); word; word = words.shift()) {
  if (word === 'extract') extract();
  else if (word === 'build') for (const [path, text] of generated()) write(path, text);
  else if (word === 'check') ok = check() && ok;
  else if (word === 'missing') missing();
  else if (word === 'fill') fill(words.shift() ?? '');
  else ok = false;
}
if (errors.length > 0) console.error(errors.join('\n'));
if (!ok || errors.length > 0) process.exitCode = 1;
