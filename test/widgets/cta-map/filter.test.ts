import { expect } from 'chai';
import fc from 'fast-check';
import type { Place } from '../../../src/feed/index.js';
import {
  countFacets,
  equipmentFound,
  indexPlaces,
  inSectors,
  limitPlaces,
  matchPlaces,
  noFilters,
  type Filters,
} from '../../../src/widgets/cta-map/filter.js';
import { places, sectors } from './fixture.js';

const index = indexPlaces(places);
const ids = (filters: Partial<Filters>, narrowing: readonly string[] = []) =>
  matchPlaces(index, { ...noFilters, ...filters }, narrowing).places.map(({ place }) => place.id);

describe('filtering places', () => {
  it('shows every place while nothing is asked for', () => {
    expect(ids({})).to.have.lengthOf(places.length);
  });

  it('finds a machine whatever its accents and case', () => {
    expect(ids({ text: 'SCIE à Panneaux' })).to.deep.equal(['cta-wood']);
  });

  it('finds a place by its host school, town, postcode and in another language', () => {
    expect(ids({ text: 'saint-eloi' })).to.deep.equal(['cta-wood']);
    expect(ids({ text: 'arlon' })).to.deep.equal(['cefa-mystery']);
    expect(ids({ text: '4000' })).to.deep.equal(['cta-metal']);
    expect(ids({ text: 'joinery' })).to.deep.equal(['cta-wood']);
  });

  it('wants every word to be found', () => {
    expect(ids({ text: 'cta liege' })).to.deep.equal(['cta-metal']);
    expect(ids({ text: 'cta ostende' })).to.deep.equal([]);
  });

  it('takes a place of all sectors for each of them', () => {
    expect(ids({ sectors: ['metal'] })).to.deep.equal(['cta-metal', 'centre-all']);
  });

  it('leaves out a place of unknown sectors under a sector filter, and counts it', () => {
    const found = matchPlaces(index, { ...noFilters, sectors: ['wood'] });
    expect(found.places.map(({ place }) => place.id)).to.deep.equal(['cta-wood', 'centre-all', 'nowhere']);
    expect(found.unknownSectors).to.equal(1);
  });

  it('counts a place as unknown only where nothing else speaks against it', () => {
    const found = matchPlaces(index, { ...noFilters, kinds: ['cta'], sectors: ['wood'] });
    expect(found.unknownSectors).to.equal(0);
  });

  it('takes a place for the public for every audience, and counts those that do not say', () => {
    const found = matchPlaces(index, { ...noFilters, audience: 'jobseekers' });
    expect(found.places.map(({ place }) => place.id)).to.deep.equal(['cta-metal', 'centre-all', 'nowhere']);
    expect(found.unknownAudiences).to.equal(1);
  });

  it('keeps what was chosen in another widget beside the visitor’s own sectors', () => {
    expect(ids({ sectors: ['food'] }, ['wood'])).to.deep.equal(['centre-all', 'nowhere']);
  });

  it('holds places within the limits of the page’s author', () => {
    const limited = limitPlaces(places, { kinds: ['cta'], sectors: ['wood'], audience: 'teachers' });
    expect(limited.map(({ id }) => id)).to.deep.equal(['cta-wood']);
  });

  it('names the equipment for which a place was found', () => {
    const wood = places[0]!;
    expect(equipmentFound(wood, 'robot')).to.deep.equal([wood.equipment![0]]);
    expect(equipmentFound(wood, 'robotique')).to.deep.equal([wood.equipment![0]]);
    expect(equipmentFound(wood, 'namur')).to.deep.equal([]);
    expect(equipmentFound(wood, ' ')).to.deep.equal([]);
  });
});

const sectorIds = sectors.map(({ id }) => id);
const anyPlace: fc.Arbitrary<Place> = fc.record(
  {
    id: fc.uuid(),
    kind: fc.constantFrom('cta' as const, 'cefa' as const, 'school' as const),
    name: fc.constantFrom('Alpha', 'Bêta', 'Gamma'),
    sectors: fc.subarray([...sectorIds, '*']),
    audiences: fc.subarray(['teachers', 'public', 'dual']),
  },
  { requiredKeys: ['id', 'kind', 'name'] },
) as fc.Arbitrary<Place>;
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  text: fc.constantFrom('', 'a', 'beta', 'gamma'),
  kinds: fc.subarray(['cta', 'cefa', 'school']),
  sectors: fc.subarray(sectorIds),
  audience: fc.constantFrom('', 'teachers', 'dual'),
});
const shown = (list: readonly Place[], filters: Filters, narrowing: readonly string[] = []) =>
  matchPlaces(indexPlaces(list), filters, narrowing).places.length;

describe('counts beside the choices', () => {
  it('promise what choosing that one alone shows', () => {
    fc.assert(
      fc.property(
        fc.array(anyPlace, { maxLength: 12 }),
        anyFilters,
        fc.subarray(sectorIds),
        (list, filters, narrowing) => {
          const counts = countFacets(indexPlaces(list), filters, narrowing, sectorIds);
          for (const kind of ['cta', 'cefa', 'school'])
            expect(counts.kinds.get(kind) ?? 0).to.equal(
              shown(list, { ...filters, kinds: [kind] }, narrowing),
            );
          for (const id of sectorIds)
            expect(counts.sectors.get(id) ?? 0).to.equal(
              shown(list, { ...filters, sectors: [id] }, narrowing),
            );
          for (const id of new Set(list.flatMap(({ audiences }) => audiences ?? [])))
            expect(counts.audiences.get(id) ?? 0).to.equal(
              shown(list, { ...filters, audience: id }, narrowing),
            );
        },
      ),
    );
  });

  it('never grow when a filter of another group is added', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { maxLength: 12 }), anyFilters, (list, filters) => {
        expect(shown(list, filters)).to.be.at.most(shown(list, { ...filters, text: '' }));
        expect(shown(list, filters)).to.be.at.most(shown(list, { ...filters, kinds: [] }));
        expect(shown(list, filters)).to.be.at.most(shown(list, { ...filters, sectors: [] }));
      }),
    );
  });

  it('know three answers for a sector, and never take unknown for yes', () => {
    expect(inSectors({ ...places[3]! }, ['wood'])).to.equal('unknown');
    expect(inSectors({ ...places[3]!, sectors: [] }, ['wood'])).to.equal('unknown');
    expect(inSectors({ ...places[3]!, sectors: ['*'] }, ['wood'])).to.equal('yes');
    expect(inSectors({ ...places[3]!, sectors: ['food'] }, ['wood'])).to.equal('no');
  });
});
