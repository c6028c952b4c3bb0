import { expect } from 'chai';
import fc from 'fast-check';
import {
  arrowDirection,
  nearestInDirection,
  steps,
  type Direction,
} from '../../../../src/widgets/cta-map/later/nearest.js';

const at = (x: number, y: number) => ({ at: [x, y] as const });
const directions = Object.keys(steps) as Direction[];
const opposite = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;
const points = fc.uniqueArray(
  fc.record({ at: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })) }),
  { minLength: 2, maxLength: 12, selector: ({ at: [x, y] }) => `${String(x)} ${String(y)}` },
);

describe('arrow keys on the map', () => {
  it('go to the nearest marker in the direction', () => {
    const [near, far, above] = [at(20, 2), at(90, 0), at(0, -10)];
    expect(nearestInDirection([0, 0], [far, near, above], 'right')).to.equal(near);
    expect(nearestInDirection([0, 0], [far, near, above], 'up')).to.equal(above);
    expect(nearestInDirection([0, 0], [far, near, above], 'left')).to.equal(undefined);
  });

  it('prefer what lies on the line to what lies a little nearer beside it', () => {
    const [onLine, beside] = [at(40, 0), at(25, 24)];
    expect(nearestInDirection([0, 0], [beside, onLine], 'right')).to.equal(onLine);
  });

  it('always move in the direction pressed', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...directions), (list, direction) => {
        const from = list[0]!;
        const next = nearestInDirection(from.at, list, direction);
        if (!next) return;
        const [dx, dy] = [next.at[0] - from.at[0], next.at[1] - from.at[1]];
        expect(dx * steps[direction][0] + dy * steps[direction][1]).to.be.greaterThan(0);
      }),
    );
  });

  it('can go back the other way wherever they led', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...directions), (list, direction) => {
        const next = nearestInDirection(list[0]!.at, list, direction);
        if (next) expect(nearestInDirection(next.at, list, opposite[direction])).not.to.equal(undefined);
      }),
    );
  });

  it('find a way out of every marker', () => {
    fc.assert(
      fc.property(points, (list) => {
        expect(directions.some((d) => nearestInDirection(list[0]!.at, list, d))).to.equal(true);
      }),
    );
  });

  it('are the four arrow keys and no others', () => {
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map(arrowDirection)).to.deep.equal([
      'left',
      'right',
      'up',
      'down',
    ]);
    expect(arrowDirection('Enter')).to.equal(undefined);
  });
});
