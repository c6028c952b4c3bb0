/**
 * From where a learner stands and wants to get to, to the routes between.
 */
import type { PathwayLink, Step, Trade } from '../../../feed/index.js';
import { graphFor, yearOf, type CohortGroup } from '../cohort.js';
import type { Graph } from '../graph.js';
import { nearestGroups, type Pathways, type Situation } from '../situation.js';
import { findRoutes, measureRoute, type MeasuredRoute } from './routes.js';
import { leadingTo } from './ways.js';

/** Where to: one step, or the qualifications that a trade asks for. */
export interface Goal {
  readonly id: string;
  readonly step: Step | undefined;
  readonly trade: Trade | undefined;
  /** Ids of the steps that are the goal. */
  readonly steps: ReadonlySet<string>;
}

/** Everything that follows from a choice. */
export interface Exploration extends Situation {
  readonly goal: Goal | undefined;
  /** Routes, unranked; empty where start or goal is missing. */
  readonly routes: readonly MeasuredRoute[];
  /** False where there are more routes than were looked for. */
  readonly complete: boolean;
  /** Where there is no route: other cohorts that have one, the nearest in time first. */
  readonly elsewhere: readonly CohortGroup[];
}

/** True for an ISCED 2011 attainment of the vocational kind (second digit 5) at level 3 or 4. */
const isVocational = (step: Step) =>
  step.identifiers?.some((identifier) => /^isced:[34]5/.test(identifier)) ?? false;

/** True where a step is open to a trade: it names the trade or its sector, or neither. */
function suits(step: Step, trade: Trade): boolean {
  return (
    (step.trades === undefined || step.trades.includes(trade.id)) &&
    (step.sectors === undefined || step.sectors.includes(trade.sector))
  );
}

/**
 * The qualifications with which one enters a trade: certificates of vocational education at upper secondary or
 * post-secondary level, by their ISCED number, from which a way leads out to work. Where no certificate is both, those
 * that are vocational; where none is, those that lead out to work.
 */
export function qualificationsFor(graph: Graph, trade: Trade): Set<string> {
  const certificates = [...graph.steps.values()].filter(
    (step) => step.kind === 'certificate' && suits(step, trade),
  );
  const leadsOut = ({ id }: Step) => graph.leaving.get(id)?.some((link) => link.kind === 'exit') ?? false;
  const vocational = certificates.filter(isVocational);
  const chosen = [vocational.filter(leadsOut), vocational, certificates.filter(leadsOut)];
  return new Set(chosen.find((some) => some.length > 0)?.map(({ id }) => id));
}

/** The goal of an id; a step comes before a trade of the same id. */
export function goalOf(
  id: string,
  pathways: Pathways,
  graph: Graph,
  trades: readonly Trade[],
): Goal | undefined {
  const step = pathways.steps.find((candidate) => candidate.id === id);
  if (step) return { id, step, trade: undefined, steps: new Set([id]) };
  const trade = trades.find((candidate) => candidate.id === id);
  return trade && { id, step: undefined, trade, steps: qualificationsFor(graph, trade) };
}

/** Links open to a goal: where a trade is known not to be taught in dual training, no way goes through it. */
export function openTo(goal: Goal | undefined): (link: PathwayLink) => boolean {
  return goal?.trade?.dual?.status === 'no' ? (link) => link.kind !== 'dual' : () => true;
}

function search(graph: Graph, start: string, goal: Goal) {
  return findRoutes(graph, start, { goals: goal.steps, allows: openTo(goal) });
}

/** Works out the routes from where a learner stands to `goalId`, a step or a trade; empty for none. */
export function explore(
  pathways: Pathways,
  trades: readonly Trade[],
  situation: Situation,
  goalId: string,
): Exploration {
  const { groups, group, graph, start } = situation;
  const goal = goalOf(goalId, pathways, graph, trades);
  const found = start && goal && search(graph, start.id, goal);
  const routes = (found?.routes ?? []).map((route) => ({ route, measures: measureRoute(graph, route) }));
  const elsewhere =
    start && goal && routes.length === 0
      ? nearestGroups(groups, yearOf(group)).filter((other) => {
          const there = graphFor(pathways, other);
          const itsGoal = goalOf(goalId, pathways, there, trades);
          return (
            other !== group &&
            there.steps.has(start.id) &&
            itsGoal !== undefined &&
            leadingTo(there, itsGoal.steps, openTo(itsGoal)).has(start.id)
          );
        })
      : [];
  return { ...situation, goal, routes, complete: found?.complete ?? true, elsewhere };
}
