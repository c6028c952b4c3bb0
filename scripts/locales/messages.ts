/**
 * Finds the texts of the source code: every `msg()` call, and which room of `src/` it belongs to.
 *
 * A room is what is translated and loaded as one: `element` (what widgets share) or one widget's tag.
 */
import { relative, resolve } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import type { ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';

/** One text, with the rooms and files that use it. `contents` alternates text and placeholders. */
export interface SourceMessage {
  readonly id: string;
  readonly contents: ProgramMessage['contents'];
  readonly tag: ProgramMessage['tag'];
  readonly desc: string | undefined;
  readonly rooms: Set<string>;
  readonly files: Set<string>;
}

export interface Analysis {
  /** In the order of files and of calls in them, so that neighbours on screen are neighbours for translators. */
  readonly messages: Map<string, SourceMessage>;
  /** Mistakes in `msg()` calls, one sentence each. */
  readonly errors: string[];
  /** Files that could not be understood fully: texts in or behind them may be unseen. */
  readonly unclear: string[];
}

/** TypeScript's codes for an import that leads nowhere: its types, and so its `msg()` calls, are lost. */
const UNRESOLVED = new Set([2304, 2305, 2307]);

type RuntimeConfig = ConstructorParameters<typeof RuntimeLitLocalizer>[0];

/** Gives access to the program that lit-localize builds with its own TypeScript. */
class SourceReader extends RuntimeLitLocalizer {
  get sources() {
    return this.program;
  }
}

/**
 * The room of a source file, or undefined where no text may stand. What a widget loads when a visitor needs it stands in
 * a folder of its own inside the widget's, with texts of its own: `trade-quiz/later`.
 */
export function roomOf(file: string): string | undefined {
  const [, first, second = '', part] = /^src\/([^/]+)\/([^/]+)(?:\/([^/]+)\/)?/.exec(file) ?? [];
  if (first === 'element') return 'element';
  return first === 'widgets' ? (part ? `${second}/${part}` : second) : undefined;
}

/** A compiler's finding in one line. Its text may be a chain; the first link says what matters. */
const sentenceOf = (file: string, text: string | { readonly messageText: string }): string =>
  `${file}: ${typeof text === 'string' ? text : text.messageText}`;

/** Reads all of `src/`. Takes a few seconds: it type-checks the sources to recognise `msg`. */
export function analyse(root: string): Analysis {
  const config = readConfigFileAndWriteSchema(resolve(root, 'lit-localize.json')) as RuntimeConfig;
  const program = new SourceReader(config).sources;
  const nameOf = (path: string): string => relative(root, path).replaceAll('\\', '/');
  const files = program
    .getSourceFiles()
    .filter((file) => file.fileName.startsWith(resolve(root, 'src')) && !file.fileName.includes('/generated/'))
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const messages = new Map<string, SourceMessage>();
  const unclear: string[] = [];
  // The whole program first: only that finds one id used for two different texts.
  const errors = extractMessagesFromProgram(program).errors.map(({ file, messageText }) =>
    sentenceOf(file ? nameOf(file.fileName) : 'src', messageText),
  );

  for (const file of files) {
    const name = nameOf(file.fileName);
    const problem =
      program.getSyntacticDiagnostics(file)[0] ??
      program.getSemanticDiagnostics(file).find((found) => UNRESOLVED.has(found.code));
    if (problem) unclear.push(sentenceOf(name, problem.messageText));

    // lit-localize keeps one place per text; asking file by file tells every place.
    const only = { getSourceFiles: () => [file], getTypeChecker: () => program.getTypeChecker() };
    for (const found of extractMessagesFromProgram(only as unknown as typeof program).messages) {
      const room = roomOf(name);
      if (!room) {
        errors.push(`${name}: texts belong in src/element/ or src/widgets/: ${textOf(found.contents)}`);
        continue;
      }
      const known = messages.get(found.name);
      if (known) {
        known.rooms.add(room);
        known.files.add(name);
      } else {
        messages.set(found.name, {
          id: found.name,
          contents: found.contents,
          tag: found.tag,
          desc: found.desc,
          rooms: new Set([room]),
          files: new Set([name]),
        });
      }
    }
  }
  return { messages, errors, unclear };
}

/** A text as people write it in lists and JSON files: placeholders are `{0}`, `{1}`, … */
export const textOf = (contents: SourceMessage['contents']): string =>
  contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

/** The opposite of `textOf`, with the placeholders of the source text; undefined where one is unknown. */
export function contentsOf(
  text: string,
  source: SourceMessage['contents'],
): SourceMessage['contents'] | undefined {
  const placeholders = source.filter((part) => typeof part !== 'string');
  const parts: SourceMessage['contents'] = [];
  for (const piece of text.split(/(\{\d+\})/)) {
    const index = /^\{(\d+)\}$/.exec(piece)?.[1];
    const placeholder = placeholders.find((found) => String(found.index) === index);
    if (index !== undefined && !placeholder) return undefined;
    if (placeholder ?? piece) parts.push(placeholder ?? piece);
  }
  return parts;
}
