import type { Place } from '../../feed/index.js';

/** What a place counts for among sectors: the id of its one sector, else `several` or `unknown`. */
export function shareOf({ sectors = [] }: Place): string {
  const [first, second] = sectors;
  if (first === undefined) return 'unknown';
  return second !== undefined || first === '*' ? 'several' : first;
}
