import { expect } from 'chai';
import fc from 'fast-check';
import { interests } from '../../src/matching/interests.js';
import { normal, pupilOf, randomPupil, seeded, tally } from '../../src/matching/simulation.js';
import { suggest } from '../../src/matching/suggestion.js';
import { interestQuiz, trade, trades } from '../widgets/trade-quiz/fixture.js';

describe('made-up pupils', () => {
  it('are the same for the same seed', () => {
    const draw = () => randomPupil(interestQuiz, seeded(7));
    expect(draw()).to.deep.equal(draw());
  });

  it('answer with points of the scale and choose as many subjects as the quiz allows', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { answers, subjects } = randomPupil(interestQuiz, seeded(seed));
        expect(answers.every((answer) => answer !== null && answer >= 0 && answer < 5)).to.equal(true);
        expect(subjects.length).to.be.within(2, 3);
        expect(new Set(subjects).size).to.equal(subjects.length);
      }),
    );
  });

  it('have the interests of their trade where nothing blurs them', () => {
    const own = trade('x', 'industrie', [7, 1, 4, 1, 1, 7]);
    const { answers } = pupilOf(own, interestQuiz, seeded(1), { noise: 0, chips: 0 });
    expect(answers).to.deep.equal([4, 0, 2, 0, 0, 4]);
  });

  it('are blurred by a normal deviation', () => {
    const random = seeded(3);
    const values = Array.from({ length: 4000 }, () => normal(random));
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length;
    expect(mean).to.be.within(-0.05, 0.05);
    expect(variance).to.be.within(0.9, 1.1);
  });

  it('share a first place among the sectors that tie', () => {
    const twins = [trade('a', 'one', [7, 1, 1, 1, 1, 1]), trade('b', 'two', [7, 1, 1, 1, 1, 1])];
    const pupil = { quiz: interestQuiz, answers: [4, 0, 0, 0, 0, 0], subjects: [] };
    expect(Object.fromEntries(tally([pupil], twins).firstBySector)).to.deep.equal({ one: 0.5, two: 0.5 });
  });
});

describe('a suggestion', () => {
  const pupil = fc.integer().map((seed) => randomPupil(interestQuiz, seeded(seed)));
  const shownOf = (answers: ReturnType<typeof randomPupil>, of = trades) =>
    suggest(answers, of)
      .picks.map(({ trade: { id }, match }) => `${match.toFixed(6)} ${id}`)
      .sort();

  it('is the same in whichever order the feed has its trades', () => {
    fc.assert(
      fc.property(pupil, fc.shuffledSubarray(trades, { minLength: trades.length }), (answers, shuffled) => {
        fc.pre(suggest(answers, trades).clarity === 'clear');
        expect(shownOf(answers, shuffled)).to.deep.equal(shownOf(answers));
      }),
      { numRuns: 500 },
    );
  });

  it('does not change when everything is liked a little more: the shape counts', () => {
    const less = { quiz: interestQuiz, answers: [3, 1, 0, 2, 0, 1], subjects: ['wood', 'care'] };
    const more = { ...less, answers: less.answers.map((answer) => answer + 1) };
    expect(shownOf(more)).to.deep.equal(shownOf(less));
  });

  it('has a profile between 0 and 1 for each interest', () => {
    fc.assert(
      fc.property(pupil, (answers) => {
        const { profile } = suggest(answers, trades);
        expect(interests.every((interest) => profile[interest] >= 0 && profile[interest] <= 1)).to.equal(
          true,
        );
      }),
    );
  });
});
