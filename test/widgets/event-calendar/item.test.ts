import { expect } from 'chai';
import fc from 'fast-check';
import { allItems, isPast, isRepeating, itemsOf } from '../../../src/widgets/event-calendar/item.js';
import { event, now } from './fixture.js';

const only = (fields: Parameters<typeof event>[0]) => itemsOf(event(fields))[0]!;
const at = (text: string) => Date.parse(text);

describe('dates of an event', () => {
  it('last until the last day the feed names', () => {
    expect(only({ id: 'a', start: '2026-11-30', end: '2026-12-02' }).lastDay).to.equal('2026-12-02');
  });

  it('do not reach into the next day when they end at midnight', () => {
    expect(only({ id: 'a', start: '2026-11-30T20:00', end: '2026-12-01T00:00' }).lastDay).to.equal(
      '2026-11-30',
    );
  });

  it('drop an end before the start and keep the start', () => {
    const { start, end, lastDay } = only({
      id: 'a',
      start: '2026-11-30T20:00:00Z',
      end: '2026-11-30T19:00:00Z',
    });
    expect(end).to.equal(undefined);
    expect([start.day, lastDay]).to.deep.equal(['2026-11-30', '2026-11-30']);
  });

  it('include further dates of the same length, and leave out those that do not take place', () => {
    const items = itemsOf(
      event({
        id: 'a',
        start: '2026-12-01T09:00',
        end: '2026-12-02T12:00',
        rdate: ['2026-12-08T09:00', '2026-12-15T09:00'],
        exdate: ['2026-12-15T09:00'],
      }),
    );
    expect(items.map(({ key, start, end }) => [key, start.day, end?.day, end?.time])).to.deep.equal([
      ['a', '2026-12-01', '2026-12-02', '12:00:00'],
      ['a@2026-12-08T09:00', '2026-12-08', '2026-12-09', '12:00:00'],
    ]);
  });

  it('come earliest first, whole days before the times of that day', () => {
    const items = allItems([
      event({ id: 'c', start: '2026-12-05T08:00' }),
      event({ id: 'b', start: '2026-12-05' }),
      event({ id: 'a', start: '2026-12-04T23:00' }),
    ]);
    expect(items.map(({ key }) => key)).to.deep.equal(['a', 'b', 'c']);
  });

  it('never end before they start, whatever the feed says', () => {
    const moments = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .chain((date) => {
        const text = date.toISOString();
        return fc.constantFrom(text.slice(0, 10), text.slice(0, 16), `${text.slice(0, 19)}Z`);
      });
    fc.assert(
      fc.property(moments, moments, (start, end) => {
        for (const item of itemsOf(event({ id: 'a', start, end, rdate: [end] })))
          expect(item.lastDay >= item.start.day).to.equal(true);
      }),
    );
  });
});

describe('an event that is over', () => {
  it('is so after its end', () => {
    const item = only({ id: 'a', start: '2026-11-24T08:00', end: '2026-11-24T09:30' });
    expect(isPast(item, at('2026-11-24T09:29:59+01:00'))).to.equal(false);
    expect(isPast(item, at('2026-11-24T09:30:00+01:00'))).to.equal(true);
  });

  it('is so only the next day where no time of ending is known', () => {
    const item = only({ id: 'a', start: '2026-11-24T08:00' });
    expect(isPast(item, at('2026-11-24T23:59:59+01:00'))).to.equal(false);
    expect(isPast(item, at('2026-11-25T00:00:00+01:00'))).to.equal(true);
  });

  it('is judged by the clocks of its own zone', () => {
    const item = only({ id: 'a', start: '2026-11-24', timeZone: 'America/Los_Angeles' });
    expect(isPast(item, at('2026-11-25T07:00:00Z'))).to.equal(false);
    expect(isPast(item, at('2026-11-25T08:00:00Z'))).to.equal(true);
  });

  it('is not so while a rule says that it comes again', () => {
    const weekly = only({ id: 'a', start: '2026-09-16T14:00', rrule: 'FREQ=WEEKLY;UNTIL=20270630T215959Z' });
    expect(isPast(weekly, now.getTime())).to.equal(false);
    expect(isRepeating(weekly, '2026-11-24')).to.equal(true);
    expect(isPast(weekly, at('2027-07-02T00:00:00Z'))).to.equal(true);
  });
});
