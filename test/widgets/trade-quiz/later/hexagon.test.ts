import { expect } from 'chai';
import * as fc from 'fast-check';
import { pointOf, polygon, ring } from '../../../../src/widgets/trade-quiz/later/hexagon.js';
import { interests, profileFrom } from '../../../../src/matching/interests.js';

describe('trade-quiz hexagon', () => {
  it('has R at the top and S opposite at the bottom', () => {
    expect(pointOf('R', 1, 100)).to.deep.equal([0, -100]);
    expect(pointOf('S', 1, 100)).to.deep.equal([0, 100]);
  });

  it('goes clockwise: I right of R, C left of it', () => {
    expect(pointOf('I', 1, 100)[0]).to.be.above(0);
    expect(pointOf('C', 1, 100)[0]).to.be.below(0);
  });

  it('is a regular ring', () => {
    expect(ring(1, 100).split(' ')).to.have.length(6);
    expect(ring(0.5, 100)).to.equal(ring(1, 50));
  });

  it('never leaves its ring, and never shrinks to a point', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 2, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (list) => {
          const profile = profileFrom((interest) => list[interests.indexOf(interest)]!);
          return polygon(profile, 100)
            .split(' ')
            .every((pair) => {
              const [x, y] = pair.split(',').map(Number);
              const length = Math.hypot(x!, y!);
              return length > 5 && length < 100.1;
            });
        },
      ),
    );
  });
});
