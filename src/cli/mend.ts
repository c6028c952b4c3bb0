/** Advice for a finding: what the publisher can do about it. */

/** How many letters must be changed, added or left out to make one word of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    let diagonal = i;
    row = row.reduce<number[]>((next, above, j) => {
      if (j === 0) return [i + 1];
      const cost = a[i] === b[j - 1] ? diagonal : Math.min(diagonal, above, next[j - 1] ?? 0) + 1;
      diagonal = above;
      return [...next, cost];
    }, []);
  }
  return row.at(-1) ?? a.length;
}

/** The candidate that was most likely meant, where one is near enough. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 4));
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((x, y) => x.distance - y.distance);
  return best?.candidate;
}

// The first that fits what was expected is given. The words are the schema's own, see src/feed/schema/.
const advice: readonly (readonly [expected: RegExp, mend: string])[] = [
  [/mail address/, 'Write it like name@example.org.'],
  [/^an http, https/, 'Write the whole address, beginning with https://.'],
  [
    /address of a picture/,
    'Write an address beginning with https://, one relative to the feed, or a data: image.',
  ],
  [/^a date and time with offset/, 'Write it like 2026-11-23T09:00:00+01:00.'],
  [/^a day or a date and time/, 'Write a day as 2026-11-23, or a time as 2026-11-23T09:00.'],
  [/^a date that exists/, 'Look in a calendar: the month has no such day.'],
  [/^a date such as/, 'Write year, month and day with hyphens: 2026-11-23.'],
  [/school year/, 'Write both years in full: 2026-2027.'],
  [
    /longitude|latitude/,
    'Write degrees, longitude first: [4.35, 50.85]. Perhaps the two are the wrong way round.',
  ],
  [/^a text, or texts by language/, 'Write "text", or { "fr": "texte", "nl": "tekst" }.'],
  [/^an id of its own/, 'Give each record an id that no other one of its list has.'],
  [/^the index of one of/, 'Count the options from 0: the first is 0, the second 1.'],
  [/^true or false/, 'Write true or false, without quotation marks.'],
  [/^\d+ to \d+ of them/, 'Add some or take some out, or ask it as a question of another kind.'],
  [/^no two alike/, 'Change one of the two: nobody could tell which of them is meant.'],
  [/^an id of letters/, 'Use letters, digits, ".", "_" and "-" only, without spaces or accents.'],
  [/^the id of a record in/, 'Correct the id, or add the record that it names.'],
  [/prefixed identifier/, 'Put the name of the register before the code: isco08:7112.'],
  [/language tag/, 'Use a tag such as fr, nl-BE or fr-x-falc.'],
  [/not before/, 'Look which of the two is wrong; perhaps they are the wrong way round.'],
  [/colour/, 'Write it as # and six hexadecimal digits.'],
  [/list of records/, 'Put the records between [ and ].'],
  [/^version 1/, 'Set "version": 1.'],
  [/^a field of the format/, 'Correct its name, or leave it out: readers ignore it.'],
];

/**
 * Advice for one finding.
 *
 * @param expected - what the format expects, in the schema's words
 * @param found - what stands there, as JSON, or `nothing`
 * @param candidates - values that are allowed there, where that is known
 */
export function howToMend(expected: string, found: string, candidates: readonly string[] = []): string {
  if (found === 'nothing' && candidates.length === 0) return 'Add this field.';
  const meant = nearest(/^"(.*)"$/.exec(found)?.[1] ?? '', candidates);
  if (meant !== undefined) return `Perhaps "${meant}" was meant.`;
  // A long list of ids helps nobody; a short list of kinds does.
  if (candidates.length > 0 && candidates.length <= 12) return `Use one of: ${candidates.join(', ')}.`;
  return (
    advice.find(([pattern]) => pattern.test(expected))?.[1] ?? 'See docs/feed.md for what is allowed here.'
  );
}
