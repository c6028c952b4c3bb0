import { expect } from 'chai';
import fc from 'fast-check';
import { pack } from '../../../../src/widgets/trade-quiz/print/pack.js';

const blocks = (...heights: number[]) => heights.map((height) => ({ part: 0, height }));

describe('blocks on pages', () => {
  it('go to the next page where there is no room left', () => {
    const room = { first: 10, rest: 20, columns: 1, overheads: [0] };
    expect(pack(blocks(6, 4, 15, 5, 1), room)).to.deep.equal([[[0, 1]], [[2, 3]], [[4]]]);
  });
  it('leave room for the head of a table wherever it begins anew', () => {
    const room = { first: 10, rest: 10, columns: 1, overheads: [2] };
    expect(pack(blocks(4, 4, 4, 4), room)).to.deep.equal([[[0, 1]], [[2, 3]]]);
    expect(pack(blocks(4, 5, 4), room)).to.deep.equal([[[0]], [[1]], [[2]]]);
  });
  it('have a column of their own where they are too high for any', () => {
    const room = { first: 10, rest: 10, columns: 1, overheads: [0] };
    expect(pack(blocks(3, 50, 3), room)).to.deep.equal([[[0]], [[1]], [[2]]]);
  });
  it('fill the columns of the last page to about the same height', () => {
    const room = { first: 100, rest: 100, columns: 2, overheads: [0] };
    expect(pack(blocks(10, 10, 10, 10), room)).to.deep.equal([
      [
        [0, 1],
        [2, 3],
      ],
    ]);
  });
  it('are nowhere where there are none', () => {
    expect(pack([], { first: 10, rest: 10, columns: 2, overheads: [] })).to.deep.equal([]);
  });
  it('are all there once, in order, and no column is too high', () => {
    const block = fc.record({
      part: fc.integer({ min: 0, max: 2 }),
      height: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 80 }), fc.integer({ min: 1, max: 3 }), (list, columns) => {
        const sorted = [...list].sort((a, b) => a.part - b.part);
        const overheads = [5, 0, 3];
        const pages = pack(sorted, { first: 70, rest: 80, columns, overheads });
        expect(pages.flat(2)).to.deep.equal(sorted.map((_, index) => index));
        pages.forEach((page, number) => {
          expect(page.length).to.be.within(1, columns);
          for (const column of page) {
            const parts = new Set(column.map((index) => sorted[index]!.part));
            const heads = [...parts].reduce((sum, part) => sum + overheads[part]!, 0);
            const height = column.reduce((sum, index) => sum + sorted[index]!.height, heads);
            expect(height).to.be.at.most(number === 0 ? 70 : 80);
          }
        });
      }),
    );
  });
});
