import { expect } from 'chai';
import fc from 'fast-check';
import { besideBox, drawLines, type Box } from '../../../src/widgets/pathway-explorer/later/geometry.js';

const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 40 });
const numbers = (path: string) => path.match(/-?[\d.]+/g)?.map(Number) ?? [];

describe('the lines behind the picture', () => {
  it('go from the right side of a box to the left side of the next', () => {
    const boxes = new Map([
      ['a', box(0, 0)],
      ['b', box(200, 100)],
    ]);
    const [line] = drawLines([{ from: 'a', to: 'b' }], boxes);
    expect(line?.path).to.match(/^M100,20C/);
    expect(line?.path).to.contain(' 200,120M');
  });

  it('bow out on the left inside a column and backwards', () => {
    const boxes = new Map([
      ['a', box(200, 0)],
      ['b', box(200, 100)],
    ]);
    const [line] = drawLines([{ from: 'a', to: 'b' }], boxes);
    expect(Math.min(...numbers(line?.path ?? '').filter((_, index) => index % 2 === 0))).to.be.lessThan(200);
  });

  it('are not drawn to a box that is not there, nor from a box to itself', () => {
    expect(
      drawLines(
        [
          { from: 'a', to: 'x' },
          { from: 'a', to: 'a' },
        ],
        new Map([['a', box(0, 0)]]),
      ),
    ).to.deep.equal([]);
  });

  it('meet a side at different heights, in the order of where they come from', () => {
    const boxes = new Map([
      ['low', box(0, 200)],
      ['high', box(0, 0)],
      ['to', box(200, 100)],
    ]);
    const [low, high] = drawLines(
      [
        { from: 'low', to: 'to' },
        { from: 'high', to: 'to' },
      ],
      boxes,
    ).map(({ path }) => numbers(path)[7] ?? 0);
    expect(high).to.be.lessThan(low ?? 0);
  });
});

describe('the panel beside a step', () => {
  it('stands on the left where there is room, else on the right', () => {
    const size = { width: 300, height: 200 };
    expect(besideBox(box(0, 50), size, { width: 1000, height: 600 })).to.deep.equal({ x: 112, y: 50 });
    expect(besideBox(box(800, 50), size, { width: 1000, height: 600 }).x).to.equal(488);
    expect(besideBox(box(350, 50), size, { width: 1000, height: 600 }).x).to.equal(38);
    expect(besideBox(box(280, 50), size, { width: 600, height: 600 }).x).to.equal(300);
  });

  it('never leaves the picture where it fits into it', () => {
    const length = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(length, length, length, length, (x, y, width, height) => {
        const area = { width: 1600, height: 1600 };
        const place = besideBox(box(x, y), { width, height }, area);
        expect(place.x).to.be.within(0, area.width - width);
        expect(place.y).to.be.within(0, area.height - height);
      }),
    );
  });
});
