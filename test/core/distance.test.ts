import { expect } from 'chai';
import fc from 'fast-check';
import { distanceKm, type LonLat } from '../../src/core/distance.js';

const point = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('distanceKm', () => {
  it('measures Namur to Liège as about 52 km', () => {
    expect(distanceKm([4.8667, 50.4667], [5.5675, 50.6337])).to.be.closeTo(52.6, 1);
  });
  it('is nothing from a point to itself, and the same in both directions', () => {
    fc.assert(
      fc.property(
        point,
        point,
        (a: LonLat, b: LonLat) =>
          distanceKm(a, a) < 1e-9 && Math.abs(distanceKm(a, b) - distanceKm(b, a)) < 1e-6,
      ),
    );
  });
  it('never passes half the way round the Earth', () => {
    fc.assert(fc.property(point, point, (a: LonLat, b: LonLat) => distanceKm(a, b) <= 20_016));
  });
});
