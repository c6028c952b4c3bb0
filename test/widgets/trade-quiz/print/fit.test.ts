import { expect } from 'chai';
import fc from 'fast-check';
import { countLines, fitSize } from '../../../../src/widgets/trade-quiz/print/fit.js';

const box = { width: 54, height: 32, largest: 21, smallest: 6 };

describe('the size of a text in a box', () => {
  it('is the largest for a short word', () => {
    expect(fitSize('scie', box)).to.equal(21);
  });
  it('is smaller for a longer text', () => {
    const sizes = [20, 60, 120, 200].map((length) => fitSize('mot '.repeat(length / 4), box));
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    expect(sizes[3]).to.be.below(sizes[0]!);
  });
  it('is so small that a long word is not torn apart', () => {
    const size = fitSize('Schraubenschlüssel', box);
    expect(18 * size * 0.3528 * 0.68).to.be.at.most(54);
  });
  it('leaves an address large, since it may break anywhere', () => {
    const address = 'https://www.exemple.be/une/page/assez/longue';
    expect(fitSize(address, { ...box, breaks: true })).to.be.above(fitSize(address, box));
  });
  it('stays between the two, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        const size = fitSize(text, box);
        return size >= 6 && size <= 21;
      }),
    );
  });
});

describe('lines of a text', () => {
  it('break after spaces and hyphens', () => {
    expect(countLines('clé à molette', 20)).to.equal(1);
    expect(countLines('élagueuse-grimpeuse', 11)).to.equal(2);
  });
  it('do not break before a slash that is kept with its word', () => {
    expect(countLines('maçonne\u00a0/ maçon', 9)).to.equal(2);
  });
  it('hold every letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.integer({ min: 1, max: 60 }), (text, letters) => {
        const count = text.replaceAll(/[ \n\t]/g, '').length;
        return countLines(text, letters) * letters >= count;
      }),
    );
  });
});
