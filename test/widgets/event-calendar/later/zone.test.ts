import { expect } from 'chai';
import fc from 'fast-check';
import { instantOf, zoneOffset } from '../../../../src/widgets/event-calendar/later/zone.js';
import { localAt } from '../../../../src/widgets/event-calendar/moment.js';

const BRUSSELS = 'Europe/Brussels';
const zones = fc.constantFrom(BRUSSELS, 'America/Los_Angeles', 'Asia/Dubai', 'Australia/Lord_Howe', 'UTC');

describe('local times as instants', () => {
  it('find the instant of a local time in winter and in summer', () => {
    const at = (day: string) => new Date(instantOf({ day, time: '10:00:00' }, BRUSSELS)).toISOString();
    expect(at('2026-12-05')).to.equal('2026-12-05T09:00:00.000Z');
    expect(at('2026-07-05')).to.equal('2026-07-05T08:00:00.000Z');
  });

  it('take the first of two equal times on the night summer time ends', () => {
    const instant = instantOf({ day: '2026-10-25', time: '02:30:00' }, BRUSSELS);
    expect(new Date(instant).toISOString()).to.equal('2026-10-25T00:30:00.000Z');
  });

  it('read a time that is skipped in spring with the offset before the gap', () => {
    const instant = instantOf({ day: '2027-03-28', time: '02:30:00' }, BRUSSELS);
    expect(localAt(instant, BRUSSELS)).to.deep.equal({ day: '2027-03-28', time: '03:30:00' });
  });

  it('come back as the same instant after being shown as local time, outside the hour that comes twice', () => {
    const instants = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2060, 0, 1) / 1000 });
    fc.assert(
      fc.property(instants, zones, (seconds, zone) => {
        const instant = seconds * 1000;
        const back = instantOf(localAt(instant, zone), zone);
        // In the hour that comes twice, the first coming is taken.
        fc.pre(zoneOffset(instant - 7_200_000, zone) === zoneOffset(instant, zone));
        expect(back).to.equal(instant);
      }),
    );
  });
});
