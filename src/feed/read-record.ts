/**
 * Tolerant reading: what is wrong is taken out and reported, what is good stays.
 */
import type { FeedIssue } from './feed-error.js';
import { misfits, type Shape } from './shape.js';

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
 * Reads one value by its shape.
 *
 * A part that does not fit is taken out, as small a part as possible: an item of a list, else a field, else what holds
 * it. Only when what remains cannot be a record is the whole left out. Each part taken out is reported.
 *
 * @param where path of the value in the document, for the report
 * @returns the record, or `undefined` where nothing usable is left
 */
export function readRecord(shape: Shape, value: unknown, where: Path, issues: FeedIssue[]): unknown {
  let found = misfits(shape, value);
  if (found.length === 0) return value;

  const copy = structuredClone(value);
  const reported = new Set<string>();
  // Every round takes something out of a finite value, so this ends.
  while (found.length > 0) {
    for (const { path, expected } of found) {
      const place = formatPath([...where, ...path]);
      // A required part that was taken out comes back as missing; once said is enough.
      if (!reported.has(place))
        issues.push({ path: place, message: `expected ${expected}, found ${show(at(copy, path))}` });
      reported.add(place);
    }
    // Backwards, so that taking an item out of a list leaves the positions before it right.
    for (const { path } of found.toReversed()) {
      let part: Path = path;
      while (part.length > 0 && !remove(copy, part)) part = part.slice(0, -1);
      if (part.length === 0) return undefined;
    }
    found = misfits(shape, copy);
  }
  return copy;
}
