/**
 * Attributes as page authors and their editors write them.
 */

/** An on/off attribute: absent, `false`, `no`, `off` and `0` are off; `attr`, `attr=""`, `attr="true"` are on. */
export const flagConverter = {
  fromAttribute: (value: string | null): boolean =>
    value !== null && !/^\s*(false|no|off|0)\s*$/i.test(value),
  toAttribute: (value: boolean): string | null => (value ? '' : null),
};

/** A list attribute: words separated by white space or commas. */
export function wordList(value: string | null | undefined): string[] {
  return (value ?? '').split(/[\s,]+/).filter(Boolean);
}
