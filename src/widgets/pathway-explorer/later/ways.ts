/**
 * Ways through the graph of the pathways: what comes before a step, between two, and what can be reached.
 */
import type { PathwayLink, Step } from '../../../feed/index.js';
import { nextSteps, type Graph } from '../graph.js';

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
