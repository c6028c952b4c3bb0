import { expect } from 'chai';
import fc from 'fast-check';
import {
  addDays,
  compareMoments,
  daysBetween,
  knownZone,
  readMoment,
} from '../../../src/widgets/event-calendar/moment.js';

const BRUSSELS = 'Europe/Brussels';
const days = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const zones = fc.constantFrom(BRUSSELS, 'America/Los_Angeles', 'Asia/Dubai', 'Australia/Lord_Howe', 'UTC');

describe('moments of events', () => {
  it('keep a whole day the day it is, in any zone', () => {
    fc.assert(
      fc.property(days, zones, (day, zone) => {
        expect(readMoment(day, zone)).to.deep.equal({ day, time: undefined });
      }),
    );
  });

  it('read a local time as clocks in its zone show it', () => {
    expect(readMoment('2026-12-05T10:00', BRUSSELS)).to.deep.equal({ day: '2026-12-05', time: '10:00:00' });
  });

  it('show an instant on the clocks of the event’s zone', () => {
    expect(readMoment('2026-07-01T22:30:00Z', BRUSSELS)).to.deep.equal({
      day: '2026-07-02',
      time: '00:30:00',
    });
    expect(readMoment('2026-12-10T19:00:00+01:00', BRUSSELS)).to.deep.equal({
      day: '2026-12-10',
      time: '19:00:00',
    });
  });

  it('are read in Brussels where the zone is missing or does not exist', () => {
    expect(knownZone(undefined)).to.equal(BRUSSELS);
    expect(knownZone('Mars/Olympus')).to.equal(BRUSSELS);
    expect(knownZone('Asia/Dubai')).to.equal('Asia/Dubai');
  });

  it('count days over changes of daylight saving time', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).to.equal(count);
      }),
    );
  });

  it('put a whole day before the times of that day', () => {
    const day = { day: '2026-12-05', time: undefined };
    expect(compareMoments(day, { ...day, time: '00:00:00' })).to.equal(-1);
    expect(compareMoments({ ...day, time: '10:00:00' }, { ...day, time: '09:00:00' })).to.equal(1);
    expect(compareMoments(day, day)).to.equal(0);
  });
});
