/** Graphs of every shape for property tests: loops, islands, self-links, doubled links, links to nowhere. */
import fc from 'fast-check';
import type { PathwayLink, Step } from '../../../src/feed/index.js';
import { buildGraph, type Graph } from '../../../src/widgets/pathway-explorer/graph.js';

const kinds: readonly Step['kind'][] = ['stage', 'stream', 'programme', 'certificate', 'measure', 'outcome'];
const linkKinds: readonly PathwayLink['kind'][] = ['progression', 'bridge', 'dual', 'exit'];

/** @param size most steps; keep it small where brute force follows */
export function anyGraph(size = 7): fc.Arbitrary<Graph> {
  return fc.integer({ min: 1, max: size }).chain((count) => {
    const id = fc.integer({ min: 0, max: count }).map((n) => `n${n}`); // n<count> is nowhere
    const steps = fc.tuple(
      ...Array.from({ length: count }, (_, n) =>
        fc.record(
          {
            id: fc.constant(`n${n}`),
            kind: fc.constantFrom(...kinds),
            name: fc.constant(`n${n}`),
            ages: fc
              .tuple(fc.integer({ min: 6, max: 20 }), fc.option(fc.integer({ min: 0, max: 9 })))
              .map(([from, more]): [number, number | null] => [from, more === null ? null : from + more]),
            years: fc.integer({ min: 0, max: 4 }),
          },
          { requiredKeys: ['id', 'kind', 'name'] },
        ),
      ),
    );
    const links = fc.array(
      fc.record(
        { from: id, to: id, kind: fc.constantFrom(...linkKinds), condition: fc.constantFrom('x', 'y') },
        { requiredKeys: ['from', 'to', 'kind'] },
      ),
      { maxLength: count * 3 },
    );
    return fc
      .tuple(steps, links)
      .map(([some, joined]) => buildGraph(some as Step[], joined as PathwayLink[]));
  });
}
