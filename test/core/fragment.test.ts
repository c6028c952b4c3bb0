import { expect } from 'chai';
import fc from 'fast-check';
import { readFragment, writeFragment } from '../../src/core/fragment.js';

describe('fragment', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 })), (entries) => {
        const map = new Map(Object.entries(entries));
        // Lone surrogates cannot be written into an address.
        fc.pre([...map].flat().every((text) => !/\p{Surrogate}/u.test(text)));
        expect([...readFragment(writeFragment('', 'cta-map', map), 'cta-map')]).to.deep.equal([...map]);
      }),
    );
  });
  it('leaves the page’s own anchor and other widgets alone', () => {
    expect(writeFragment('#contact&cta-map.kind=cta', 'trade-quiz', new Map([['a', '1']]))).to.equal(
      'contact&cta-map.kind=cta&trade-quiz.a=1',
    );
  });
  it('replaces what the owner had before', () => {
    expect(writeFragment('#x.a=1&y.a=2', 'x', new Map([['b', 'c,d']]))).to.equal('y.a=2&x.b=c,d');
  });
  it('keeps two widgets apart whose names begin alike', () => {
    expect([...readFragment('#map-2.a=1&map.a=2', 'map')]).to.deep.equal([['a', '2']]);
  });
  it('survives a damaged address', () => {
    expect(readFragment('#x.a=%E0%A4%A', 'x').get('a')).to.equal('%E0%A4%A');
  });
});
