import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, nthWeekday, overlap, weekdays } from '../../../scripts/feed/dates.js';
import { buildEvents, buildHolidays, editions, type UsualTime } from '../../../scripts/feed/events.js';
import { buildGazetteer } from '../../../scripts/feed/geography.js';

const days = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const times = fc.record({
  months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
  weekday: fc.constantFrom(...weekdays),
  week: fc.constantFrom(1, 2, 3, 4, -1),
  days: fc.integer({ min: 1, max: 7 }),
});

describe('the usual time of an event', () => {
  it('finds the third Saturday of a month', () => {
    expect(nthWeekday(2026, 10, 'saturday', 3)).to.equal('2026-10-17');
  });

  it('finds the last Sunday of a month, also where it is the last day', () => {
    expect(nthWeekday(2027, 5, 'sunday', -1)).to.equal('2027-05-30');
    expect(nthWeekday(2027, 1, 'sunday', -1)).to.equal('2027-01-31');
  });

  it('finds the last one in December', () => {
    expect(nthWeekday(2026, 12, 'thursday', -1)).to.equal('2026-12-31');
  });

  it('gives the next edition and the one just past', () => {
    const october: UsualTime = { months: [10], weekday: 'saturday', week: 3 };
    expect(editions(october, '2026-11-24', []).map(({ start }) => start)).to.deep.equal([
      '2026-10-17',
      '2027-10-16',
    ]);
  });

  it('skips the years between two editions', () => {
    const everySecond: UsualTime = {
      months: [11],
      weekday: 'monday',
      week: 2,
      everyYears: 2,
      fromYear: 2021,
    };
    expect(editions(everySecond, '2026-02-01', [])).to.deep.equal([]);
    expect(editions(everySecond, '2027-01-01', [])).to.deep.equal([
      { start: '2027-11-08', end: '2027-11-08' },
    ]);
  });

  it('begins on the eve where the table says so', () => {
    const weekend: UsualTime = { months: [10], weekday: 'sunday', week: 1, shift: -1, days: 2 };
    expect(editions(weekend, '2027-01-01', [])).to.deep.equal([{ start: '2027-10-02', end: '2027-10-03' }]);
  });

  it('leaves the school holidays alone, and keeps the weekday', () => {
    const february: UsualTime = { months: [2], weekday: 'tuesday', week: 4, avoidHolidays: true };
    const holidays = [{ start: '2027-02-22', end: '2027-03-07' }];
    expect(editions(february, '2027-01-01', holidays).map(({ start }) => start)).to.deep.equal([
      '2027-03-09',
    ]);
  });

  it('never gives a day outside of sixty days back and one year ahead', () => {
    fc.assert(
      fc.property(times, days, (when, today) => {
        for (const { start, end } of editions(when, today, [])) {
          expect(end >= addDays(today, -60) && start <= addDays(today, 366)).to.equal(true);
          expect(start <= end).to.equal(true);
        }
      }),
    );
  });

  it('finds at least one edition of what comes every year', () => {
    fc.assert(
      fc.property(times, days, (when, today) => {
        expect(editions(when, today, []).length).to.be.greaterThan(0);
      }),
    );
  });
});

describe('the events of the demo feed', () => {
  const holidays = buildHolidays();
  const gazetteer = buildGazetteer();

  it('are all marked as examples, with a note in four languages', () => {
    for (const event of buildEvents('2026-11-24', holidays, gazetteer)) {
      expect(event['example']).to.equal(true);
      expect(event['note']).to.have.all.keys('fr', 'nl', 'de', 'en');
    }
  });

  it('are whole days: hours are not known and not invented', () => {
    for (const event of buildEvents('2026-11-24', holidays, gazetteer))
      expect(event['start']).to.match(/^\d{4}-\d\d-\d\d$/);
  });

  it('have ids of their own on every day of the year', () => {
    fc.assert(
      fc.property(days, (today) => {
        const ids = buildEvents(today, holidays, gazetteer).map((event) => event['id']);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
      { numRuns: 25 },
    );
  });

  it('for schools are not in the holidays, nor are the days on which something recurs', () => {
    const open = buildEvents('2026-11-24', holidays, gazetteer).filter(
      (event) => event['kind'] === 'open-day',
    );
    for (const event of open) {
      const day = String(event['start']);
      expect(holidays.some((holiday) => overlap({ start: day, end: day }, holiday))).to.equal(false);
    }
  });

  it('are the same for the same day', () => {
    expect(buildEvents('2027-03-01', holidays, gazetteer)).to.deep.equal(
      buildEvents('2027-03-01', holidays, gazetteer),
    );
  });
});
