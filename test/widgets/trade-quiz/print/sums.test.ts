import { expect } from 'chai';
import { sumsOf } from '../../../../src/widgets/trade-quiz/print/sums.js';
import { interestQuiz } from '../fixture.js';

describe('sums to add up by hand', () => {
  it('name the questions of each interest, and the most points', () => {
    const items = [...interestQuiz.items, ...interestQuiz.items];
    const sums = sumsOf({ ...interestQuiz, items });
    expect(sums[0]).to.deep.equal({ interest: 'R', numbers: [1, 7], most: 8 });
    expect(sums.map(({ interest }) => interest).join('')).to.equal('RIASEC');
  });
  it('leave out interests that the quiz does not ask for', () => {
    expect(sumsOf({ ...interestQuiz, items: interestQuiz.items.slice(1, 2) })).to.deep.equal([
      { interest: 'I', numbers: [1], most: 4 },
    ]);
  });
});
