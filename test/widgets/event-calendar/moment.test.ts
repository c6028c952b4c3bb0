import { expect } from 'chai';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  knownZone,
  localAt,
  readMoment,
  sortKey,
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

  it('show every instant as a day and a time with two digits each, whatever the engine', () => {
    const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const { day, time } = localAt(instant, zone);
        expect(`${day} ${time}`).to.match(/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);
        const [date, clock] = new Date(instant).toISOString().slice(0, 19).split('T');
        if (zone === 'UTC') expect({ day, time }).to.deep.equal({ day: date, time: clock });
      }),
    );
    expect(localAt(Date.parse('2026-11-23T23:00:00Z'), BRUSSELS)).to.deep.equal({
      day: '2026-11-24',
      time: '00:00:00',
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
    const keys = ['00:00:00', '09:00:00', '10:00:00'].map((time) => sortKey({ ...day, time }));
    expect([...keys.reverse(), sortKey(day)].sort()).to.deep.equal([sortKey(day), ...keys.reverse()]);
  });
});
