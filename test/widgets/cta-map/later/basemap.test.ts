import { expect } from 'chai';
import fc from 'fast-check';
import type { BasemapFeature } from '../../../../src/feed/index.js';
import {
  basemapTransform,
  drawBasemap,
  placeTownLabels,
} from '../../../../src/widgets/cta-map/later/basemap.js';
import { contains, fit, project } from '../../../../src/widgets/cta-map/later/mercator.js';
import { basemap } from '../fixture.js';

const drawn = drawBasemap(basemap as unknown as BasemapFeature[]);
const size = { center: [0.5, 0.3], zoom: 8, width: 600, height: 500 } as const;
const plain = (name: unknown) =>
  typeof name === 'string' ? name : ((name as Record<string, string>)['fr'] ?? '');
const feature = (type: string, coordinates: unknown): BasemapFeature =>
  ({ type: 'Feature', properties: { kind: 'region' }, geometry: { type, coordinates } }) as BasemapFeature;

describe('the drawn ground', () => {
  it('is one path a kind, land under rivers', () => {
    expect(drawn.shapes.map(({ kind }) => kind)).to.deep.equal(['context', 'region', 'river']);
    expect(drawn.shapes[1]!.path).to.match(/^M[\d .L-]+Z$/);
    expect(drawn.shapes[2]!.path).not.to.contain('Z');
  });

  it('is bounded by the land that is its subject, not by what lies around', () => {
    expect(contains(drawn.bounds!, project([4, 50]))).to.equal(true);
    expect(contains(drawn.bounds!, project([7, 48.5]))).to.equal(false);
  });

  it('lies under its places at every zoom', () => {
    const view = { ...size, center: drawn.origin };
    expect(basemapTransform(view, drawn.origin)).to.equal('translate(300.00 250.00) scale(1.000000)');
    expect(basemapTransform({ ...view, zoom: 9 }, drawn.origin)).to.contain('scale(2.000000)');
  });

  it('draws holes and islands, and passes over what is no shape', () => {
    const square = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const path = (f: BasemapFeature) => drawBasemap([f]).shapes[0]?.path.match(/M/g)?.length ?? 0;
    expect(path(feature('Polygon', [square, square]))).to.equal(2);
    expect(path(feature('MultiPolygon', [[square], [square, square]]))).to.equal(3);
    expect(path(feature('Polygon', ['nonsense', [null, 3], [[1]]]))).to.equal(0);
    expect(path(feature('MultiPolygon', [7]))).to.equal(0);
  });

  it('never breaks on a strange shape', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'),
        fc.array(fc.anything(), { maxLength: 4 }),
        (type, coordinates) => {
          const { shapes } = drawBasemap([feature(type, coordinates)]);
          for (const { path } of shapes) expect(path).not.to.contain('NaN');
        },
      ),
    );
  });

  it('names important towns first, small ones only when near', () => {
    const far = placeTownLabels(drawn.towns, fit(size, drawn.bounds!, 20), plain, []);
    expect(far.map(({ name }) => name)).to.deep.equal(['Namur']);
    const near = { ...size, zoom: 10, center: project([5, 50.4]) };
    expect(placeTownLabels(drawn.towns, near, plain, []).map(({ name }) => name)).to.include('Ciney');
  });

  it('moves a name aside for a marker, and leaves it out where all around is taken', () => {
    const view = fit(size, drawn.bounds!, 20);
    const [label] = placeTownLabels(drawn.towns, view, plain, []);
    const [x, y] = label!.at;
    expect(label!.anchor).to.equal('start');
    expect(placeTownLabels(drawn.towns, view, plain, [[x + 30, y]])[0]?.anchor).to.equal('end');
    expect(placeTownLabels(drawn.towns, view, plain, [[x, y]])[0]?.x).to.equal(x + 28);
    const crowd = [-60, -30, 0, 30, 60].flatMap((dx) =>
      [-60, -30, 0, 30, 60].map((dy) => [x + dx, y + dy] as const),
    );
    expect(placeTownLabels(drawn.towns, view, plain, crowd)).to.deep.equal([]);
  });
});
