import { expect } from 'chai';
import { narrowingFrom } from '../../../src/widgets/awareness-campaign/narrowing-from.js';

describe('narrowingFrom', () => {
  it('takes the sectors and trades of a result, each once', () => {
    expect(
      narrowingFrom({ sectors: ['wood', 'wood', 'food'], trades: ['joiner'] }, 'trade-quiz'),
    ).to.deep.equal({
      sectors: ['wood', 'food'],
      trades: ['joiner'],
      by: 'trade-quiz',
    });
  });
  it('narrows nothing after a flat profile', () => {
    expect(narrowingFrom({ sectors: ['wood'], trades: [], flat: true }, 'trade-quiz')).to.equal(undefined);
  });
  it('narrows nothing where a foreign event says something else', () => {
    for (const detail of [null, 'x', {}, { sectors: 'wood' }, { sectors: [1, null, ''] }])
      expect(narrowingFrom(detail, 'trade-quiz')).to.equal(undefined);
  });
});
