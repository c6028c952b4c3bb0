/**
 * The pathways as a graph: steps, and links that one can follow in both directions.
 */
import type { PathwayLink, Step } from '../../feed/index.js';

/** Steps with the links that leave and reach them. Loops and islands are welcome. */
export interface Graph {
  /** Steps by id, in the order of the feed. */
  readonly steps: ReadonlyMap<string, Step>;
  /** Links between these steps, in the order of the feed. */
  readonly links: readonly PathwayLink[];
  /** Links that leave a step, by its id. */
  readonly leaving: ReadonlyMap<string, readonly PathwayLink[]>;
  /** Links that reach a step, by its id. */
  readonly reaching: ReadonlyMap<string, readonly PathwayLink[]>;
}

/**
 * Builds the graph. Links to unknown steps are left out, and so are doubles: same ends, same kind, same condition.
 * A link from a step to itself (a repeated year) stays: it is worth reading, though no route takes it.
 */
export function buildGraph(steps: Iterable<Step>, links: Iterable<PathwayLink>): Graph {
  const byId = new Map<string, Step>();
  for (const step of steps) if (!byId.has(step.id)) byId.set(step.id, step);
  const seen = new Set<string>();
  const kept: PathwayLink[] = [];
  const leaving = new Map<string, PathwayLink[]>();
  const reaching = new Map<string, PathwayLink[]>();
  const add = (map: Map<string, PathwayLink[]>, id: string, link: PathwayLink) => {
    const list = map.get(id);
    if (list) list.push(link);
    else map.set(id, [link]);
  };
  for (const link of links) {
    const key = JSON.stringify([link.from, link.to, link.kind, link.condition]);
    if (seen.has(key) || !byId.has(link.from) || !byId.has(link.to)) continue;
    seen.add(key);
    kept.push(link);
    add(leaving, link.from, link);
    add(reaching, link.to, link);
  }
  return { steps: byId, links: kept, leaving, reaching };
}

/** Ids of the steps one link further on, each once, without the step itself. */
export function nextSteps(graph: Graph, id: string): string[] {
  return [...new Set(graph.leaving.get(id)?.map((link) => link.to))].filter((to) => to !== id);
}

/** Ids of the steps one link back, each once, without the step itself. */
export function previousSteps(graph: Graph, id: string): string[] {
  return [...new Set(graph.reaching.get(id)?.map((link) => link.from))].filter((from) => from !== id);
}

/** True for a step at which one learns in a company by turns: the feed says its days there, or a dual way leads to it. */
export function isDual(graph: Graph, step: Step): boolean {
  return (
    (step.work?.companyDays ?? 0) > 0 ||
    (graph.reaching.get(step.id)?.some((link) => link.kind === 'dual') ?? false)
  );
}

/** All links from one step to another: several where there are several ways to the same place. */
export function linksBetween(graph: Graph, from: string, to: string): readonly PathwayLink[] {
  return (graph.leaving.get(from) ?? []).filter((link) => link.to === to);
}

/** Everything that following `neighbours` from `ids` comes to, `ids` included. */
function spread(ids: Iterable<string>, neighbours: (id: string) => readonly string[]): Set<string> {
  const found = new Set(ids);
  // A Set walks over what is added during the walk.
  for (const id of found) for (const next of neighbours(id)) found.add(next);
  return found;
}

/** Ids of the steps that can be reached from `id`, itself included. */
export function reachableFrom(graph: Graph, id: string): Set<string> {
  return spread([id], (at) => nextSteps(graph, at));
}

/** Ids of the steps from which one of `ids` can be reached, these included. */
export function leadingTo(
  graph: Graph,
  ids: Iterable<string>,
  allows: (link: PathwayLink) => boolean = () => true,
): Set<string> {
  return spread(ids, (at) => (graph.reaching.get(at) ?? []).filter(allows).map((link) => link.from));
}
