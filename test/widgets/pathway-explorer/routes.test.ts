import { expect } from 'chai';
import fc from 'fast-check';
import type { Step } from '../../../src/feed/index.js';
import { buildGraph, nextSteps, type Graph } from '../../../src/widgets/pathway-explorer/graph.js';
import {
  findRoutes,
  measureRoute,
  rankings,
  rankRoutes,
  type Route,
} from '../../../src/widgets/pathway-explorer/later/routes.js';
import { anyGraph } from './any-graph.js';
import { link, links, step, steps } from './fixture.js';

const graph = buildGraph(steps as Step[], links);
const written = (routes: readonly Route[]) => routes.map((route) => route.join(' '));
const measured = (of: Graph, routes: readonly Route[]) =>
  routes.map((route) => ({ route, measures: measureRoute(of, route) }));

/** Every simple route, the slow and plain way. */
function bruteForce(
  of: Graph,
  at: string,
  goals: ReadonlySet<string>,
  before: readonly string[] = [],
): string[] {
  const route = [...before, at];
  if (goals.has(at)) return [route.join(' ')];
  return nextSteps(of, at)
    .filter((next) => !route.includes(next))
    .flatMap((next) => bruteForce(of, next, goals, route));
}

describe('finding routes', () => {
  it('finds every route, fewest steps first', () => {
    const { routes, complete } = findRoutes(graph, 's2', { goals: new Set(['cq']) });
    expect(written(routes)[0]).to.equal('s2 dual cq');
    expect(routes).to.have.length(8);
    expect(complete).to.equal(true);
  });

  it('finds none where no way leads there', () => {
    expect(findRoutes(graph, 's2', { goals: new Set(['far']) }).routes).to.deep.equal([]);
    expect(findRoutes(graph, 'nowhere', { goals: new Set(['cq']) }).routes).to.deep.equal([]);
  });

  it('does not follow links that are closed', () => {
    const { routes } = findRoutes(graph, 's2', {
      goals: new Set(['cq']),
      allows: (one) => one.kind !== 'dual',
    });
    expect(written(routes)).to.deep.equal(['s2 old-3 full cq', 's2 core-3 full cq']);
  });

  it('finds what brute force finds, on graphs of any shape', () => {
    fc.assert(
      fc.property(anyGraph(), fc.nat({ max: 6 }), fc.nat({ max: 6 }), (any, a, b) => {
        fc.pre(any.steps.has(`n${a}`) && any.steps.has(`n${b}`));
        const goals = new Set([`n${b}`]);
        const { routes, complete } = findRoutes(any, `n${a}`, { goals });
        expect(complete).to.equal(true);
        expect(written(routes).sort()).to.deep.equal(bruteForce(any, `n${a}`, goals).sort());
        const lengths = routes.map((route) => route.length);
        expect(lengths).to.deep.equal([...lengths].sort((x, y) => x - y));
      }),
      { numRuns: 200 },
    );
  });

  it('stops at its limits, says so, and keeps the shortest', () => {
    // Everybody leads to everybody: far more routes than anyone wants.
    const ids = Array.from({ length: 30 }, (_, n) => `k${n}`);
    const dense = buildGraph(
      ids.map((id) => step(id)),
      ids.flatMap((from) => ids.map((to) => link(from, to))),
    );
    const { routes, complete } = findRoutes(dense, 'k0', { goals: new Set(['k29']) });
    expect(complete).to.equal(false);
    expect(routes.length).to.be.at.most(2000);
    expect(routes[0]).to.deep.equal(['k0', 'k29']);
    expect(routes.slice(1, 29).every((route) => route.length === 3)).to.equal(true);
  });

  it('loses no time in places from which the goal cannot be reached', () => {
    const island = Array.from({ length: 30 }, (_, n) => `k${n}`);
    const dense = buildGraph(
      ['start', 'goal', ...island].map((id) => step(id)),
      [
        link('start', 'goal'),
        ...island.flatMap((to) => [link('start', to), ...island.map((from) => link(from, to))]),
      ],
    );
    expect(findRoutes(dense, 'start', { goals: new Set(['goal']) })).to.deep.equal({
      routes: [['start', 'goal']],
      complete: true,
    });
  });

  it('says that all is there when the last route is found at the limit', () => {
    const small = buildGraph([step('a'), step('b')], [link('a', 'b')]);
    expect(findRoutes(small, 'a', { goals: new Set(['b']), maxRoutes: 1 }).complete).to.equal(true);
  });
});

describe('measuring a route', () => {
  it('counts years from the end of the present step, and the age at the end', () => {
    const { years, unknown, age } = measureRoute(graph, ['s2', 'old-3', 'full', 'cq']);
    expect({ years, unknown, age }).to.deep.equal({ years: 4, unknown: 0, age: 18 });
  });

  it('counts steps of unknown length instead of guessing them', () => {
    const { years, unknown } = measureRoute(graph, ['s2', 'dual', 'cq', 'job']);
    expect({ years, unknown }).to.deep.equal({ years: 0, unknown: 1 });
  });

  it('waits until the age at which a step begins', () => {
    expect(measureRoute(graph, ['s2', 'dual', 'full']).age).to.equal(18);
  });

  it('knows no age at the end where the start has none', () => {
    expect(measureRoute(graph, ['cq', 'job']).age).to.equal(undefined);
  });

  it('counts only what is left of a stream that one joins or leaves on the way', () => {
    const streams = buildGraph(
      [
        step('s3', 'stage', { ages: [14, 15], years: 1 }),
        step('s4', 'programme', { ages: [15, 16], years: 1 }),
        step('stream', 'stream', { ages: [14, 18], years: 4 }),
        step('s5', 'programme', { ages: [16, 18], years: 2 }),
        step('end', 'certificate'),
      ],
      [],
    );
    expect(measureRoute(streams, ['s3', 'stream', 'end']).years).to.equal(3);
    expect(measureRoute(streams, ['s3', 's4', 'stream', 'end']).years).to.equal(3);
    expect(measureRoute(streams, ['s3', 'stream', 's5', 'end']).years).to.equal(3);
  });

  it('counts conditions and bridges, by the easiest way where there are two', () => {
    const two = buildGraph(
      [step('a'), step('b'), step('c')],
      [
        link('a', 'b', { condition: 'exam' }),
        link('a', 'b'),
        link('b', 'c', { kind: 'bridge', condition: 'council' }),
      ],
    );
    const { conditions, bridges } = measureRoute(two, ['a', 'b', 'c']);
    expect({ conditions, bridges }).to.deep.equal({ conditions: 1, bridges: 1 });
  });

  it('weighs days in a company by the length of the step', () => {
    const work = buildGraph(
      [step('a'), step('b', 'programme', { years: 2, work: { schoolDays: 1, companyDays: 4 } })],
      [],
    );
    const { companyYears, companyDays } = measureRoute(work, ['a', 'b']);
    expect({ companyYears, companyDays }).to.deep.equal({ companyYears: 1.6, companyDays: 4 });
  });
});

describe('ranking routes', () => {
  const routes = measured(graph, findRoutes(graph, 's2', { goals: new Set(['cq']) }).routes);

  it('puts known short routes before those of unknown length', () => {
    expect(rankRoutes(routes, 'years')[0]?.route.join(' ')).to.equal('s2 core-3 full cq');
  });

  it('puts most time in a company first', () => {
    const [first] = rankRoutes(routes, 'work');
    expect(first?.measures.companyDays).to.equal(3);
  });

  it('puts fewest conditions first', () => {
    expect(rankRoutes(routes, 'conditions')[0]?.measures.conditions).to.equal(0);
  });

  it('loses no route and invents none, in any order', () => {
    fc.assert(
      fc.property(anyGraph(), fc.constantFrom(...rankings), (any, ranking) => {
        const found = measured(any, findRoutes(any, 'n0', { goals: new Set(['n1']) }).routes);
        expect(rankRoutes(found, ranking)).to.have.members(found);
      }),
      { numRuns: 60 },
    );
  });
});
