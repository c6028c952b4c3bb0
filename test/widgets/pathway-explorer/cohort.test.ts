import { expect } from 'chai';
import fc from 'fast-check';
import type { Step } from '../../../src/feed/index.js';
import {
  cohortGroups,
  cohortIn,
  graphFor,
  groupOf,
  schoolYearOf,
  yearOf,
} from '../../../src/widgets/pathway-explorer/cohort.js';
import { link, links, pathways, step } from './fixture.js';

const groups = cohortGroups(pathways);
const shownTo = (cohort: number) => [...graphFor(pathways, groupOf(groups, cohort)).steps.keys()];

describe('the school year', () => {
  it('begins in the last days of August', () => {
    expect(schoolYearOf(new Date(2026, 6, 15))).to.equal(2025);
    expect(schoolYearOf(new Date(2026, 7, 31))).to.equal(2026);
    expect(schoolYearOf(new Date(2027, 0, 1))).to.equal(2026);
  });
});

describe('cohorts', () => {
  it('are grouped by what changes for them', () => {
    expect(groups).to.deep.equal([
      { from: undefined, until: 2025 },
      { from: 2026, until: undefined },
    ]);
  });

  it('are one group where nothing changes', () => {
    expect(cohortGroups({ steps: [step('a')], links: [], choices: [] })).to.deep.equal([
      { from: undefined, until: undefined },
    ]);
  });

  it('before the reform see the old year, and those after it the new one', () => {
    expect(shownTo(2025)).to.include('old-3').and.not.include('core-3');
    expect(shownTo(2026)).to.include('core-3').and.not.include('old-3');
  });

  it('follow from the age of the step one is in', () => {
    expect(
      cohortIn(
        pathways.steps.find(({ id }) => id === 'p6'),
        2026,
      ),
    ).to.equal(2027);
    expect(
      cohortIn(
        pathways.steps.find(({ id }) => id === 'old-3'),
        2026,
      ),
    ).to.equal(2024);
    expect(cohortIn(undefined, 2026)).to.equal(2026);
  });

  it('do not see a step to which no valid way leads any more', () => {
    const closed = {
      steps: [
        step('s1', 'stage', { ages: [12, 13] }),
        step('s2', 'stage', { ages: [13, 14], years: 1, validUntil: '2026-2027' }),
        step('cert', 'certificate'),
      ],
      links: [link('s1', 's2'), link('s2', 'cert')],
      choices: [],
    };
    const late = graphFor(closed, { from: 2026, until: undefined });
    expect([...late.steps.keys()]).to.deep.equal(['s1']);
  });

  it('each belong to one group, whose year stands for it', () => {
    const year = fc.integer({ min: 2015, max: 2035 });
    const anyStep = fc.record({ age: fc.integer({ min: 11, max: 18 }), from: year, until: year });
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 8 }),
        fc.integer({ min: 2010, max: 2040 }),
        (made, cohort) => {
          const steps = made.map(({ age, from, until }, index): Step =>
            step(`n${index}`, 'stage', {
              ages: [age, age + 1],
              years: 1,
              validFrom: `${from}-${from + 1}`,
              validUntil: `${until}-${until + 1}`,
            }),
          );
          const some = { steps, links: [], choices: [] };
          const all = cohortGroups(some);
          const group = groupOf(all, cohort);
          const ids = (of: Parameters<typeof graphFor>[1]) => [...graphFor(some, of).steps.keys()];
          expect(ids(group)).to.deep.equal(ids({ from: cohort, until: cohort }));
          expect(groupOf(all, yearOf(group))).to.equal(group);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keep the links of the steps they keep', () => {
    const graph = graphFor(pathways, groupOf(groups, 2026));
    expect(graph.links.length).to.be.lessThan(links.length);
    for (const { from, to } of graph.links)
      expect(graph.steps.has(from) && graph.steps.has(to)).to.equal(true);
  });
});
