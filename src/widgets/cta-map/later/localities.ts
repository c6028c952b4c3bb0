/**
 * Finding a starting point by postcode or name in the feed's own gazetteer, without asking any service.
 */
import { fold } from '../../../core/text.js';
import type { Locality } from '../../../feed/index.js';
import type { LocalitySearch } from '../origin.js';

/** A locality made ready for searching. */
export interface IndexedLocality {
  readonly locality: Locality;
  /** Its names in every language, folded, hyphens as spaces. */
  readonly names: readonly string[];
}

const simplify = (text: string) =>
  fold(text)
    .replaceAll(/[-'()]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const namesOf = ({ name }: Locality): string[] =>
  (typeof name === 'string' ? [name] : Object.values(name)).map(simplify);

/** Folds the names once. */
export function indexLocalities(gazetteer: readonly Locality[]): IndexedLocality[] {
  return gazetteer.map((locality) => ({ locality, names: namesOf(locality) }));
}

/** 0 for the very name, 1 for a name that begins so, 2 for a later word of it; undefined for none. */
function nameRank(names: readonly string[], query: string): number | undefined {
  if (query === '' || names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  return names.some((name) => name.includes(` ${query}`)) ? 2 : undefined;
}

/**
 * Localities for what a visitor typed: a postcode or its beginning, a name or its beginning, or both ("5000 Namur").
 * Best first: whole names before beginnings, then by postcode.
 */
export function findLocalities(index: readonly IndexedLocality[], typed: string, limit = 6): Locality[] {
  const postcode = /\d+/.exec(typed)?.[0] ?? '';
  const name = simplify(typed.replace(/\d+/, ' '));
  // One letter fits a hundred villages.
  if (postcode.length < 2 && name.length < 2) return [];
  return index
    .flatMap(({ locality, names }) => {
      const rank = locality.postalCode.startsWith(postcode) ? nameRank(names, name) : undefined;
      return rank === undefined ? [] : [{ locality, rank }];
    })
    .sort((a, b) => a.rank - b.rank || a.locality.postalCode.localeCompare(b.locality.postalCode))
    .slice(0, limit)
    .map(({ locality }) => locality);
}

/** The one locality that the visitor surely means: the only one found, or the only one of exactly that name or postcode. */
export function sureLocality(index: readonly IndexedLocality[], typed: string): Locality | undefined {
  const found = findLocalities(index, typed, Infinity);
  if (found.length === 1) return found[0];
  const name = simplify(typed.replace(/\d+/, ' '));
  const exact = found.filter(
    (locality) => typed.trim() === locality.postalCode || (name !== '' && namesOf(locality).includes(name)),
  );
  return exact.length === 1 ? exact[0] : undefined;
}

/** Makes a gazetteer ready for searching. */
export function searchLocalities(gazetteer: readonly Locality[]): LocalitySearch {
  const index = indexLocalities(gazetteer);
  return {
    find: (typed) => findLocalities(index, typed),
    sure: (typed) => sureLocality(index, typed),
  };
}
