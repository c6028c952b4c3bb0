import { expect } from 'chai';
import { orderPlaces, isRough } from '../../../src/widgets/cta-map/order.js';
import { closePanel, nothingSelected, openGroup, openPlace } from '../../../src/widgets/cta-map/selection.js';
import { choicesOf, showPlaces } from '../../../src/widgets/cta-map/shown.js';
import { indexPlaces, noFilters } from '../../../src/widgets/cta-map/filter.js';
import type { Place, Sector } from '../../../src/feed/index.js';
import { places, sectors } from './fixture.js';

const nameOf = ({ name }: Place) => (typeof name === 'string' ? name : name['fr']!);
const compare = (a: string, b: string) => a.localeCompare(b);

describe('the order of the list', () => {
  it('is by kind, then by name, while nobody says where they start', () => {
    const rows = orderPlaces(places, undefined, nameOf, compare);
    expect(rows.map(({ place }) => place.id)).to.deep.equal([
      'cta-wood',
      'cta-metal',
      'nowhere',
      'centre-all',
      'cefa-mystery',
    ]);
    expect(rows.every(({ km }) => km === undefined)).to.equal(true);
  });

  it('is by distance from the starting point, unknown positions last', () => {
    const rows = orderPlaces(places, [5.8, 49.7], nameOf, compare);
    expect(rows.map(({ place }) => place.id)).to.deep.equal([
      'cefa-mystery',
      'cta-metal',
      'centre-all',
      'cta-wood',
      'nowhere',
    ]);
    expect(rows[0]!.km).to.be.closeTo(2.2, 0.1);
    expect(rows[4]!.km).to.equal(undefined);
  });

  it('knows that a distance to a town’s middle is rough', () => {
    expect(isRough(places[1]!)).to.equal(true);
    expect(isRough(places[0]!)).to.equal(false);
    expect(isRough(places[4]!)).to.equal(false);
  });

  it('numbers the places from one', () => {
    const shown = showPlaces(indexPlaces(places), noFilters, [], undefined, 'fr', nameOf);
    expect(shown.ranks.get('cta-wood')?.rank).to.equal(1);
    expect(shown.ranks.get('cefa-mystery')?.rank).to.equal(5);
  });

  it('offers only choices that some place has', () => {
    const index = indexPlaces(places.slice(0, 2));
    const choices = choicesOf(index, sectors as Sector[]);
    expect(choices.kinds).to.deep.equal(['cta']);
    expect(choices.sectors.map(({ id }) => id)).to.deep.equal(['wood', 'metal']);
    expect(choices.audiences).to.deep.equal(['vocational', 'jobseekers', 'teachers']);
  });
});

describe('the way back', () => {
  it('leads from a place to where it was opened', () => {
    const opened = openPlace(nothingSelected, 'a', 'map');
    expect(closePanel(opened).focus).to.deep.equal({ on: 'map', place: 'a' });
    expect(closePanel(openPlace(nothingSelected, 'a', 'list')).focus.on).to.equal('list');
  });

  it('leads from a place of a group to the group, then to the map', () => {
    const group = openGroup({ town: 'Liège', places: [places[1]!, places[2]!] });
    const opened = openPlace(group, 'centre-all', 'list');
    const once = closePanel(opened);
    expect(once.selection.group?.town).to.equal('Liège');
    expect(once.focus).to.deep.equal({ on: 'list', place: 'centre-all' });
    const twice = closePanel(once.selection);
    expect(twice.selection).to.deep.equal(nothingSelected);
    expect(twice.focus).to.deep.equal({ on: 'map', place: 'cta-metal' });
  });
});
