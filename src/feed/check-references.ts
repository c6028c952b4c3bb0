import type { FeedIssue } from './feed-error.js';
import { References } from './references.js';
import * as section from './section.js';
import type { SectionData, SectionName, SectionReader } from './section.js';

/** Records by section. */
export type Sections = { -readonly [K in SectionName]?: SectionData<(typeof section)[K]> };

/**
 * Takes out references that point nowhere and reports them.
 *
 * @returns the same sections, with new records where something was taken out
 */
export function checkReferences(sections: Sections, issues: FeedIssue[]): Sections {
  const references = new References(issues);
  const entries = Object.entries(sections).map(
    ([name, data]) => [name, section[name as SectionName] as SectionReader<unknown>, data] as const,
  );
  for (const [, reader, data] of entries) reader.know(data, references);
  return Object.fromEntries(
    entries.map(([name, reader, data]) => [name, reader.check?.(data, references) ?? data]),
  );
}
