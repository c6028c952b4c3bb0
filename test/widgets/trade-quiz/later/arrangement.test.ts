import { expect } from 'chai';
import fc from 'fast-check';
import {
  moved,
  orderCode,
  orderCount,
  orderOf,
  pairingCode,
  pairingCount,
  pairingOf,
  rightOrder,
  rightPairing,
} from '../../../../src/widgets/trade-quiz/later/arrangement.js';

const count = fc.integer({ min: 2, max: 7 });

describe('an order as a number', () => {
  it('is 0 for the one that the publisher wrote', () => {
    expect(orderCode([0, 1, 2, 3])).to.equal(rightOrder);
  });

  it('is another for each order, and reads back as that order', () => {
    fc.assert(
      fc.property(
        count.chain((n) => fc.tuple(fc.constant(n), fc.nat(orderCount(n) - 1))),
        ([n, code]) => {
          const order = orderOf(code, n);
          expect([...order].sort()).to.deep.equal(Array.from({ length: n }, (_, i) => i));
          expect(orderCode(order)).to.equal(code);
        },
      ),
    );
  });

  it('changes by one place at a time, and not beyond the ends', () => {
    expect(moved([0, 1, 2], 1, -1)).to.deep.equal([1, 0, 2]);
    expect(moved([0, 1, 2], 1, 1)).to.deep.equal([0, 2, 1]);
    expect(moved([0, 1, 2], 0, -1)).to.deep.equal([0, 1, 2]);
  });
});

describe('a pairing as a number', () => {
  it('is the right one where each has its own', () => {
    expect(pairingOf(rightPairing(4), 4)).to.deep.equal([0, 1, 2, 3]);
  });

  it('reads back, also where one thing was given twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }).chain((n) => fc.array(fc.nat(n - 1), { minLength: n, maxLength: n })),
        (pairs) => {
          const code = pairingCode(pairs);
          expect(code).to.be.within(0, pairingCount(pairs.length) - 1);
          expect(pairingOf(code, pairs.length)).to.deep.equal(pairs);
        },
      ),
    );
  });
});
