import { expect } from 'chai';
import { itemsOf } from '../../../src/widgets/event-calendar/item.js';
import { zoneText } from '../../../src/widgets/event-calendar/when.js';
import { event } from './fixture.js';

const zoneFor = (visitorZone: string, start = '2026-12-05T10:00') =>
  zoneText(itemsOf(event({ id: 'a', start }))[0]!, visitorZone);

describe('the zone of an event', () => {
  it('is named for a visitor whose clock shows another hour', () => {
    expect(zoneFor('Asia/Dubai')).to.equal('Europe/Brussels');
  });

  it('goes without saying where clocks show the same hour', () => {
    expect(zoneFor('Europe/Paris')).to.equal('');
  });

  it('depends on the season', () => {
    expect(zoneFor('Africa/Lagos')).to.equal('');
    expect(zoneFor('Africa/Lagos', '2026-07-05T10:00')).to.equal('Europe/Brussels');
  });

  it('does not matter for a whole day', () => {
    expect(zoneFor('Asia/Dubai', '2026-12-05')).to.equal('');
  });
});
