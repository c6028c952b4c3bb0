/**
 * Writes the zod schemas as shapes: plain objects that the reader in the page understands (src/feed/shape.ts).
 */
import type * as z from 'zod/mini';
import * as link from '../../src/core/link.js';
import * as checks from '../../src/feed/schema/checks.js';

/** The parts of zod's definitions that the feed's schemas use. */
interface Definition {
  readonly type: string;
  readonly check?: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly fn?: (value: never) => boolean;
  readonly path?: readonly string[];
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly error?: (issue: object) => string | { message: string } | undefined;
  readonly checks?: readonly { readonly _zod: { readonly def: Definition } }[];
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly items?: readonly z.ZodMiniType[];
  readonly options?: readonly z.ZodMiniType[];
  readonly discriminator?: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly innerType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
}

const definitionOf = (schema: z.ZodMiniType): Definition =>
  (schema as unknown as { _zod: { def: Definition } })._zod.def;

/** What a schema or one of its checks says is expected. */
function said(...definitions: readonly Definition[]): string | undefined {
  for (const { error } of definitions.toReversed()) {
    const message = typeof error === 'function' ? error({}) : (error as string | undefined);
    if (message !== undefined) return typeof message === 'string' ? message : message.message;
  }
  return undefined;
}

/** The functions that schemas use, by what they are. */
const functions = new Map<unknown, { readonly name: string; readonly from: string }>(
  [
    { module: link, from: '../../core/link.js' },
    { module: checks, from: '../../feed/schema/checks.js' },
  ].flatMap(({ module, from }) =>
    Object.entries(module).map(([name, value]) => [value, { name, from }] as const),
  ),
);

/** `CalendarEvent` → `calendarEvent`, and `calendar-event`. */
const constantName = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const fileName = (name: string) =>
  constantName(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const quote = (value: unknown) => JSON.stringify(value);

/** A record without the fields that are only needed later; it gets a shape of its own. */
export interface Outline {
  readonly name: string;
  readonly schema: z.ZodMiniType;
  readonly without: readonly string[];
}

/** Turns schemas into the texts of TypeScript modules. */
export class ShapeWriter {
  readonly #names: ReadonlyMap<z.ZodMiniType, string>;
  /** Names that the module being written imports, by where from. */
  #imports = new Map<string, Set<string>>();

  readonly #outlines: readonly Outline[];

  /** @param names names of the schemas that get a module of their own */
  constructor(names: ReadonlyMap<z.ZodMiniType, string>, outlines: readonly Outline[] = []) {
    this.#names = names;
    this.#outlines = outlines;
  }

  /** A module for each named schema, by file name: a widget's page loads the shapes of its own records only. */
  modules(): ReadonlyMap<string, string> {
    const head = '// Made from src/feed/schema by `npm run schema`. Do not edit.';
    const modules = new Map<string, string>();
    const all = [
      ...[...this.#names].map(([schema, name]) => ({ schema, name, without: [] })),
      ...this.#outlines,
    ];
    for (const { schema, name, without } of all) {
      this.#imports = new Map([['../../feed/shape.js', new Set(['type Shape'])]]);
      const text = `export const ${constantName(name)} = ${this.#shape(schema, without)} satisfies Shape;`;
      const imports = [...this.#imports]
        .sort(([a], [b]) => a.localeCompare(b, 'en'))
        .map(([from, names]) => `import { ${[...names].sort().join(', ')} } from '${from}';`);
      modules.set(`shapes/${fileName(name)}.ts`, `${head}\n${imports.join('\n')}\n\n${text}\n`);
    }
    const exports = [...this.#names.values()].map(
      (name) => `export { ${constantName(name)} } from './shapes/${fileName(name)}.js';`,
    );
    return modules.set('shapes.ts', `${head}\n${exports.join('\n')}\n`);
  }

  #import(name: string, from: string): string {
    const names = this.#imports.get(from) ?? new Set();
    this.#imports.set(from, names.add(name));
    return name;
  }

  #reference(schema: z.ZodMiniType): string {
    const name = this.#names.get(schema);
    return name === undefined
      ? this.#shape(schema)
      : this.#import(constantName(name), `./${fileName(name)}.js`);
  }

  #function(fn: unknown): string {
    const known = functions.get(fn);
    if (!known) throw new Error(`a schema uses a function that is not exported for it: ${String(fn)}`);
    return this.#import(known.name, known.from);
  }

  /** @param without fields of the object that are left aside */
  #shape(schema: z.ZodMiniType, without: readonly string[] = []): string {
    const definition = definitionOf(schema);
    const extra = (definition.checks ?? []).map((check) => check._zod.def);
    const own = definition.check ? [definition, ...extra] : extra;
    switch (definition.type) {
      case 'string':
        return this.#text(definition, own);
      case 'number':
        return this.#number(definition, own);
      case 'boolean':
        return '{ flag: true }';
      case 'unknown':
        return '{ anything: true }';
      case 'literal':
        return `{ oneOf: ${quote(definition.values)} }`;
      // Without the words for it: the values themselves say as much, and a page has them anyway.
      case 'enum':
        return `{ oneOf: ${quote(Object.values(definition.entries ?? {}))} }`;
      case 'nullable':
        return `{ either: [${this.#reference(definition.innerType as z.ZodMiniType)}, { oneOf: [null] }] }`;
      case 'array': {
        const min = own.find((check) => check.check === 'min_length')?.minimum;
        return `{ list: ${this.#reference(definition.element as z.ZodMiniType)}${min === undefined ? '' : `, min: ${String(min)}`} }`;
      }
      case 'tuple':
        return `{ tuple: [${(definition.items ?? []).map((item) => this.#reference(item)).join(', ')}], say: ${quote(said(definition) ?? `a list of ${String(definition.items?.length)}`)} }`;
      case 'record':
        return `{ record: ${this.#reference(definition.valueType as z.ZodMiniType)} }`;
      case 'union':
        return this.#union(definition);
      case 'object':
        return this.#object(definition, own, without);
      default:
        throw new Error(`shapes cannot say "${definition.type}" yet`);
    }
  }

  #text(definition: Definition, checkList: readonly Definition[]): string {
    const parts = [`text: ${quote(said(definition, ...checkList) ?? 'a text')}`];
    for (const check of checkList)
      if (check.check === 'string_format') parts.push(`pattern: ${String(check.pattern)}`);
      else if (check.check === 'custom') parts.push(`test: ${this.#function(check.fn)}`);
      else if (check.check === 'min_length') parts.push(`min: ${String(check.minimum)}`);
      else if (check.check === 'max_length') parts.push(`max: ${String(check.maximum)}`);
      else throw new Error(`shapes cannot check "${String(check.check)}" of a text yet`);
    return `{ ${parts.join(', ')} }`;
  }

  #number(definition: Definition, checkList: readonly Definition[]): string {
    const min = checkList.find((check) => check.check === 'greater_than')?.value;
    const max = checkList.find((check) => check.check === 'less_than')?.value;
    const int = checkList.some((check) => check.check === 'number_format');
    const range =
      min === undefined
        ? ''
        : max === undefined
          ? ` of at least ${String(min)}`
          : ` from ${String(min)} to ${String(max)}`;
    const parts = [
      `number: ${quote(said(definition, ...checkList) ?? `a ${int ? 'whole ' : ''}number${range}`)}`,
    ];
    if (min !== undefined) parts.push(`min: ${String(min)}`);
    if (max !== undefined) parts.push(`max: ${String(max)}`);
    if (int) parts.push('int: true');
    return `{ ${parts.join(', ')} }`;
  }

  #union(definition: Definition): string {
    const { discriminator, options = [] } = definition;
    const say = said(definition);
    if (discriminator === undefined)
      return `{ either: [${options.map((option) => this.#reference(option)).join(', ')}]${say ? `, say: ${quote(say)}` : ''} }`;
    const cases = options.map((option) => {
      const field = definitionOf(option).shape?.[discriminator];
      const value = field && definitionOf(field).values?.[0];
      return `${String(value)}: ${this.#reference(option)}`;
    });
    return `{ by: ${quote(discriminator)}, cases: { ${cases.join(', ')} } }`;
  }

  #object(definition: Definition, checkList: readonly Definition[], without: readonly string[]): string {
    const required: string[] = [];
    const entries = Object.entries(definition.shape ?? {}).filter(([name]) => !without.includes(name));
    const fields = entries.map(([name, schema]) => {
      const inner = definitionOf(schema);
      if (inner.type !== 'optional') required.push(name);
      return `${name}: ${this.#reference(inner.type === 'optional' ? (inner.innerType as z.ZodMiniType) : schema)}`;
    });
    const parts = [`fields: { ${fields.join(', ')} }`];
    if (required.length > 0) parts.push(`required: ${quote(required)}`);
    for (const check of checkList)
      parts.push(
        `rule: { test: ${this.#function(check.fn)}, at: ${quote(check.path?.[0])}, say: ${quote(said(check))} }`,
      );
    return `{ ${parts.join(', ')} }`;
  }
}
