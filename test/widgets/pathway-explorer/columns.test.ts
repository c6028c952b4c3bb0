import { expect } from 'chai';
import fc from 'fast-check';
import type { Step } from '../../../src/feed/index.js';
import {
  arrange,
  crossings,
  neighbour,
  reachedAt,
} from '../../../src/widgets/pathway-explorer/later/columns.js';
import { buildGraph } from '../../../src/widgets/pathway-explorer/graph.js';
import { anyGraph } from './any-graph.js';
import { link, links, pathways, step, steps } from './fixture.js';

const graph = buildGraph(steps as Step[], links);
const ages = pathways.choices.map(({ age }) => age);
const columns = arrange(graph, ages);

describe('the columns of the whole picture', () => {
  it('follow the ages at which learners choose', () => {
    expect(columns.map(({ from, until, part }) => [from, until, part])).to.deep.equal([
      [undefined, 11, 1],
      [12, 13, 1],
      [14, 14, 1],
      [15, 17, 1],
      [18, undefined, 0],
      [18, undefined, 1],
      [18, undefined, 2],
    ]);
  });

  it('put a certificate where the earliest step of known length that gives it ends', () => {
    expect(reachedAt(graph).get('cq')).to.equal(18);
    expect(columns.find(({ part }) => part === 0)?.ids).to.deep.equal(['cq']);
  });

  it('put a step without age and without a way to it just before what follows', () => {
    const jury = buildGraph(
      [step('jury', 'programme'), step('next', 'stage', { ages: [14, 15] })],
      [link('jury', 'next')],
    );
    expect(reachedAt(jury).get('jury')).to.equal(13);
  });

  it('hide no step and show none twice, on graphs of any shape', () => {
    fc.assert(
      fc.property(
        anyGraph(12),
        fc.array(fc.integer({ min: 5, max: 20 }), { maxLength: 6 }),
        (any, bounds) => {
          const ids = arrange(any, bounds).flatMap((column) => column.ids);
          expect(ids).to.have.members([...any.steps.keys()]);
          expect(ids).to.have.length(any.steps.size);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('untie lines that cross in the order of the feed', () => {
    const tied = buildGraph(
      ['a', 'b', 'c']
        .map((id) => step(id, 'stage', { ages: [12, 13] }))
        .concat(['x', 'y', 'z'].map((id) => step(id, 'stage', { ages: [14, 15] }))),
      [link('a', 'z'), link('b', 'y'), link('c', 'x')],
    );
    const given = [
      { from: 12, until: 13, part: 1 as const, ids: ['a', 'b', 'c'] },
      { from: 14, until: undefined, part: 1 as const, ids: ['x', 'y', 'z'] },
    ];
    expect(crossings(tied, given)).to.equal(3);
    expect(crossings(tied, arrange(tied, [14]))).to.equal(0);
  });
});

describe('the arrow keys', () => {
  it('follow the links sideways and the column up and down', () => {
    expect(neighbour(graph, columns, 's1', 'ArrowRight')).to.equal('s2');
    expect(neighbour(graph, columns, 's1', 'ArrowLeft')).to.equal('p6');
    expect(neighbour(graph, columns, 's1', 'ArrowDown')).to.equal('s2');
    expect(neighbour(graph, columns, 's2', 'Home')).to.equal('s1');
  });

  it('stay where there is nothing further', () => {
    expect(neighbour(graph, columns, 'p6', 'ArrowLeft')).to.equal(undefined);
    expect(neighbour(graph, columns, 'far', 'ArrowRight')).to.equal(undefined);
    expect(neighbour(graph, columns, 's1', 'x')).to.equal(undefined);
  });
});
