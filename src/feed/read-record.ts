/**
 * Tolerant reading: what is wrong is taken out and reported, what is good stays.
 */
import * as z from 'zod/mini';
import type { FeedIssue } from './feed-error.js';

type Path = readonly PropertyKey[];

/** `['places', 3, 'email']` → `places[3].email`. */
export function formatPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** A value as it reads in a message: short, in JSON. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );
}

/** What a finding of the schema means: "expected …, found …". */
function describe(issue: z.core.$ZodIssue, found: unknown): string {
  // The schema's own messages name what is expected; zod/mini's default says nothing.
  const said = issue.message === 'Invalid input' ? undefined : issue.message;
  const expected =
    said ??
    (issue.code === 'invalid_type'
      ? issue.expected
      : issue.code === 'invalid_value'
        ? issue.values.map((value) => show(value)).join(' or ')
        : issue.code === 'too_small'
          ? `at least ${String(issue.minimum)}`
          : issue.code === 'too_big'
            ? `at most ${String(issue.maximum)}`
            : issue.code);
  return `expected ${expected}, found ${show(found)}`;
}

/** Takes what stands at `path` out of `root`; true when there was something to take. */
function remove(root: unknown, path: Path): boolean {
  const parent = at(root, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(parent) && typeof key === 'number')
    return key < parent.length && parent.splice(key, 1).length > 0;
  if (parent && typeof parent === 'object' && key !== undefined && key in parent)
    return Reflect.deleteProperty(parent, key);
  return false;
}

/**
 * Reads one value by its schema.
 *
 * A part that breaks the schema is taken out, as small a part as possible: an item of a list, else a field, else
 * what holds it. Only when what remains cannot be a record is the whole left out. Each part taken out is reported.
 *
 * @param where path of the value in the document, for the report
 * @returns the record, or `undefined` where nothing usable is left
 */
export function readRecord<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
  where: Path,
  issues: FeedIssue[],
): z.output<T> | undefined {
  let result = z.safeParse(schema, value);
  if (result.success) return result.data;

  const copy = structuredClone(value);
  const reported = new Set<string>();
  // Every round takes something out of a finite value, so this ends.
  while (!result.success) {
    const found = result.error.issues;
    for (const issue of found) {
      const path = formatPath([...where, ...issue.path]);
      // A required part that was taken out comes back as missing; once said is enough.
      if (!reported.has(path)) issues.push({ path, message: describe(issue, at(copy, issue.path)) });
      reported.add(path);
    }
    // Backwards, so that taking an item out of a list leaves the positions before it right.
    for (const issue of found.toReversed()) {
      let part: Path = issue.path;
      while (part.length > 0 && !remove(copy, part)) part = part.slice(0, -1);
      if (part.length === 0) return undefined;
    }
    result = z.safeParse(schema, copy);
  }
  return result.data;
}
