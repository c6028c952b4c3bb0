/**
 * Writes `src/generated/<room>/`: one module per language and room, so that a page with one widget loads
 * the texts of that widget only. (lit-localize's own output is one module with the texts of all widgets.)
 * The modules have the shape of lit-localize's runtime mode: id -> text, or template with placeholders.
 */
import { parseStringAsTemplateLiteral } from '@lit/localize-tools/lib/typescript.js';
import { textOf, type SourceMessage } from './messages.js';
import type { Translation } from './xliff.js';

const HEADER = '// Written by scripts/locales.ts from locales/*.xlf. Do not edit.\n';

const inTemplate = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$');

const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The static pieces of a placeholder such as `<a href="${url}">`: one more than it has expressions. */
function piecesOf(placeholder: string): string[] {
  const template = parseStringAsTemplateLiteral(placeholder);
  return 'templateSpans' in template
    ? [template.head.text, ...template.templateSpans.map((span) => span.literal.text)]
    : [template.text];
}

/**
 * A translation as an expression. Placeholders become the position of their value in the source text
 * (`${1} of ${0}`): the runtime puts the values there, which the translator may have moved.
 */
export function expressionOf(source: SourceMessage, { contents }: Translation): string {
  if (!source.tag) return JSON.stringify(textOf(contents));
  const firstValue = new Map<number, number>();
  let values = 0;
  for (const part of source.contents) {
    if (typeof part === 'string') continue;
    firstValue.set(part.index, values);
    values += piecesOf(part.untranslatable).length - 1;
  }
  const body = contents.map((part) => {
    if (typeof part === 'string') return inTemplate(source.tag === 'html' ? asHtml(part) : part);
    const first = firstValue.get(part.index) ?? 0;
    return piecesOf(part.untranslatable)
      .map((piece, position) => (position === 0 ? piece : `\${${first + position - 1}}${piece}`))
      .join('');
  });
  return `${source.tag}\`${body.join('')}\``;
}

/**
 * The key of a text in a catalogue: the first 7 characters of its id, as src/element/text-key.ts makes it. Ids are
 * hashes, which do not compress; whole ones would be a third of a catalogue.
 */
export const keyOf = (id: string): string => id.slice(0, 7);

/** The module of one room in one language. A text without translation is left out: the source shows. */
export function catalogueModule(
  messages: readonly SourceMessage[],
  translations: ReadonlyMap<string, Translation>,
): string {
  const entries = messages
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((message) => {
      const translation = translations.get(message.id);
      return translation ? [{ ...message, line: expressionOf(message, translation) }] : [];
    });
  const uses = (tag: string): boolean => entries.some((entry) => entry.tag === tag);
  return [
    HEADER.trimEnd(),
    ...(uses('html') ? ["import { html } from 'lit';"] : []),
    ...(uses('str') ? ["import { str } from '@lit/localize/internal/str-tag.js';"] : []),
    "import type { TemplateMap } from '@lit/localize';",
    '',
    'export const templates: TemplateMap = {',
    ...entries.map(({ id, line }) => `  ${keyOf(id)}: ${line},`),
    '};',
    '',
  ].join('\n');
}

/** The module that knows how to load a room's languages; `room` may be `trade-quiz` or `trade-quiz/later`. */
export const indexModule = (languages: readonly string[], room: string): string =>
  [
    HEADER.trimEnd(),
    `import type { Catalogues } from '${'../'.repeat(room.split('/').length + 1)}element/localize.js';`,
    '',
    'export const catalogues: Catalogues = {',
    ...languages.map((language) => `  ${language}: () => import('./${language}.js'),`),
    '};',
    '',
  ].join('\n');
