/**
 * The translators' files, `locales/<language>.xlf`, in XLIFF 1.2: the dialect of lit-localize (placeholders
 * are `<x>`, the description is a `<note>`), plus the source files as `<context>`. Always written whole and
 * in the order of the sources, so that the same sources and translations give the same bytes.
 */
import { DOMParser } from '@xmldom/xmldom';
import type { SourceMessage } from './messages.js';

/** One translation. `state` is XLIFF's, for example `needs-review-translation`. */
export interface Translation {
  readonly contents: SourceMessage['contents'];
  readonly state: string | undefined;
}

/** A unit as it stands in a file, translated or not. */
export interface Unit {
  readonly id: string;
  readonly source: SourceMessage['contents'];
  readonly translation: Translation | undefined;
}

const NODE = { element: 1, text: 3, cdata: 4 } as const;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const escapeAttribute = (text: string): string =>
  escape(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');

function readContents(parent: Element): SourceMessage['contents'] {
  const contents: SourceMessage['contents'] = [];
  for (const node of Array.from(parent.childNodes)) {
    if (node.nodeType === NODE.text || node.nodeType === NODE.cdata) {
      const text = node.nodeValue ?? '';
      const last = contents.at(-1);
      if (typeof last === 'string') contents[contents.length - 1] = last + text;
      else if (text) contents.push(text);
    } else if (node.nodeType === NODE.element) {
      const placeholder = node as Element;
      contents.push({
        index: Number(placeholder.getAttribute('id')),
        untranslatable: placeholder.getAttribute('equiv-text') ?? '',
      });
    }
  }
  return contents;
}

/** Reads a file. Throws one sentence where it is not well-formed XML. */
export function readXliff(xml: string): Unit[] {
  const document = new DOMParser({
    // Even its warnings are broken markup.
    errorHandler: (_level: string, message: string) => {
      throw new Error(`is not well-formed: ${message.trim()}`);
    },
  }).parseFromString(xml, 'text/xml');
  return Array.from(document.getElementsByTagName('trans-unit'), (unit) => {
    const source = unit.getElementsByTagName('source')[0];
    const target = unit.getElementsByTagName('target')[0];
    return {
      id: unit.getAttribute('id') ?? '',
      source: source ? readContents(source) : [],
      translation: target && {
        contents: readContents(target),
        state: target.getAttribute('state') || undefined,
      },
    };
  });
}

const writeContents = (contents: SourceMessage['contents']): string =>
  contents
    .map((part) =>
      typeof part === 'string'
        ? escape(part)
        : `<x id="${part.index}" equiv-text="${escapeAttribute(part.untranslatable)}"/>`,
    )
    .join('');

/** Writes a file: every text of the sources, with its translation where there is one. */
export function writeXliff(
  language: string,
  messages: Iterable<SourceMessage>,
  translations: ReadonlyMap<string, Translation>,
): string {
  const units = Array.from(messages, ({ id, contents, desc, files }) => {
    const translation = translations.get(id);
    const state = translation?.state ? ` state="${escapeAttribute(translation.state)}"` : '';
    return [
      `<trans-unit id="${escapeAttribute(id)}">`,
      `  <source>${writeContents(contents)}</source>`,
      ...(translation ? [`  <target${state}>${writeContents(translation.contents)}</target>`] : []),
      ...(desc ? [`  <note from="lit-localize">${escape(desc)}</note>`] : []),
      ...(files.size > 0 ? ['  <context-group purpose="location">'] : []),
      ...Array.from(files, (file) => `    <context context-type="sourcefile">${escape(file)}</context>`),
      ...(files.size > 0 ? ['  </context-group>'] : []),
      '</trans-unit>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file target-language="${language}" source-language="en" original="lit-localize-inputs" datatype="plaintext">`,
    '<body>',
    ...units,
    '</body>',
    '</file>',
    '</xliff>',
    '',
  ].join('\n');
}
