import { expect } from 'chai';
import { allItems } from '../../../src/widgets/event-calendar/item.js';
import { countToCome, makeModel, type ModelInput } from '../../../src/widgets/event-calendar/model.js';
import { events, now } from './fixture.js';

const model = (input: Partial<ModelInput> = {}) =>
  makeModel({ items: allItems(events), now: now.getTime(), limits: [], filter: (items) => items, ...input });

describe('what the calendar shows', () => {
  it('counts what is to come and what repeats, not what is over', () => {
    expect(countToCome(model())).to.equal(7);
    expect(model().choices.length).to.equal(7);
  });

  it('filters what is over as well', () => {
    const { agenda } = model({ filter: (items) => items.filter(({ key }) => key === 'past-open-day') });
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
});
