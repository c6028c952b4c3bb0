import { expect } from 'chai';
import fc from 'fast-check';
import {
  boundsOf,
  contains,
  fit,
  keepInside,
  MAX_ZOOM,
  MIN_ZOOM,
  panBy,
  project,
  toScreen,
  toWorld,
  unproject,
  viewBounds,
  worldSize,
  zoomBy,
  type View,
} from '../../../../src/widgets/cta-map/later/mercator.js';

const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const anyView: fc.Arbitrary<View> = fc.record({
  center: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
  width: fc.integer({ min: 200, max: 1400 }),
  height: fc.integer({ min: 200, max: 900 }),
});
const screen = fc.tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 0, max: 900 }));

describe('Web Mercator', () => {
  it('puts known points where EPSG:3857 has them', () => {
    expect(project([0, 0])).to.deep.equal([0.5, 0.5]);
    const [x, y] = project([4.8675, 50.4669]);
    // 541 848 m east and 6 526 140 m north, in a world of 40 075 016.686 m.
    expect(x).to.be.closeTo(0.5 + 541_848 / 40_075_016.686, 1e-6);
    expect(y).to.be.closeTo(0.5 - Math.asinh(Math.tan((50.4669 * Math.PI) / 180)) / (2 * Math.PI), 1e-12);
  });

  it('comes back from the map to the same longitude and latitude', () => {
    fc.assert(
      fc.property(lonLat, ([lon, lat]) => {
        const [lon2, lat2] = unproject(project([lon, lat]));
        expect(lon2).to.be.closeTo(lon, 1e-9);
        expect(lat2).to.be.closeTo(lat, 1e-9);
      }),
    );
  });

  it('comes back from the screen to the same point', () => {
    fc.assert(
      fc.property(anyView, screen, (view, point) => {
        const [x, y] = toScreen(view, toWorld(view, point));
        expect(x).to.be.closeTo(point[0], 1e-3);
        expect(y).to.be.closeTo(point[1], 1e-3);
      }),
    );
  });

  it('never leaves the square, even at the poles', () => {
    expect(project([0, 90])[1]).to.equal(0);
    expect(project([0, -90])[1]).to.equal(1);
  });
});

describe('moving the map', () => {
  it('keeps the point under the pointer while zooming', () => {
    fc.assert(
      fc.property(anyView, screen, fc.double({ min: -2, max: 2, noNaN: true }), (view, anchor, steps) => {
        const after = toScreen(zoomBy(view, steps, anchor), toWorld(view, anchor));
        expect(after[0]).to.be.closeTo(anchor[0], 1e-2);
        expect(after[1]).to.be.closeTo(anchor[1], 1e-2);
      }),
    );
  });

  it('stays between the lowest and the highest zoom', () => {
    fc.assert(
      fc.property(anyView, fc.double({ min: -30, max: 30, noNaN: true }), (view, steps) => {
        expect(zoomBy(view, steps).zoom).to.be.within(MIN_ZOOM, MAX_ZOOM);
      }),
    );
  });

  it('lets the content follow the pointer', () => {
    fc.assert(
      fc.property(anyView, screen, (view, point) => {
        const moved = toScreen(panBy(view, 30, -20), toWorld(view, point));
        expect(moved[0]).to.be.closeTo(point[0] + 30, 1e-2);
        expect(moved[1]).to.be.closeTo(point[1] - 20, 1e-2);
      }),
    );
  });

  it('shows all points that it is fitted to', () => {
    const nearby = fc.tuple(
      fc.double({ min: 2, max: 7, noNaN: true }),
      fc.double({ min: 49, max: 52, noNaN: true }),
    );
    fc.assert(
      fc.property(anyView, fc.array(nearby, { minLength: 1, maxLength: 9 }), (view, points) => {
        const world = points.map(project);
        const fitted = fit(view, boundsOf(world)!, 20);
        const seen = viewBounds(fitted, 1);
        for (const point of world) expect(contains(seen, point)).to.equal(true);
      }),
    );
  });

  it('does not lose the land out of sight', () => {
    const land = { min: [0.5, 0.33], max: [0.52, 0.35] } as const;
    const view: View = { center: [0.9, 0.1], zoom: 8, width: 400, height: 300 };
    expect(keepInside(view, land).center).to.deep.equal([0.52, 0.33]);
  });

  it('has no box around nothing', () => {
    expect(boundsOf([])).to.equal(undefined);
    expect(worldSize(1)).to.equal(512);
  });
});
