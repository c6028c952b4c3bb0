import { expect } from 'chai';
import fc from 'fast-check';
import { boundsOfPlaces, Clusters, isPlaced } from '../../../../src/widgets/cta-map/later/clusters.js';
import {
  fit,
  MAX_ZOOM,
  project,
  toScreen,
  type View,
} from '../../../../src/widgets/cta-map/later/mercator.js';
import { shareOf } from '../../../../src/widgets/cta-map/sector-share.js';
import { manyPlaces, places } from '../fixture.js';

const size = { center: [0.5, 0.3], zoom: 8, width: 600, height: 500 } as const;
const viewOf = (list: typeof places): View => fit(size, boundsOfPlaces(list)!, 40);

describe('markers on the map', () => {
  it('draw every place with a position once, alone or in a group', () => {
    const clusters = new Clusters(places);
    const markers = clusters.visible(viewOf(places));
    const drawn = markers.flatMap((marker) => clusters.placesOf(marker).map(({ id }) => id));
    expect(drawn.sort()).to.deep.equal(['cefa-mystery', 'centre-all', 'cta-metal', 'cta-wood']);
  });

  it('keep places on the same point together at the highest zoom', () => {
    const clusters = new Clusters(places);
    const center = project([5.5675, 50.6337]);
    const [marker, ...others] = clusters.visible({ ...size, center, zoom: MAX_ZOOM });
    expect(marker?.count).to.equal(2);
    expect(others).to.deep.equal([]);
    expect(clusters.holds(marker!, 'cta-metal')).to.equal(true);
    expect(clusters.holds(marker!, 'cta-wood')).to.equal(false);
  });

  it('know from which zoom a place stands alone, and that some never do', () => {
    const clusters = new Clusters(places);
    const [wood, metal] = places.filter(isPlaced);
    expect(clusters.zoomToSeparate(wood!, 7.2)).to.equal(7.2);
    expect(clusters.zoomToSeparate(metal!, 7)).to.equal(undefined);
  });

  it('lose no place and hardly overlap, however many there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 5, max: 12, noNaN: true }),
        (count, zoom) => {
          const list = manyPlaces(count);
          const clusters = new Clusters(list);
          const view = { ...viewOf(list), zoom };
          const markers = clusters.visible({ ...view, width: 1e5, height: 1e5 });
          expect(markers.reduce((sum, marker) => sum + marker.count, 0)).to.equal(count);
          const points = markers.map((marker) => toScreen(view, marker.at));
          const crowded = points.filter((a, i) =>
            points.some((b, j) => i !== j && Math.hypot(a[0] - b[0], a[1] - b[1]) < 20),
          );
          expect(crowded.length).to.be.at.most(points.length / 10);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('say how much of a group belongs to which sector', () => {
    const clusters = new Clusters(manyPlaces(9));
    const [marker] = clusters.visible({ ...viewOf(manyPlaces(9)), zoom: 3 });
    expect([...marker!.shares.values()]).to.deep.equal([3, 3, 3]);
    expect(shareOf(places[2]!)).to.equal('several');
    expect(shareOf(places[3]!)).to.equal('unknown');
    expect(shareOf(places[4]!)).to.equal('several');
  });

  it('are none where no place has a position', () => {
    const clusters = new Clusters([places[4]!]);
    expect(clusters.visible(size)).to.deep.equal([]);
  });
});
