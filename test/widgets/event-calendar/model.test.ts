import { expect } from 'chai';
import { allItems } from '../../../src/widgets/event-calendar/item.js';
import type { Limits } from '../../../src/widgets/event-calendar/limits.js';
import { countToCome, makeModel, type ModelInput } from '../../../src/widgets/event-calendar/model.js';
import { events, now } from './fixture.js';

const none: Limits = { audience: '', sectors: [], kinds: [] };

const model = (input: Partial<ModelInput> = {}) =>
  makeModel({
    items: allItems(events),
    now: now.getTime(),
    limits: none,
    filter: (items) => items,
    ...input,
  });

describe('what the calendar shows', () => {
  it('counts what is to come and what repeats, not what is over', () => {
    expect(countToCome(model())).to.equal(7);
  });

  it('filters what is over as well', () => {
    const { agenda } = model({ filter: (items) => items.filter(({ key }) => key === 'past-open-day') });
    expect(agenda.past.map(({ key }) => key)).to.deep.equal(['past-open-day']);
    expect(agenda.upcoming).to.deep.equal([]);
  });

  it('keeps to every limit at once', () => {
    const limits = {
      audience: 'secondary',
      sectors: [['construction', 'industry'], ['construction'], []],
      kinds: ['open-day'],
    };
    expect(model({ limits }).shown.map(({ key }) => key)).to.deep.equal(['open-day-bois']);
  });
});
