import { expect } from 'chai';
import fc from 'fast-check';
import {
  activeFilters,
  applyFilters,
  eventKinds,
  noFilters,
  searchTexts,
  type Filters,
} from '../../../../src/widgets/event-calendar/later/filter.js';
import { allItems } from '../../../../src/widgets/event-calendar/item.js';
import { isWithin } from '../../../../src/widgets/event-calendar/limits.js';
import type { Place } from '../../../../src/feed/index.js';
import { event, events, places } from '../fixture.js';

const items = allItems(events);
const shown = (filters: Partial<Filters>) =>
  applyFilters(items, { ...noFilters, ...filters }).shown.map(({ key }) => key);

describe('filters', () => {
  it('let everything through when nothing is chosen', () => {
    expect(shown({}).length).to.equal(items.length);
  });

  it('find words whatever their accents, in any order and language', () => {
    expect(shown({ query: 'BOIS ouvertes' })).to.deep.equal(['open-day-bois']);
    expect(shown({ query: 'opendeurdag' })).to.deep.equal(['open-day-bois']);
  });

  it('find an event by the name of its place', () => {
    const texts = searchTexts(new Map(places.map((place) => [place.id, place as unknown as Place])));
    const { shown: found } = applyFilters(items, { ...noFilters, query: 'liege bois' }, texts);
    expect(found.map(({ key }) => key)).to.deep.equal(['training-weekly', 'open-day-bois']);
  });

  it('show events for an audience and those for everyone, not those for nobody knows whom', () => {
    expect(shown({ audience: 'primary' })).to.deep.equal(['visit-steel', 'fair-three-days']);
  });

  it('show events of a sector and those of all sectors', () => {
    expect(shown({ sector: 'hospitality' })).to.deep.equal([
      'fair-three-days',
      'competition-cancelled',
      'call-projects',
    ]);
  });

  it('take one of several kinds', () => {
    expect(shown({ kinds: ['fair', 'call'] })).to.deep.equal(['fair-three-days', 'call-projects']);
  });

  it('call free and without booking only what is known to be so', () => {
    expect(shown({ free: true })).to.deep.equal(['open-day-bois', 'talk-online']);
    expect(shown({ noBooking: true })).to.deep.equal(['open-day-bois']);
  });

  it('count an event that moved online as online and no longer as on site', () => {
    expect(shown({ where: 'online' })).to.deep.equal(['talk-online']);
    const moved = event({ id: 'moved', status: 'moved-online', venue: { name: 'Hall' } });
    const filters = { ...noFilters, where: 'on-site' } as const;
    expect(applyFilters(allItems([moved]), filters).shown).to.deep.equal([]);
  });

  it('keep within what the page’s author allows', () => {
    const within = items.filter((item) =>
      isWithin(item, { audience: 'primary', sectors: [['industry']], kinds: ['company-visit', 'fair'] }),
    );
    expect(within.map(({ key }) => key)).to.deep.equal(['visit-steel', 'fair-three-days']);
  });

  it('promise with each count what choosing it then shows', () => {
    const filters = fc.record({
      query: fc.constantFrom('', 'portes', 'métiers'),
      audience: fc.constantFrom('', 'primary', 'teachers', 'families'),
      sector: fc.constantFrom('', 'construction', 'industry'),
      kinds: fc.subarray([...eventKinds]),
      free: fc.boolean(),
      noBooking: fc.boolean(),
      where: fc.constantFrom('' as const, 'online' as const, 'on-site' as const),
    });
    fc.assert(
      fc.property(filters, (chosen) => {
        const { counts } = applyFilters(items, chosen);
        const total = (change: Partial<Filters>) =>
          applyFilters(items, { ...chosen, ...change }).counts.total;
        expect(counts.total).to.equal(total({}));
        for (const audience of ['primary', 'teachers', 'families'])
          expect(counts.audience.get(audience) ?? 0).to.equal(total({ audience }));
        for (const sector of ['construction', 'industry', 'hospitality'])
          expect(counts.sector.get(sector) ?? 0).to.equal(total({ sector }));
        for (const kind of eventKinds) expect(counts.kinds.get(kind) ?? 0).to.equal(total({ kinds: [kind] }));
        expect(counts.free).to.equal(total({ free: true }));
        expect(counts.noBooking).to.equal(total({ noBooking: true }));
        expect(counts.online).to.equal(total({ where: 'online' }));
        expect(counts.onSite).to.equal(total({ where: 'on-site' }));
      }),
    );
  });

  it('are counted, each kind for itself', () => {
    expect(activeFilters({ ...noFilters, query: ' a ', kinds: ['fair', 'call'], free: true })).to.equal(4);
  });
});
