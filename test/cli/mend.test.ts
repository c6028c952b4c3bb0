import { expect } from 'chai';
import fc from 'fast-check';
import { editDistance, howToMend, nearest } from '../../src/cli/mend.js';

describe('advice for a finding', () => {
  it('counts the letters that differ', () => {
    expect(editDistance('kitten', 'sitting')).to.equal(3);
    expect(editDistance('', 'abc')).to.equal(3);
    expect(editDistance('abc', '')).to.equal(3);
  });

  it('measures the same distance in both directions, and none from a word to itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).to.equal(editDistance(b, a));
        expect(editDistance(a, a)).to.equal(0);
      }),
    );
  });

  it('suggests nothing where nothing is near', () => {
    expect(nearest('museum', ['cta', 'school'])).to.equal(undefined);
  });

  it('tells to add what is missing', () => {
    expect(howToMend('string', 'nothing')).to.equal('Add this field.');
  });

  it('always has advice', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (expected, found) => {
        expect(howToMend(expected, found)).to.not.equal('');
      }),
    );
  });
});
