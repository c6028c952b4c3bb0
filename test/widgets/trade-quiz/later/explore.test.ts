import { expect } from 'chai';
import { entriesFor } from '../../../../src/widgets/trade-quiz/later/explore.js';

const entries = (...input: Parameters<typeof entriesFor>) => Object.fromEntries(entriesFor(...input));

describe('what another widget is asked to show', () => {
  it('is the sectors for the map', () => {
    expect(entries('cta-map', { sectors: ['bois', 'metal'], trades: ['a'] })).to.deep.equal({
      sector: 'bois,metal',
    });
  });

  it('is everything where nothing is preferred', () => {
    expect(entries('cta-map', { sectors: [], trades: [] })).to.deep.equal({});
  });

  it('is the way to one trade, and none to several', () => {
    expect(entries('pathway-explorer', { sectors: [], trades: ['macon'] })).to.deep.equal({ goal: 'macon' });
    expect(entries('pathway-explorer', { sectors: [], trades: ['macon', 'soudeur'] })).to.deep.equal({});
  });

  it('is the events of one sector', () => {
    expect(entries('event-calendar', { sectors: ['bois'], trades: [] })).to.deep.equal({ sector: 'bois' });
    expect(entries('event-calendar', { sectors: ['bois', 'metal'], trades: [] })).to.deep.equal({});
  });
});
