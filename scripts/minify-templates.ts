/**
 * A Vite plugin that takes comments and spare white space out of css`` and html`` templates; the minifier of scripts
 * leaves them alone. Used for the files that pages load directly, where a third of the code is templates.
 *
 * White space in HTML becomes one space and never none, so that nothing moves on the page. Templates inside `msg()`
 * stay as they are: the key of a text is made from it as it stands in the source (message-keys.ts).
 */
import MagicString from 'magic-string';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** Strings, which stay, and comments, which go. */
const STRING_OR_COMMENT = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\/\*[^]*?\*\//g;

const outsideStrings = (text: string, change: (part: string) => string): string =>
  text
    .split(/("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

/** CSS between two expressions of a template. A space before `:` or around `+` can mean something, and stays. */
export const minifyCss = (css: string): string =>
  outsideStrings(
    css.replace(STRING_OR_COMMENT, (_all, string?: string) => string ?? ' '),
    (part) =>
      part
        .replace(/\s+/g, ' ')
        .replace(/(?<!:) ?([{};,]) ?/g, '$1')
        .replace(/: (?=[^;}\s])/g, ':')
        .replace(/;+}/g, '}')
        .replace(/(?<=[\s(,:*-])0(?=\.\d)/g, '')
        .replace(/#([\da-f])\1([\da-f])\2([\da-f])\3\b/gi, '#$1$2$3'),
  );

/** HTML between two expressions of a template: a line break with its indentation becomes one space. */
export const minifyHtml = (html: string): string =>
  html.replace(/<!--[^]*?-->/g, '').replace(/\s*\n\s*/g, ' ');

const MINIFIERS: Readonly<Record<string, (text: string) => string>> = {
  css: minifyCss,
  html: minifyHtml,
  svg: minifyHtml,
};

const isMessage = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && /(^|\.)msg$/.test(node.parent.expression.getText());

/** Minifies the templates of a module; undefined where it has none. */
export function minifyTemplates(code: string): MagicString | undefined {
  if (!/\b(css|html|svg)`/.test(code)) return undefined;
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  const result = new MagicString(code);
  const visit = (node: ts.Node): void => {
    const minify = ts.isTaggedTemplateExpression(node) && MINIFIERS[node.tag.getText()];
    if (minify && !isMessage(node)) {
      const parts = ts.isNoSubstitutionTemplateLiteral(node.template)
        ? [node.template]
        : [node.template.head, ...node.template.templateSpans.map((span) => span.literal)];
      for (const part of parts) {
        // Without the ` } ${ that the compiler counts to a part.
        const start = part.getStart() + 1;
        const end = part.getEnd() - (code.endsWith('${', part.getEnd()) ? 2 : 1);
        const text = code.slice(start, end);
        const minified = minify(text);
        if (minified !== text) result.update(start, end, minified);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return result;
}

/** Modules are the same in every build of a run. */
const done = new Map<string, { code: string; map: ReturnType<MagicString['generateMap']> } | undefined>();

export function minifyTemplatesPlugin(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre', // while it is still TypeScript, templates are where their author put them
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id)) return undefined;
      if (!done.has(id)) {
        const result = minifyTemplates(code);
        done.set(
          id,
          result && { code: result.toString(), map: result.generateMap({ hires: true, source: id }) },
        );
      }
      return done.get(id);
    },
  };
}
