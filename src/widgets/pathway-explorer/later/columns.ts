/**
 * Where each step stands in the whole picture: columns by age, and an order inside them that keeps crossings low.
 */
import type { Step } from '../../../feed/index.js';
import { nextSteps, type Graph } from '../graph.js';
import { previousSteps } from './ways.js';

/** One column: steps of the same age band. */
export interface Column {
  /** First age of the band; `undefined` for the youngest band. */
  readonly from: number | undefined;
  /** Last age of the band; `undefined` for the oldest, which is open. */
  readonly until: number | undefined;
  /** Inside the open band: 0 what one has when one comes there, 1 what one can do there, 2 where that leads. */
  readonly part: 0 | 1 | 2;
  /** Ids of the steps, from top to bottom. */
  readonly ids: readonly string[];
}

/** Ages at which columns begin, where a feed names no ages of choice. */
const DEFAULT_AGES = [12, 14, 16, 18];

/**
 * Age at which each step is reached. A step without ages, such as a certificate, is reached when the earliest step
 * before it is over; steps of unknown length count (as one year) only where no other leads there. One that nothing
 * leads to comes just before the earliest step after it.
 */
export function reachedAt(graph: Graph): Map<string, number> {
  const at = new Map<string, number>();
  for (const { id, ages } of graph.steps.values()) if (ages) at.set(id, ages[0]);
  /** Age at the end of a step, and whether that is known. */
  const over = (step: Step): readonly [age: number, known: boolean] => {
    const begun = at.get(step.id) ?? Infinity;
    if (step.kind === 'certificate' || step.kind === 'outcome') return [begun, true];
    if (step.kind === 'stream' && step.ages?.[1] != null) return [step.ages[1], step.years !== undefined];
    return [begun + (step.years ?? 1), step.years !== undefined];
  };
  // Each round takes the ages one link further along; as many rounds as steps are always enough.
  for (let changed = true, round = 0; changed && round <= graph.steps.size; round++) {
    changed = false;
    for (const { id, ages } of graph.steps.values()) {
      if (ages) continue;
      const ends = previousSteps(graph, id)
        .map((from) => over(graph.steps.get(from) as Step))
        .filter(([age]) => age < Infinity);
      const certain = ends.filter(([, known]) => known);
      const age = Math.min(...(certain.length > 0 ? certain : ends).map(([end]) => end));
      if (age === Infinity || age === at.get(id)) continue;
      at.set(id, age);
      changed = true;
    }
  }
  for (const { id } of graph.steps.values())
    if (!at.has(id)) {
      const ahead = nextSteps(graph, id).map((to) => at.get(to) ?? Infinity);
      at.set(id, Math.min(...ahead) - 1);
    }
  return at;
}

/** What crosses: the number of pairs of lines between neighbouring columns that cross. For tests and for choosing. */
export function crossings(graph: Graph, columns: readonly Column[]): number {
  const place = new Map<string, readonly [column: number, row: number]>();
  for (const [column, { ids }] of columns.entries())
    for (const [row, id] of ids.entries()) place.set(id, [column, row]);
  const byGap = new Map<number, [number, number][]>();
  for (const { from, to } of graph.links) {
    const a = place.get(from);
    const b = place.get(to);
    if (!a || !b || b[0] - a[0] !== 1) continue;
    const lines = byGap.get(a[0]) ?? [];
    lines.push([a[1], b[1]]);
    byGap.set(a[0], lines);
  }
  let count = 0;
  for (const lines of byGap.values())
    for (const [index, [a1, b1]] of lines.entries())
      for (const [a2, b2] of lines.slice(index + 1)) if ((a1 - a2) * (b1 - b2) < 0) count++;
  return count;
}

/**
 * One sweep of the barycentre method (Sugiyama, Tagawa and Toda, 1981): each column is sorted by the mean place of
 * its steps' neighbours. Places are shares of a column's height, since columns differ in length and links skip some.
 */
function sweep(graph: Graph, columns: readonly Column[], backwards: boolean): Column[] {
  const place = new Map<string, number>();
  const note = ({ ids }: Column) => {
    for (const [row, id] of ids.entries()) place.set(id, (row + 0.5) / ids.length);
  };
  columns.forEach(note);
  const neighbours = backwards ? nextSteps : previousSteps;
  const sorted = (backwards ? columns.toReversed() : columns).map((column) => {
    const inColumn = new Set(column.ids);
    const key = new Map(
      column.ids.map((id) => {
        const places = neighbours(graph, id)
          .filter((other) => !inColumn.has(other))
          .map((other) => place.get(other) ?? 0.5);
        const mean = places.reduce((sum, value) => sum + value, 0) / places.length;
        return [id, places.length > 0 ? mean : (place.get(id) ?? 0.5)];
      }),
    );
    const ids = column.ids.toSorted((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0));
    const ordered = { ...column, ids };
    note(ordered);
    return ordered;
  });
  return backwards ? sorted.toReversed() : sorted;
}

/** Sweeps after which nothing changes in practice. */
const SWEEPS = 8;

/**
 * Puts every step of the graph into one column.
 *
 * @param ages ages at which a column begins, in any order: those at which learners choose
 */
export function arrange(graph: Graph, ages: readonly number[]): Column[] {
  const bounds = [...new Set(ages.length > 0 ? ages : DEFAULT_AGES)].sort((a, b) => a - b);
  const last = bounds.at(-1) ?? 0;
  const reached = reachedAt(graph);
  const isOpen = (id: string) => (reached.get(id) ?? Infinity) >= last;
  const part = (step: Step): 0 | 1 | 2 => {
    if (step.kind === 'outcome') return 2;
    if (step.kind !== 'certificate') return 1;
    return previousSteps(graph, step.id).some((from) => !isOpen(from)) ? 0 : 2;
  };
  const ids = new Map<string, string[]>();
  for (const step of graph.steps.values()) {
    const band = isOpen(step.id)
      ? bounds.length
      : bounds.findIndex((bound) => (reached.get(step.id) ?? 0) < bound);
    const key = `${band} ${isOpen(step.id) ? part(step) : 1}`;
    ids.set(key, [...(ids.get(key) ?? []), step.id]);
  }
  let columns: Column[] = [...bounds, Infinity].flatMap((bound, band) =>
    ([0, 1, 2] as const).flatMap((of) => {
      const found = ids.get(`${band} ${of}`);
      return found
        ? [
            {
              from: bounds[band - 1],
              until: bound === Infinity ? undefined : bound - 1,
              part: of,
              ids: found,
            },
          ]
        : [];
    }),
  );
  let best = columns;
  for (let round = 0; round < SWEEPS; round++) {
    columns = sweep(graph, columns, round % 2 === 1);
    if (crossings(graph, columns) < crossings(graph, best)) best = columns;
  }
  return best;
}

/** Where an arrow key leads in the picture: along the links sideways, inside the column up and down. */
export function neighbour(
  graph: Graph,
  columns: readonly Column[],
  id: string,
  key: string,
): string | undefined {
  const column = columns.find(({ ids }) => ids.includes(id))?.ids ?? [];
  const row = column.indexOf(id);
  const shown = (ids: readonly string[]) =>
    ids.find((other) => columns.some((candidate) => candidate.ids.includes(other)));
  switch (key) {
    case 'ArrowRight':
      return shown(nextSteps(graph, id));
    case 'ArrowLeft':
      return shown(previousSteps(graph, id));
    case 'ArrowDown':
      return column[row + 1];
    case 'ArrowUp':
      return column[row - 1];
    case 'Home':
      return column[0];
    case 'End':
      return column.at(-1);
    default:
      return undefined;
  }
}
