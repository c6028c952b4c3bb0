/**
 * Which steps and links hold for which pupil.
 *
 * Rules change from one school year to the next, and so reach pupils by the year in which they entered secondary
 * school, at 12: their cohort. A pupil is in a step for 14-year-olds two school years later. So a step holds for a
 * cohort when it exists in a school year in which that cohort may begin it.
 */
import type { Pathways } from './situation.js';
import { buildGraph, type Graph } from './graph.js';
import type { PathwayLink, Step } from '../../feed/index.js';

/** Age at which pupils enter secondary school. */
const ENTRY_AGE = 12;

/** Cohorts for which the same rules hold: those that entered in `from` to `until` (years in which a school year begins). */
export interface CohortGroup {
  /** First year; `undefined` for all years up to `until`. */
  readonly from: number | undefined;
  /** Last year; `undefined` for all years from `from` on. */
  readonly until: number | undefined;
}

/** Earliest and latest age. */
type Ages = readonly [number, number];

/** The year in which the school year of a day begins. In French-speaking Belgium it begins in the last days of August. */
export function schoolYearOf(date: Date): number {
  return date.getFullYear() - (date.getMonth() < 7 ? 1 : 0);
}

/** `2026-2027` → 2026. */
const firstYear = (schoolYear: string) => Number(schoolYear.slice(0, 4));

/** Ages at which one usually begins a step; `undefined` where the feed says no ages. */
function beginning({ ages, years }: Step): Ages | undefined {
  if (!ages) return undefined;
  const [first, last] = ages;
  return [first, Math.max(first, (last ?? Infinity) - (years ?? 1))];
}

/** Ages at which one usually goes a way: when the step behind is over, else when the one ahead begins. */
function passing(from: Step, to: Step): Ages | undefined {
  if (!from.ages) return beginning(to);
  const [first, last] = from.ages;
  const over = first + (from.kind === 'stream' ? 1 : (from.years ?? 1));
  return [over, Math.max(over, last ?? Infinity)];
}

/** Whether a step exists in the school year that begins in `schoolYear`. */
export function existsIn({ validFrom, validUntil }: Validity, schoolYear: number): boolean {
  return (
    (validFrom === undefined || firstYear(validFrom) <= schoolYear) &&
    (validUntil === undefined || firstYear(validUntil) >= schoolYear)
  );
}

type Validity = Pick<Step | PathwayLink, 'validFrom' | 'validUntil'>;

function holds({ validFrom, validUntil }: Validity, ages: Ages | undefined, cohort: number): boolean {
  if (!ages) return true;
  const [earliest, latest] = ages.map((age) => cohort + age - ENTRY_AGE) as [number, number];
  return (
    (validFrom === undefined || firstYear(validFrom) <= latest) &&
    (validUntil === undefined || firstYear(validUntil) >= earliest)
  );
}

/** Cohorts at which something begins or stops to hold, in order. */
function changes(pathways: Pathways): number[] {
  const steps = new Map(pathways.steps.map((step) => [step.id, step]));
  const found = new Set<number>();
  const look = ({ validFrom, validUntil }: Validity, ages: Ages | undefined) => {
    if (!ages) return;
    if (validFrom !== undefined && ages[1] !== Infinity)
      found.add(firstYear(validFrom) - ages[1] + ENTRY_AGE);
    if (validUntil !== undefined) found.add(firstYear(validUntil) - ages[0] + ENTRY_AGE + 1);
  };
  for (const step of pathways.steps) look(step, beginning(step));
  for (const link of pathways.links) {
    const from = steps.get(link.from);
    const to = steps.get(link.to);
    if (from && to) look(link, passing(from, to));
  }
  return [...found].sort((a, b) => a - b);
}

/** The cohorts, grouped by what holds for them, oldest first. One group where nothing changes. */
export function cohortGroups(pathways: Pathways): [CohortGroup, ...CohortGroup[]] {
  const years = changes(pathways);
  return [
    { from: undefined, until: years[0] === undefined ? undefined : years[0] - 1 },
    ...years.map((from, index) => {
      const next = years[index + 1];
      return { from, until: next === undefined ? undefined : next - 1 };
    }),
  ];
}

/** The group of those who entered in `year`. */
export function groupOf(groups: readonly [CohortGroup, ...CohortGroup[]], year: number): CohortGroup {
  return groups.find(({ until }) => until === undefined || year <= until) ?? groups[0];
}

/** One year of a group: what holds for it holds for all of them. */
export const yearOf = ({ from, until }: CohortGroup): number => from ?? until ?? 0;

/** The cohort of somebody who is in `step` in the school year that begins in `schoolYear`. */
export function cohortIn(step: Step | undefined, schoolYear: number): number {
  return schoolYear - ((step?.ages?.[0] ?? ENTRY_AGE) - ENTRY_AGE);
}

/**
 * The graph as it holds for a cohort. A step that only had ways from steps or along links that do not hold is left
 * out too: nobody of this cohort comes there. Steps that nothing ever led to are points of entry, and stay.
 */
export function graphFor(pathways: Pathways, group: CohortGroup): Graph {
  const cohort = yearOf(group);
  const whole = buildGraph(pathways.steps, pathways.links);
  let steps = pathways.steps.filter((step) => holds(step, beginning(step), cohort));
  const links = whole.links.filter((link) => {
    const from = whole.steps.get(link.from);
    const to = whole.steps.get(link.to);
    return from && to && holds(link, passing(from, to), cohort);
  });
  for (;;) {
    const graph = buildGraph(steps, links);
    const kept = steps.filter(
      ({ id }) => graph.reaching.has(id) || !whole.reaching.get(id)?.some((link) => link.from !== id),
    );
    if (kept.length === steps.length) return graph;
    steps = kept;
  }
}
