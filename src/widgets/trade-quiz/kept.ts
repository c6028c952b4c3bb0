/**
 * Where answers stand on the visitor's device, if the page's author set `remember`; later/kept-answers.ts reads and
 * writes them.
 */

/** Name of the one entry, for each widget of an origin. */
export const keptKey = (owner: string): string => `vet-widgets.${owner}`;

/** True where there is such an entry. */
export function hasKept(owner: string): boolean {
  try {
    return localStorage.getItem(keptKey(owner)) !== null;
  } catch {
    return false; // a page without a storage, such as a sandboxed frame
  }
}
