import { expect } from 'chai';
import fc from 'fast-check';
import { firstDay } from '../../../../src/widgets/event-calendar/agenda.js';
import { allItems } from '../../../../src/widgets/event-calendar/item.js';
import { addDays } from '../../../../src/widgets/event-calendar/moment.js';
import {
  addMonths,
  holidaysByDay,
  itemsByDay,
  lastDay,
  nearestBusyMonth,
  sameDayIn,
  weekday,
  weeksOf,
} from '../../../../src/widgets/event-calendar/later/month.js';
import { event, events, holidays } from '../fixture.js';

const months = fc
  .tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('a month', () => {
  it('is weeks of seven days from Monday, without a gap', () => {
    expect(weeksOf('2026-11').map((week) => week[0])).to.deep.equal([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
  });

  it('holds each of its days once, and no week that has none of them', () => {
    fc.assert(
      fc.property(months, (month) => {
        const weeks = weeksOf(month);
        const days = weeks.flat();
        expect(days.filter((day) => day.startsWith(month)).length).to.equal(Number(lastDay(month).slice(8)));
        for (const [i, day] of days.entries()) expect(day).to.equal(addDays(days[0]!, i));
        for (const week of weeks) expect(week.some((day) => day.startsWith(month))).to.equal(true);
      }),
    );
  });

  it('follows and precedes another over the turn of the year', () => {
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1)]).to.deep.equal(['2027-01', '2025-12']);
  });

  it('keeps the day when one turns the page, or takes the last there is', () => {
    expect(sameDayIn('2026-12', '2026-11-24')).to.equal('2026-12-24');
    expect(sameDayIn('2027-02', '2027-01-31')).to.equal('2027-02-28');
  });

  it('shows an event on each of its days', () => {
    const days = itemsByDay(allItems(events), firstDay('2026-12'), lastDay('2026-12'));
    expect([...days].map(([day, items]) => [day, items.map(({ key }) => key)])).to.deep.equal([
      ['2026-12-01', ['fair-three-days']],
      ['2026-12-02', ['fair-three-days']],
      ['2026-12-05', ['open-day-bois']],
      ['2026-12-10', ['talk-online']],
      ['2026-12-12', ['competition-cancelled']],
    ]);
  });

  it('is filled, and no more, by an event of a thousand years', () => {
    const items = allItems([event({ id: 'a', start: '1500-01-01', end: '2999-12-31' })]);
    expect(itemsByDay(items, '2026-11-01', '2026-11-30').size).to.equal(30);
  });

  it('knows the holidays of each day', () => {
    const days = holidaysByDay(holidays, '2026-12-01', '2026-12-31');
    expect(days.get('2026-12-20')).to.equal(undefined);
    expect(days.get('2026-12-25')?.map(({ id }) => id)).to.deep.equal(['winter', 'christmas']);
  });

  it('without events points to the nearest one that has some', () => {
    const items = allItems(events);
    expect(nearestBusyMonth(items, '2026-11')).to.equal('2026-12');
    expect(nearestBusyMonth(items, '2027-05')).to.equal('2027-01');
    expect(nearestBusyMonth([], '2027-05')).to.equal(undefined);
  });

  it('begin the week on Monday', () => {
    expect(['2026-11-23', '2026-11-24', '2026-11-29'].map(weekday)).to.deep.equal([0, 1, 6]);
  });
});
