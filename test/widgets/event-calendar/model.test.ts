import { expect } from 'chai';
import { noFilters, searchTexts } from '../../../src/widgets/event-calendar/filter.js';
import { allItems } from '../../../src/widgets/event-calendar/item.js';
import {
  countInMonth,
  makeModel,
  shownDay,
  type ModelInput,
} from '../../../src/widgets/event-calendar/model.js';
import { dayByKey } from '../../../src/widgets/event-calendar/month.js';
import { event, events, now } from './fixture.js';

const nothing = { month: '', day: '', opened: '' };
const model = (input: Partial<ModelInput> = {}) =>
  makeModel({
    items: allItems(events),
    now: now.getTime(),
    limits: [],
    filters: noFilters,
    searchText: searchTexts(),
    ...input,
  });

describe('what the calendar shows', () => {
  it('counts what is to come and what repeats, not what is over', () => {
    expect(model().counts.total).to.equal(7);
  });

  it('filters what is over as well', () => {
    const { agenda } = model({ filters: { ...noFilters, query: 'octobre' } });
    expect(agenda.past.map(({ key }) => key)).to.deep.equal(['past-open-day']);
    expect(agenda.upcoming).to.deep.equal([]);
  });

  it('keeps to every limit at once', () => {
    const limits = [
      { audience: '', sectors: ['construction', 'industry'], kinds: [] },
      { audience: 'secondary', sectors: [], kinds: ['open-day'] },
    ];
    expect(model({ limits }).shown.map(({ key }) => key)).to.deep.equal(['open-day-bois']);
  });

  it('counts an event that reaches over two months in both', () => {
    expect(countInMonth(model(), '2026-11')).to.equal(2);
    expect(countInMonth(model(), '2026-12')).to.equal(4);
  });

  it('opens the month of the next event, on the next day that has one', () => {
    const items = allItems([
      event({ id: 'a', start: '2027-02-10' }),
      event({ id: 'b', start: '2027-02-20' }),
    ]);
    expect(shownDay(model({ items }), nothing)).to.deep.equal({ month: '2027-02', day: '2027-02-10' });
  });

  it('opens this month, today, where something goes on that began long ago', () => {
    const items = allItems([event({ id: 'a', start: '2026-01-10', end: '2027-03-01' })]);
    expect(shownDay(model({ items }), nothing)).to.deep.equal({ month: '2026-11', day: '2026-11-24' });
  });

  it('opens this month, today, where there is no event', () => {
    expect(shownDay(model({ items: [] }), nothing)).to.deep.equal({ month: '2026-11', day: '2026-11-24' });
  });

  it('opens the month and day of an event that a link opens', () => {
    const opened = { ...nothing, opened: 'call-projects' };
    expect(shownDay(model(), opened)).to.deep.equal({ month: '2027-01', day: '2027-01-15' });
    const later = { ...nothing, opened: 'competition-cancelled' };
    expect(shownDay(model(), later)).to.deep.equal({ month: '2026-12', day: '2026-12-12' });
  });

  it('stays on the day and in the month that were chosen', () => {
    const chosen = { month: '2026-12', day: '2026-12-24', opened: '' };
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
