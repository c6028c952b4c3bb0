/** A small valid feed around the given sections, for tests and stories. */
export function feedWith(sections: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    version: 1,
    id: 'test-feed',
    publisher: { name: 'Test publisher' },
    licence: { name: 'CC0 1.0' },
    updated: '2026-11-01',
    languages: ['fr', 'en'],
    ...sections,
  };
}
