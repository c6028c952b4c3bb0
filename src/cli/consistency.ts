/** What no single field shows: ends before beginnings, where the schema cannot tell. */
import type { FeedIssue } from '../feed/index.js';
import type { Sections } from '../feed/check-references.js';

/** One thing that must not come before another. */
type Pair = readonly [
  path: string,
  from: string | number | null | undefined,
  to: string | number | null | undefined,
];

function reversed([path, from, to]: Pair): FeedIssue[] {
  if (from === undefined || from === null || to === undefined || to === null || from <= to) return [];
  return [
    { path, message: `expected a value not before ${JSON.stringify(from)}, found ${JSON.stringify(to)}` },
  ];
}

/** Instants of different offsets, which no reading of the text can compare. */
function instants(path: string, start: string, end: string | undefined): Pair {
  const instant = /Z|[+-]\d\d:\d\d$/;
  return end !== undefined && instant.test(start) && instant.test(end)
    ? [path, Date.parse(start), Date.parse(end)]
    : [path, undefined, undefined];
}

/** Reversed instants and ages, each at the later field. The schema itself finds reversed days and school years. */
export function checkOrder({ events, pathways }: Sections): FeedIssue[] {
  return [
    ...[...(events ?? []).entries()].flatMap(([i, event]): Pair[] => [
      instants(`events[${String(i)}].end`, event.start, event.end),
      [`events[${String(i)}].ages[1]`, event.ages?.[0], event.ages?.[1]],
    ]),
    ...[...(pathways?.steps ?? []).entries()].map(([i, { ages }]): Pair => [
      `pathways.steps[${String(i)}].ages[1]`,
      ages?.[0],
      ages?.[1],
    ]),
  ].flatMap(reversed);
}
