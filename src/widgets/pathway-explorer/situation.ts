/**
 * Where a learner stands: the step, the cohort, and the pathways that hold for it.
 */
import type { PathwayLink, Step } from '../../feed/index.js';
import { cohortGroups, cohortIn, graphFor, groupOf, yearOf, type CohortGroup } from './cohort.js';
import type { Graph } from './graph.js';

/** The pathways section of a feed, as far as it is used here. */
export interface Pathways {
  readonly steps: readonly Step[];
  readonly links: readonly PathwayLink[];
  readonly choices: readonly { readonly age: number }[];
}

/** What the situation follows from. */
export interface Standing {
  /** Id of the step one is in now, empty for none. */
  readonly start: string;
  /** Year of entry into secondary, where the visitor chose it. */
  readonly cohort: number | undefined;
  /** The year in which the present school year began. */
  readonly schoolYear: number;
}

export interface Situation {
  readonly groups: readonly [CohortGroup, ...CohortGroup[]];
  /** Whose pathways are shown. */
  readonly group: CohortGroup;
  /** The pathways that hold for them. */
  readonly graph: Graph;
  /** The step one is in now, also where it does not hold for this cohort. */
  readonly start: Step | undefined;
}

/** Groups that are looked at for what another cohort can do: enough for every reform, and an end to bad data. */
const GROUPS_TRIED = 8;

/** The groups nearest in time to `year`, nearest first. */
export function nearestGroups(groups: readonly CohortGroup[], year: number): CohortGroup[] {
  const distance = (group: CohortGroup) => Math.abs(yearOf(group) - year);
  return groups.toSorted((a, b) => distance(a) - distance(b)).slice(0, GROUPS_TRIED);
}

/** Works out whose pathways are shown. */
export function situationOf(pathways: Pathways, { start: id, cohort, schoolYear }: Standing): Situation {
  const groups = cohortGroups(pathways);
  const start = pathways.steps.find((step) => step.id === id);
  let group = groupOf(groups, cohort ?? cohortIn(start, schoolYear));
  let graph = graphFor(pathways, group);
  if (cohort === undefined && start && !graph.steps.has(start.id)) {
    // Who says to be there belongs to a cohort for which it holds: the nearest in time.
    const fitting = nearestGroups(groups, schoolYear).find((other) =>
      graphFor(pathways, other).steps.has(start.id),
    );
    if (fitting) graph = graphFor(pathways, (group = fitting));
  }
  return { groups, group, graph, start };
}
