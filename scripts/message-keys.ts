/**
 * A Vite plugin that puts a text's key where its English wording stands in a `msg()` call: `msg('Details')` becomes
 * `msg('s355b21')`, msg(str`${n} events`) becomes msg(str`s1a2b3c${n}`). A French page then loads no English: the wording
 * is in the English catalogue, which is loaded where English is shown.
 */
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import MagicString from 'magic-string';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { keyOf } from './locales/catalogue.js';

/** What src/element/text-key.ts becomes. */
const READS_KEY =
  'export const textKey = (source) => (typeof source === "string" ? source : source.strings[0]);';

const isMessageCall = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && /(^|\.)msg$/.test(node.expression.getText());

/** The static parts of a template: one more than it has expressions. */
const partsOf = (
  template: ts.TemplateLiteral,
): (ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail)[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map((span) => span.literal)];

/** Puts the key of a text into its place. False for what is not written out in the call. */
function putKey(text: ts.Expression, result: MagicString): boolean {
  if (ts.isStringLiteral(text) || ts.isNoSubstitutionTemplateLiteral(text))
    result.update(text.getStart(), text.getEnd(), `'${keyOf(generateMsgId(text.text, false))}'`);
  else if (ts.isTaggedTemplateExpression(text)) {
    const parts = partsOf(text.template);
    const strings = parts.map((part) => part.text);
    for (const part of parts) {
      // Without the ` } ${ that the compiler counts to a part.
      const start = part.getStart() + 1;
      const end = part.getEnd() - (ts.isTemplateHead(part) || ts.isTemplateMiddle(part) ? 2 : 1);
      if (end > start) result.remove(start, end);
    }
    const key = keyOf(generateMsgId(strings, text.tag.getText() === 'html'));
    result.appendLeft(text.template.getStart() + 1, key);
  } else return false;
  return true;
}

/**
 * Puts keys into the `msg()` calls of a module; undefined where it has none.
 * @throws Error for a call whose text is not written out in it
 */
export function messageKeys(code: string): MagicString | undefined {
  if (!/\bmsg\(/.test(code)) return undefined;
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  const result = new MagicString(code);
  const visit = (node: ts.Node): void => {
    const [text] = isMessageCall(node) ? node.arguments : [];
    if (text && !putKey(text, result))
      throw new Error(`msg(${text.getText()}): the text has to stand in the call`);
    ts.forEachChild(node, visit); // a value in a text may be a text
  };
  visit(file);
  return result;
}

export function messageKeysPlugin(): Plugin {
  return {
    name: 'message-keys',
    enforce: 'pre', // the key is a hash of the text as it stands in the source
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id)) return undefined;
      if (/[\\/]element[\\/]text-key\.ts$/.test(id)) return { code: READS_KEY, map: { mappings: '' } };
      const result = messageKeys(code);
      return result && { code: result.toString(), map: result.generateMap({ hires: true, source: id }) };
    },
  };
}
