import { expect } from 'chai';
import fc from 'fast-check';
import type { EventKind } from '../../../../src/feed/index.js';
import { activeFilters, eventKinds, noFilters } from '../../../../src/widgets/event-calendar/later/filter.js';
import {
  stateFromEntries,
  stateToEntries,
  type LinkState,
} from '../../../../src/widgets/event-calendar/later/link-state.js';

describe('the state of the calendar', () => {
  it('comes back from an address as it went into it', () => {
    const states: fc.Arbitrary<LinkState> = fc.record({
      view: fc.constantFrom(undefined, 'agenda', 'month'),
      month: fc.constantFrom('', '2026-12'),
      opened: fc.constantFrom('', 'open-day-bois', 'a@2026-12-08T09:00'),
      filters: fc
        .record({
          query: fc.string().map((text) => text.trim()),
          audience: fc.constantFrom('', 'primary'),
          sector: fc.constantFrom('', 'industry'),
          kinds: fc.subarray<EventKind>([...eventKinds]),
          free: fc.boolean(),
          noBooking: fc.boolean(),
          where: fc.constantFrom('' as const, 'online' as const, 'on-site' as const),
        })
        .map((filters) => (activeFilters(filters) > 0 ? filters : undefined)),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(stateFromEntries(stateToEntries(state, 'month'))).to.deep.equal(state);
      }),
    );
  });

  it('does not keep a month that is not shown', () => {
    expect(stateToEntries({ month: '2026-12' }, 'agenda').get('month')).to.equal('');
  });

  it('passes over what an address says that it does not understand', () => {
    const entries = new Map([
      ['view', 'year'],
      ['month', '2026-77'],
      ['kind', 'fair,party'],
      ['where', 'mars'],
      ['free', 'maybe'],
    ]);
    expect(stateFromEntries(entries)).to.deep.equal({
      view: undefined,
      month: '',
      opened: '',
      filters: { ...noFilters, kinds: ['fair'] },
    });
  });
});
