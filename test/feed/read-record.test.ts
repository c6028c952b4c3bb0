import { expect } from 'chai';
import type { FeedIssue } from '../../src/feed/feed-error.js';
import { formatPath, readRecord } from '../../src/feed/read-record.js';
import type { Place } from '../../src/feed/schema/places.js';
import { place as placeShape } from '../../src/generated/shapes.js';

const read = (value: unknown) => {
  const issues: FeedIssue[] = [];
  return { record: readRecord(placeShape, value, ['places', 3], issues) as Place | undefined, issues };
};

const place = { id: 'cta-x', kind: 'cta', name: { fr: 'CTA X' } };

describe('reading one record', () => {
  it('keeps a good record and reports nothing', () => {
    expect(read(place)).to.deep.equal({ record: place, issues: [] });
  });

  it('takes out a dangerous link, says so, and keeps the rest', () => {
    const { record, issues } = read({ ...place, url: 'javascript:alert(1)' });
    expect(record).to.deep.equal(place);
    expect(issues).to.deep.equal([
      {
        path: 'places[3].url',
        message: 'expected an http, https, mailto or tel address, found "javascript:alert(1)"',
      },
    ]);
  });

  it('takes out one bad line of a list and keeps the other lines', () => {
    const { record, issues } = read({
      ...place,
      equipment: [{ name: 'tour' }, { quantity: 2 }, { name: 'four', quantity: -1 }],
    });
    expect(record?.equipment).to.deep.equal([{ name: 'tour' }, { name: 'four' }]);
    expect(issues.map((issue) => issue.path)).to.deep.equal([
      'places[3].equipment[1].name',
      'places[3].equipment[2].quantity',
    ]);
  });

  it('takes out a position whose latitude is out of range', () => {
    const { record, issues } = read({
      ...place,
      position: { coordinates: [4.8, 150], precision: 'address' },
    });
    expect(record).to.deep.equal(place);
    expect(issues[0]).to.deep.equal({
      path: 'places[3].position.coordinates[1]',
      message: 'expected a latitude, found 150',
    });
  });

  it('leaves the record out where something it needs is missing', () => {
    const { record, issues } = read({ id: 'cta-x', kind: 'cta' });
    expect(record).to.equal(undefined);
    expect(issues).to.have.length(1);
    expect(issues[0]?.path).to.equal('places[3].name');
  });

  it('leaves out what is no record at all', () => {
    expect(read(null).record).to.equal(undefined);
    expect(read('cta').record).to.equal(undefined);
  });

  it('ignores fields it does not know', () => {
    expect(read({ ...place, colour: 'red' }).issues).to.deep.equal([]);
  });

  it('does not change the document it reads', () => {
    const document = { ...place, url: 'javascript:x' };
    read(document);
    expect(document.url).to.equal('javascript:x');
  });
});

describe('formatPath', () => {
  it('writes positions in brackets', () => {
    expect(formatPath(['places', 3, 'equipment', 0, 'name'])).to.equal('places[3].equipment[0].name');
  });
});
