/** What `vet-feed check` found: where, what stands there, what should, and how to mend it. */
import type { FeedIssue } from '../feed/index.js';
import { howToMend } from './mend.js';

/** One finding. */
export interface Finding {
  /** File or address in which it stands. */
  readonly document: string;
  /** Path inside the document, such as `places[3].email`; empty for the document as a whole. */
  readonly path: string;
  /** Id of the record in which it stands, where there is one. */
  readonly record?: string;
  /** What stands there. */
  readonly found: string;
  /** What the format expects. */
  readonly expected: string;
  /** What the publisher can do. */
  readonly mend: string;
  /** A `warning` is worth a look, but the feed follows the format. */
  readonly severity: 'error' | 'warning';
}

/** Values that could have been meant, by the name of what was expected. */
export type Candidates = (expected: string) => readonly string[];

/** A finding from a reader's report. */
export function findingFrom(
  issue: FeedIssue,
  where: { readonly document: string; readonly record?: string | undefined },
  candidates: Candidates = () => [],
): Finding {
  const [, expected = issue.message, found = ''] = /^expected (.*), found (.*)$/s.exec(issue.message) ?? [];
  return {
    document: where.document,
    path: issue.path,
    ...(where.record === undefined ? {} : { record: where.record }),
    found,
    expected,
    mend: howToMend(expected, found, candidates(expected)),
    severity: 'error',
  };
}

/** A finding as one line. */
export function formatFinding(finding: Finding): string {
  const { document, path, record, found, expected, mend, severity } = finding;
  const place = [document, path].filter(Boolean).join(': ') + (record === undefined ? '' : ` ("${record}")`);
  const said = [found && `found ${found}`, `expected ${expected}`].filter(Boolean).join(', ');
  // A value may hold line breaks; a finding is one line.
  return `${severity === 'warning' ? 'warning: ' : ''}${place}: ${said}. ${mend}`.replaceAll(
    /\s*\n\s*/g,
    ' ',
  );
}
