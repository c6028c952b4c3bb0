/**
 * All routes from one step to another, and what each asks and takes.
 */
import type { PathwayLink, Step } from '../../../feed/index.js';
import type { Graph } from '../graph.js';
import { isDual, leadingTo, linksBetween } from './ways.js';

/** Ids of steps, from the start to the goal. */
export type Route = readonly string[];

export interface RouteSearch {
  /** Where routes may end; a route ends at the first of them. */
  readonly goals: ReadonlySet<string>;
  /** Links that may be followed; left out: all. */
  readonly allows?: (link: PathwayLink) => boolean;
  /** The search stops after so many routes. */
  readonly maxRoutes?: number;
  /** The search stops after looking at so many beginnings of routes. */
  readonly maxBeginnings?: number;
}

export interface FoundRoutes {
  /** Routes with the fewest steps first. */
  readonly routes: readonly Route[];
  /** False where the search stopped at a limit: there are longer routes than these. */
  readonly complete: boolean;
}

/** A beginning of a route, kept as its last step and what comes before it, so that beginnings share their steps. */
interface Beginning {
  readonly id: string;
  readonly before: Beginning | undefined;
}

function passes(beginning: Beginning, id: string): boolean {
  for (let at: Beginning | undefined = beginning; at; at = at.before) if (at.id === id) return true;
  return false;
}

function written(end: Beginning): Route {
  const ids: string[] = [];
  for (let at: Beginning | undefined = end; at; at = at.before) ids.unshift(at.id);
  return ids;
}

/**
 * Every route from `from` to a goal that passes no step twice, so that it ends on data with loops.
 *
 * Breadth first: all beginnings of n steps before any of n + 1, and only those from which a goal can still be
 * reached. So where a limit (2,000 routes or 60,000 beginnings unless told otherwise) stops the search, the routes
 * found are those with the fewest steps.
 */
export function findRoutes(graph: Graph, from: string, search: RouteSearch): FoundRoutes {
  const { goals, allows = () => true, maxRoutes = 2000, maxBeginnings = 60_000 } = search;
  const useful = leadingTo(graph, goals, allows);
  const routes: Route[] = [];
  if (!graph.steps.has(from) || !useful.has(from)) return { routes, complete: true };
  const queue: Beginning[] = [{ id: from, before: undefined }];
  // The queue grows while it is walked.
  for (let index = 0; index < queue.length; index++) {
    const beginning = queue[index];
    if (!beginning) break;
    if (goals.has(beginning.id)) {
      routes.push(written(beginning));
      if (routes.length >= maxRoutes) return { routes, complete: index === queue.length - 1 };
      continue;
    }
    const ahead = new Set(
      graph.leaving
        .get(beginning.id)
        ?.filter(allows)
        .map((link) => link.to),
    );
    for (const id of ahead)
      if (useful.has(id) && !passes(beginning, id)) {
        if (queue.length >= maxBeginnings) return { routes, complete: false };
        queue.push({ id, before: beginning });
      }
  }
  return { routes, complete: true };
}

/** What a route takes and asks, counted from the end of the step one is in now. */
export interface RouteMeasures {
  /** Years of the steps whose length is known. */
  readonly years: number;
  /** Number of steps whose length is not known: the route takes more than `years`. */
  readonly unknown: number;
  /** Age at the end, `undefined` where the start says no age. At least this where `unknown` is not 0. */
  readonly age: number | undefined;
  /**
   * Years weighed by the share of the week in a company. A step of unknown length counts as one year, and a dual step
   * of which the days are not known as half and half: enough to rank by, and not shown.
   */
  readonly companyYears: number;
  /** Most days a week in a company that a step of this route has; 0 for none known. */
  readonly companyDays: number;
  /** True where a step of this route is dual, also where its days are not known. */
  readonly dual: boolean;
  /** Number of links with a condition. */
  readonly conditions: number;
  /** Number of bridges. */
  readonly bridges: number;
  /** Years of each step: 0 for the start, certificates and outcomes; `undefined` where not known. */
  readonly lengths: readonly (number | undefined)[];
}

/** Steps that take no time of their own. */
const isTimeless = (step: Step) => step.kind === 'certificate' || step.kind === 'outcome';

/**
 * Years spent in one step of a route; `undefined` where not known.
 *
 * A stream covers several years which single stages cover as well. One who comes from a stage inside it, or leaves it
 * for one, spends only what is left of it: 3rd year (to 15), then a stream from 14 to 18, is three years and not four.
 */
function yearsIn(step: Step, before: Step | undefined, after: Step | undefined): number | undefined {
  if (isTimeless(step)) return 0;
  const [first, last] = step.ages ?? [];
  if (step.kind !== 'stream' || step.years === undefined || first === undefined || last == null)
    return step.years;
  const enters = before?.ages?.[1];
  const leaves = after && !isTimeless(after) ? after.ages?.[0] : undefined;
  const inside = (age: number | null | undefined): age is number => age != null && age > first && age < last;
  const begin = inside(enters) ? enters : first;
  const end = inside(leaves) && leaves > begin ? leaves : last;
  return Math.min(step.years, end - begin);
}

/** The known links of a hop, the easiest first: one without a condition, and no bridge, if there is one. */
export function easiestLink(links: readonly PathwayLink[]): PathwayLink | undefined {
  const weight = (link: PathwayLink) => (link.condition ? 2 : 0) + (link.kind === 'bridge' ? 1 : 0);
  return links.toSorted((a, b) => weight(a) - weight(b))[0];
}

/** Measures one route of `graph`. */
export function measureRoute(graph: Graph, route: Route): RouteMeasures {
  const steps = route.flatMap((id) => graph.steps.get(id) ?? []);
  let years = 0;
  let unknown = 0;
  let age = steps[0]?.ages?.[1] ?? undefined;
  let companyYears = 0;
  let companyDays = 0;
  const lengths = steps.map((step, index) => {
    if (index === 0) return 0;
    const aged = steps.slice(0, index).findLast((earlier) => earlier.ages && !isTimeless(earlier));
    const length = yearsIn(step, aged, steps[index + 1]);
    const { companyDays: company = 0, schoolDays: school = 0 } = step.work ?? {};
    const inCompany = company > 0 ? company / (company + school) : isDual(graph, step) ? 0.5 : 0;
    if (length === undefined) unknown++;
    years += length ?? 0;
    companyYears += (length ?? 1) * inCompany;
    companyDays = Math.max(companyDays, company);
    if (age !== undefined && !isTimeless(step))
      age = Math.max(age, step.kind === 'stream' ? 0 : (step.ages?.[0] ?? 0)) + (length ?? 0);
    return length;
  });
  const links = route.slice(1).map((to, index) => easiestLink(linksBetween(graph, route[index] ?? '', to)));
  return {
    years,
    unknown,
    age,
    companyYears,
    companyDays,
    dual: companyYears > 0,
    conditions: links.filter((link) => link?.condition !== undefined).length,
    bridges: links.filter((link) => link?.kind === 'bridge').length,
    lengths,
  };
}

/** What a visitor can put first. */
export type Ranking = 'years' | 'work' | 'conditions';
export const rankings: readonly Ranking[] = ['years', 'work', 'conditions'];

export interface MeasuredRoute {
  readonly route: Route;
  readonly measures: RouteMeasures;
}

/** Numbers to compare, the most important first; lower is better. */
function order({ route, measures: m }: MeasuredRoute, ranking: Ranking): number[] {
  // A length that is not known may be any: such routes come after those of which we can say how long they take.
  const time = [m.unknown, m.years, m.bridges, m.conditions, route.length];
  switch (ranking) {
    case 'years':
      return time;
    case 'work':
      return [-m.companyYears, ...time];
    case 'conditions':
      return [m.conditions, m.bridges, ...time];
  }
}

/** The same routes in the order of a ranking; equal ones keep the order in which they were found. */
export function rankRoutes(routes: readonly MeasuredRoute[], ranking: Ranking): MeasuredRoute[] {
  return routes
    .map((measured) => ({ measured, numbers: order(measured, ranking) }))
    .sort((a, b) => {
      const at = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
      return at < 0 ? 0 : (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
    })
    .map(({ measured }) => measured);
}
