import { expect } from 'chai';
import fc from 'fast-check';
import { readFragment, writeFragment } from '../../../src/core/fragment.js';
import { readState, writeState, type LinkState } from '../../../src/widgets/cta-map/state.js';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const anyState: fc.Arbitrary<LinkState> = fc.record({
  filters: fc.record({
    text: fc.string(),
    kinds: fc.array(id, { maxLength: 3 }),
    sectors: fc.array(id, { maxLength: 3 }),
    audience: fc.oneof(fc.constant(''), id),
  }),
  from: fc.constantFrom('', '5000 Namur', '6880 Cugnon'),
  place: fc.oneof(fc.constant(''), id),
});

describe('a copied link', () => {
  it('opens the same filters, starting point and place', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const fragment = writeFragment('', 'cta-map', writeState(state));
        expect(readState(readFragment(fragment, 'cta-map'))).to.deep.equal(state);
      }),
    );
  });

  it('asks for nothing when it says nothing', () => {
    expect(readState(new Map())).to.deep.equal({
      filters: { text: '', kinds: [], sectors: [], audience: '' },
      from: '',
      place: '',
    });
  });
});
