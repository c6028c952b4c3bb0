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
