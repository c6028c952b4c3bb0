import { expect } from 'chai';
import type { Trade } from '../../../src/feed/index.js';
import { buildGraph } from '../../../src/widgets/pathway-explorer/graph.js';
import { explore, qualificationsFor } from '../../../src/widgets/pathway-explorer/later/explore.js';
import { situationOf, type Standing } from '../../../src/widgets/pathway-explorer/situation.js';
import { feed, link, pathways, step } from './fixture.js';

const trades = feed()['trades'] as Trade[];
/** What a visitor may choose; the school year is 2026-2027. */
type Choice = Partial<Standing & { goal: string }>;
const exploration = ({ goal = '', ...some }: Choice) => {
  const situation = situationOf(pathways, { start: '', cohort: undefined, schoolYear: 2026, ...some });
  return explore(pathways, trades, situation, goal);
};
const routesOf = (choice: Choice) => exploration(choice).routes.map(({ route }) => route.join(' '));

describe('what a choice leads to', () => {
  it('has no routes before both ends are chosen', () => {
    expect(routesOf({ start: 's2' })).to.deep.equal([]);
    expect(routesOf({ goal: 'cq' })).to.deep.equal([]);
    expect(routesOf({ start: 'unknown', goal: 'cq' })).to.deep.equal([]);
  });

  it('shows the roads of the pupil’s own year', () => {
    expect(routesOf({ start: 's2', goal: 'cq', cohort: 2025 }).join()).to.not.contain('core-3');
    expect(routesOf({ start: 's2', goal: 'cq', cohort: 2026 }).join()).to.not.contain('old-3');
  });

  it('works out the year from where one is', () => {
    expect(exploration({ start: 's2' }).group.until).to.equal(2025);
    expect(exploration({ start: 'p6' }).group.from).to.equal(2026);
  });

  it('takes the year for which the start exists where the calendar says another', () => {
    expect(exploration({ start: 'core-3' }).group.from).to.equal(2026);
  });

  it('leads to a trade by the vocational qualifications', () => {
    const found = exploration({ start: 's2', goal: 'mason' });
    expect([...(found.goal?.steps ?? [])]).to.deep.equal(['cq']);
    expect(found.routes.length).to.be.greaterThan(1);
  });

  it('leaves dual ways out where a trade is known not to be taught that way', () => {
    expect(routesOf({ start: 's2', goal: 'baker', cohort: 2025 })).to.deep.equal(['s2 old-3 full cq']);
  });

  it('names the cohorts that have a route where this one has none', () => {
    const found = exploration({ start: 'old-3', goal: 'cq', cohort: 2026 });
    expect(found.routes).to.deep.equal([]);
    expect(found.elsewhere).to.deep.equal([{ from: undefined, until: 2025 }]);
  });
});

describe('qualifications for a trade', () => {
  const mason = trades[0]!;

  it('are limited to those of the trade or its sector where the feed says so', () => {
    const graph = buildGraph(
      [
        step('own', 'certificate', { identifiers: ['isced:353'], trades: ['mason'] }),
        step('sector', 'certificate', { identifiers: ['isced:453'], sectors: ['construction'] }),
        step('other', 'certificate', { identifiers: ['isced:353'], sectors: ['food'] }),
        step('general', 'certificate', { identifiers: ['isced:344'] }),
      ],
      [],
    );
    expect([...qualificationsFor(graph, mason)]).to.deep.equal(['own', 'sector']);
  });

  it('are those with which one can go to work, not every vocational certificate', () => {
    const vocational = { identifiers: ['isced:353'] };
    const graph = buildGraph(
      [
        step('studies', 'certificate', vocational),
        step('trade', 'certificate', vocational),
        step('job', 'outcome'),
      ],
      [link('trade', 'job', { kind: 'exit' })],
    );
    expect([...qualificationsFor(graph, mason)]).to.deep.equal(['trade']);
  });

  it('are the certificates that lead out to work where the feed gives no levels', () => {
    const graph = buildGraph(
      [step('a', 'certificate'), step('b', 'certificate'), step('job', 'outcome')],
      [link('a', 'job', { kind: 'exit' })],
    );
    expect([...qualificationsFor(graph, mason)]).to.deep.equal(['a']);
  });
});
