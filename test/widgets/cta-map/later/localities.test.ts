import { expect } from 'chai';
import fc from 'fast-check';
import type { Locality } from '../../../../src/feed/index.js';
import {
  findLocalities,
  indexLocalities,
  sureLocality,
} from '../../../../src/widgets/cta-map/later/localities.js';
import { localityLabel } from '../../../../src/widgets/cta-map/origin.js';
import { gazetteer } from '../fixture.js';

const index = indexLocalities(gazetteer as unknown as Locality[]);
const codes = (typed: string) => findLocalities(index, typed).map(({ postalCode }) => postalCode);

describe('finding a starting point', () => {
  it('takes a postcode or its beginning', () => {
    expect(codes('5000')).to.deep.equal(['5000']);
    expect(codes('50')).to.deep.equal(['5000', '5020']);
  });

  it('takes a name, its beginning or a later word, in any language and without accents', () => {
    expect(codes('liege')).to.deep.equal(['4000']);
    expect(codes('LUIK')).to.deep.equal(['4000']);
    expect(codes('nam')).to.deep.equal(['5000']);
    expect(codes('sambre')).to.deep.equal(['5190']);
    expect(codes('jemeppe sur')).to.deep.equal(['5190']);
  });

  it('takes either apostrophe, whichever the feed has', () => {
    for (const name of ['Braine-l’Alleud', "Braine-l'Alleud"]) {
      const villages = indexLocalities([
        { postalCode: '1420', name, coordinates: [4.37, 50.68] } as Locality,
      ]);
      for (const typed of ["braine-l'alleud", 'Braine-l’Alleud', "l'all", 'l’all', '1420 Braine l’Alleud'])
        expect(findLocalities(villages, typed), `${typed} in ${name}`).to.have.length(1);
    }
  });

  it('takes what it writes itself', () => {
    for (const { locality } of index) {
      const label = localityLabel(locality, (name) => (typeof name === 'string' ? name : name['fr']!));
      expect(sureLocality(index, label)).to.equal(locality);
    }
  });

  it('is sure only where one is meant', () => {
    expect(sureLocality(index, 'Namur')?.postalCode).to.equal('5000');
    expect(sureLocality(index, '50')).to.equal(undefined);
    expect(sureLocality(index, 'Ostende')).to.equal(undefined);
  });

  it('finds nothing for next to nothing', () => {
    expect(codes('')).to.deep.equal([]);
    expect(codes('l')).to.deep.equal([]);
    expect(codes('5')).to.deep.equal([]);
  });

  it('bears whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(findLocalities(index, typed).length).to.be.at.most(6);
        sureLocality(index, typed);
      }),
    );
  });
});
