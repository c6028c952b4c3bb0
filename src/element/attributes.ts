/**
 * Attributes as page authors and their editors write them.
 */

/** An on/off attribute: absent, `false`, `no`, `off` and `0` are off; `attr`, `attr=""`, `attr="true"` are on. */
export const flagConverter = {
  fromAttribute: (value: string | null): boolean =>
    value !== null && !/^\s*(false|no|off|0)\s*$/i.test(value),
  toAttribute: (value: boolean): string | null => (value ? '' : null),
};

/**
 * The name under which a widget keeps its entries in an address: the value of `deep-link` where it is a name, else the tag;
 * `undefined` where the widget keeps none there.
 */
export function deepLinkName(value: string | null, tag: string): string | undefined {
  if (!flagConverter.fromAttribute(value)) return undefined;
  return value && /^[a-z][\w-]*$/i.test(value) && value !== 'true' ? value : tag;
}

/** A list attribute: words separated by white space or commas. */
export function wordList(value: string | null | undefined): string[] {
  return (value ?? '').split(/[\s,]+/).filter(Boolean);
}
