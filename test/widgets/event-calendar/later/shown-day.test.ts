import { expect } from 'chai';
import { allItems, type CalendarItem } from '../../../../src/widgets/event-calendar/item.js';
import { dayByKey } from '../../../../src/widgets/event-calendar/later/month.js';
import { countInMonth, shownDay } from '../../../../src/widgets/event-calendar/later/shown-day.js';
import { makeModel } from '../../../../src/widgets/event-calendar/model.js';
import { event, events, now } from '../fixture.js';

const model = (items: readonly CalendarItem[] = allItems(events)) =>
  makeModel({
    items,
    now: now.getTime(),
    limits: { audience: '', sectors: [], kinds: [] },
    filter: (all) => all,
  });

describe('the month and the day that are shown', () => {
  it('counts an event that reaches over two months in both', () => {
    expect(countInMonth(model(), '2026-11')).to.equal(2);
    expect(countInMonth(model(), '2026-12')).to.equal(4);
  });

  it('opens the month of the next event, on the next day that has one', () => {
    const items = allItems([
      event({ id: 'a', start: '2027-02-10' }),
      event({ id: 'b', start: '2027-02-20' }),
    ]);
    expect(shownDay(model(items), {})).to.deep.equal({ month: '2027-02', day: '2027-02-10' });
  });

  it('opens this month, today, where something goes on that began long ago', () => {
    const items = allItems([event({ id: 'a', start: '2026-01-10', end: '2027-03-01' })]);
    expect(shownDay(model(items), {})).to.deep.equal({ month: '2026-11', day: '2026-11-24' });
  });

  it('opens this month, today, where there is no event', () => {
    expect(shownDay(model([]), {})).to.deep.equal({ month: '2026-11', day: '2026-11-24' });
  });

  it('opens the month and day of an event that a link opens', () => {
    const opened = { opened: 'call-projects' };
    expect(shownDay(model(), opened)).to.deep.equal({ month: '2027-01', day: '2027-01-15' });
    const later = { opened: 'competition-cancelled' };
    expect(shownDay(model(), later)).to.deep.equal({ month: '2026-12', day: '2026-12-12' });
  });

  it('stays on the day and in the month that were chosen', () => {
    const chosen = { month: '2026-12', day: '2026-12-24' };
    expect(shownDay(model(), chosen)).to.deep.equal({ month: '2026-12', day: '2026-12-24' });
    expect(shownDay(model(), { ...chosen, day: '2026-11-01' })).to.deep.equal({
      month: '2026-12',
      day: '2026-12-01',
    });
  });
});

describe('keys in the month', () => {
  it('lead to the days around, the ends of the week, and the months beside', () => {
    const from = '2026-11-26';
    const keys = [
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'a',
    ];
    expect(keys.map((key) => dayByKey(key, from))).to.deep.equal([
      '2026-11-25',
      '2026-11-27',
      '2026-11-19',
      '2026-12-03',
      '2026-11-23',
      '2026-11-29',
      '2026-10-26',
      '2026-12-26',
      undefined,
    ]);
  });
});
