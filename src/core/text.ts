/**
 * Text in several languages: which wording to show, and folding for search.
 */

/** A text as a feed carries it: one string, or one for each language tag. */
export type LocalText = string | Readonly<Record<string, string>>;

/** A wording and the language it is really in; `lang` is empty where the feed does not say. */
export interface Wording {
  readonly text: string;
  readonly lang: string;
}

/**
 * The tags to try for a wanted language, best first: the tag itself, then ever shorter ones (RFC 4647 lookup).
 * `fr-BE` → `fr-BE`, `fr`. Underscores are taken as hyphens.
 */
export function languageRange(tag: string): string[] {
  const range: string[] = [];
  for (
    let t = tag.trim().replaceAll('_', '-').toLowerCase();
    t;
    t = t.slice(0, Math.max(0, t.lastIndexOf('-')))
  )
    range.push(t);
  return range;
}

/**
 * The wording of `text` for a reader of `language`.
 *
 * Where that language is missing, the first of `fallbacks` that is there is shown (a feed's languages in order),
 * else whatever the feed has: a text in another language says more than none, and its `lang` tells the truth.
 */
export function wordingFor(
  text: LocalText,
  language: string,
  fallbacks: readonly string[] = ['fr', 'en'],
): Wording {
  if (typeof text === 'string') return { text, lang: '' };
  const byTag = new Map(
    Object.entries(text).map(([tag, value]) => [tag.toLowerCase(), { text: value, lang: tag }]),
  );
  for (const wanted of [language, ...fallbacks])
    for (const tag of languageRange(wanted)) {
      const found = byTag.get(tag);
      if (found) return found;
    }
  return byTag.values().next().value ?? { text: '', lang: '' };
}

/** Every wording of a text, joined: what a search looks through. */
export function allWordings(text: LocalText | undefined): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : Object.values(text).join(' ');
}

/**
 * A text without case, accents and typographic variants, for comparing and searching: "Évêque, 5-axes" → "eveque, 5-axes".
 * Ligatures are opened (œ → oe), so that "coeur" finds "cœur".
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");
}

/** True when every word of `query` is found somewhere in `text`, whatever its case and accents. An empty query matches all. */
export function matchesQuery(text: string, query: string): boolean {
  const haystack = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
