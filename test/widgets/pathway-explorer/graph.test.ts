import { expect } from 'chai';
import fc from 'fast-check';
import { buildGraph, nextSteps } from '../../../src/widgets/pathway-explorer/graph.js';
import {
  isDual,
  leadingTo,
  linksBetween,
  previousSteps,
  reachableFrom,
} from '../../../src/widgets/pathway-explorer/later/ways.js';
import { anyGraph } from './any-graph.js';
import { link, links, step, steps } from './fixture.js';
import type { Step } from '../../../src/feed/index.js';

const graph = buildGraph(steps as Step[], links);

describe('the graph of pathways', () => {
  it('knows what comes next and what came before, without the step itself', () => {
    expect(nextSteps(graph, 'full')).to.deep.equal(['dual', 'cq']);
    expect(previousSteps(graph, 'full')).to.deep.equal(['old-3', 'core-3', 'dual']);
  });

  it('leaves out links to nowhere and links said twice', () => {
    const small = buildGraph([step('a'), step('b')], [link('a', 'b'), link('a', 'b'), link('a', 'x')]);
    expect(small.links).to.have.length(1);
  });

  it('keeps two ways between the same steps where their conditions differ', () => {
    const small = buildGraph(
      [step('a'), step('b')],
      [link('a', 'b', { condition: 'exam' }), link('a', 'b', { condition: 'council' })],
    );
    expect(linksBetween(small, 'a', 'b')).to.have.length(2);
    expect(nextSteps(small, 'a')).to.deep.equal(['b']);
  });

  it('knows dual training by its days in a company, and by the dual way that leads there', () => {
    const small = buildGraph(
      [step('a'), step('b'), step('c', 'programme', { work: { companyDays: 3 } })],
      [link('a', 'b', { kind: 'dual' })],
    );
    expect([...small.steps.values()].filter((one) => isDual(small, one)).map(({ id }) => id)).to.deep.equal([
      'b',
      'c',
    ]);
  });

  it('reaches b from a exactly where a leads to b', () => {
    fc.assert(
      fc.property(anyGraph(), (any) => {
        for (const a of any.steps.keys())
          for (const b of reachableFrom(any, a)) expect(leadingTo(any, [b]).has(a)).to.equal(true);
      }),
      { numRuns: 60 },
    );
  });
});
