import { expect } from 'chai';
import fc from 'fast-check';
import { agendaOf, byMonth, todayAt } from '../../../src/widgets/event-calendar/agenda.js';
import { allItems } from '../../../src/widgets/event-calendar/item.js';
import { event, events, now } from './fixture.js';

describe('the agenda', () => {
  it('parts what is to come, what repeats and what is over', () => {
    const { upcoming, repeating, past } = agendaOf(allItems(events), now.getTime());
    expect(upcoming.map(({ key }) => key)).to.deep.equal([
      'visit-steel',
      'fair-three-days',
      'open-day-bois',
      'talk-online',
      'competition-cancelled',
      'call-projects',
    ]);
    expect(repeating.map(({ key }) => key)).to.deep.equal(['training-weekly']);
    expect(past.map(({ key }) => key)).to.deep.equal(['past-open-day']);
  });

  it('shows the latest of what is over first', () => {
    const items = allItems([
      event({ id: 'a', start: '2025-01-01' }),
      event({ id: 'b', start: '2025-02-01' }),
    ]);
    expect(agendaOf(items, now.getTime()).past.map(({ key }) => key)).to.deep.equal(['b', 'a']);
  });

  it('takes today from Brussels, not from the visitor’s clock', () => {
    expect(todayAt(Date.parse('2026-11-23T23:30:00Z'))).to.equal('2026-11-24');
  });

  it('puts what began in an earlier month and goes on under the month of today', () => {
    const items = allItems([
      event({ id: 'long', start: '2026-09-01', end: '2026-12-31' }),
      event({ id: 'soon', start: '2026-11-30' }),
    ]);
    expect(byMonth(items, '2026-11-24').map(([month, list]) => [month, list.length])).to.deep.equal([
      ['2026-11', 2],
    ]);
  });

  it('loses no event and shows none twice', () => {
    const starts = fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 40 });
    fc.assert(
      fc.property(starts, (offsets) => {
        const items = allItems(
          offsets.map((days, i) =>
            event({ id: `e${i}`, start: new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10) }),
          ),
        );
        const { upcoming, repeating, past } = agendaOf(items, now.getTime());
        const shown = [...byMonth(upcoming, '2026-11-24'), ...byMonth(past)].flatMap(([, list]) => list);
        expect([...shown, ...repeating].map(({ key }) => key).sort()).to.deep.equal(
          items.map(({ key }) => key).sort(),
        );
      }),
    );
  });
});
