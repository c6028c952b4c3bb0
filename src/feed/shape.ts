/**
 * Checking a value by a shape.
 *
 * Shapes are the zod schemas of src/feed/schema in a form that costs a page almost nothing: `npm run schema` writes
 * them to src/generated/shapes.ts, and a test holds the two against each other (see docs/decisions/0002).
 */

/** What a value must be. `say` names it for a message: "expected …". */
export type Shape =
  | {
      readonly text: string;
      readonly pattern?: RegExp;
      readonly test?: (value: string) => boolean;
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly number: string; readonly min?: number; readonly max?: number; readonly int?: true }
  | { readonly flag: true }
  | { readonly oneOf: readonly unknown[]; readonly say?: string }
  | { readonly list: Shape; readonly min?: number }
  | { readonly tuple: readonly Shape[]; readonly say: string }
  | { readonly record: Shape }
  | {
      readonly fields: Readonly<Record<string, Shape>>;
      /** Names of the fields that may not be missing. */
      readonly required?: readonly string[];
      /** A rule over several fields, and the field it is reported at. */
      readonly rule?: { readonly test: (value: never) => boolean; readonly at: string; readonly say: string };
    }
  | { readonly either: readonly Shape[]; readonly say?: string }
  | { readonly by: string; readonly cases: Readonly<Record<string, Shape>> }
  | { readonly anything: true };

/** One thing that is not as the shape says. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  /** What was expected, in words. */
  readonly expected: string;
}

type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const within = (value: number, min = -Infinity, max = Infinity) => value >= min && value <= max;

/** All that is wrong with a value; empty where it fits. */
export function misfits(shape: Shape, value: unknown, path: Path = []): Misfit[] {
  const unless = (fits: boolean, expected: string): Misfit[] => (fits ? [] : [{ path, expected }]);

  if ('text' in shape)
    return unless(
      typeof value === 'string' &&
        within(value.length, shape.min, shape.max) &&
        (shape.pattern?.test(value) ?? true) &&
        (shape.test?.(value) ?? true),
      shape.text,
    );
  if ('number' in shape)
    return unless(
      typeof value === 'number' &&
        Number.isFinite(value) &&
        (!shape.int || Number.isSafeInteger(value)) &&
        within(value, shape.min, shape.max),
      shape.number,
    );
  if ('flag' in shape) return unless(typeof value === 'boolean', 'true or false');
  if ('oneOf' in shape)
    return unless(
      shape.oneOf.includes(value),
      shape.say ?? shape.oneOf.map((option) => JSON.stringify(option)).join(' or '),
    );
  if ('list' in shape) {
    if (!Array.isArray(value)) return unless(false, 'a list');
    return [
      ...unless(value.length >= (shape.min ?? 0), `a list of at least ${String(shape.min)}`),
      ...value.flatMap((item: unknown, index) => misfits(shape.list, item, [...path, index])),
    ];
  }
  if ('tuple' in shape) {
    if (!Array.isArray(value) || value.length !== shape.tuple.length) return unless(false, shape.say);
    return shape.tuple.flatMap((item, index) => misfits(item, value[index], [...path, index]));
  }
  if ('record' in shape) {
    if (!isObject(value)) return unless(false, 'an object');
    return Object.entries(value).flatMap(([key, item]) => misfits(shape.record, item, [...path, key]));
  }
  if ('fields' in shape) {
    if (!isObject(value)) return unless(false, 'an object');
    const found = Object.entries(shape.fields).flatMap(([key, field]) =>
      value[key] === undefined && !shape.required?.includes(key)
        ? []
        : misfits(field, value[key], [...path, key]),
    );
    const { rule } = shape;
    // A rule over fields means nothing while one of them is wrong.
    if (!rule || found.length > 0 || rule.test(value as never)) return found;
    return [{ path: [...path, rule.at], expected: rule.say }];
  }
  if ('either' in shape) {
    const attempts = shape.either.map((option) => misfits(option, value, path));
    if (attempts.some((found) => found.length === 0)) return [];
    // The one form that is right but for something inside: one bad translation is not the end of a text.
    const [inside, ...others] = attempts.filter((found) =>
      found.every((misfit) => misfit.path.length > path.length),
    );
    if (inside && others.length === 0) return inside;
    return unless(false, shape.say ?? 'another form');
  }
  if ('by' in shape) {
    if (!isObject(value)) return unless(false, 'an object');
    const name = String(value[shape.by]);
    // A feed may say "toString".
    const one = Object.hasOwn(shape.cases, name) ? shape.cases[name] : undefined;
    return one
      ? misfits(one, value, path)
      : [
          {
            path: [...path, shape.by],
            expected: Object.keys(shape.cases)
              .map((key) => JSON.stringify(key))
              .join(' or '),
          },
        ];
  }
  return [];
}
