/** Fields that the format does not know: readers ignore them, and mostly they are slips of the pen. */

/** Where a field stands that the format does not know, and what it is called. */
export interface UnknownField {
  readonly path: string;
  readonly field: string;
  /** Fields that the format knew in its place. */
  readonly known: readonly string[];
}

/**
 * Compares a value with what the schema made of it.
 *
 * @param given - the value as it stands in the document
 * @param read - the same value as the schema read it: unknown fields are gone
 * @param path - where it stands
 */
export function unknownFields(given: unknown, read: unknown, path: string): UnknownField[] {
  if (typeof given !== 'object' || given === null || typeof read !== 'object' || read === null) return [];
  // Where an item of a list was taken out, the others no longer stand side by side.
  if (Array.isArray(given) && Array.isArray(read) && given.length !== read.length) return [];
  return Object.entries(given).flatMap(([field, value]: [string, unknown]) => {
    const here = Array.isArray(given) ? `${path}[${field}]` : [path, field].filter(Boolean).join('.');
    if (!(field in read))
      return Array.isArray(given) ? [] : [{ path: here, field, known: Object.keys(read) }];
    return unknownFields(value, (read as Record<string, unknown>)[field], here);
  });
}
