import { expect } from 'chai';
import type { FeedIssue } from '../../src/feed/feed-error.js';
import * as section from '../../src/feed/section.js';

const event = (id: string, more: object = {}) => ({
  id,
  kind: 'fair',
  name: 'Fair',
  start: '2026-11-23',
  ...more,
});

describe('a section', () => {
  it('leaves out the second record of an id', () => {
    const issues: FeedIssue[] = [];
    const read = section.events.read([event('a'), event('b'), event('a', { name: 'Other' })], issues);
    expect(read.map((record) => record.name)).to.deep.equal(['Fair', 'Fair']);
    expect(issues).to.deep.equal([
      { path: 'events[2].id', message: 'expected an id of its own, found "a" for the second time' },
    ]);
  });

  it('takes out an end before the start', () => {
    const issues: FeedIssue[] = [];
    const [read] = section.events.read([event('a', { end: '2026-11-20' })], issues);
    expect(read).to.deep.equal(event('a'));
    expect(issues[0]?.path).to.equal('events[0].end');
  });

  it('does not take an end in another offset for a reversed one', () => {
    const issues: FeedIssue[] = [];
    section.events.read(
      [event('a', { start: '2026-11-23T10:00:00+01:00', end: '2026-11-23T09:30:00Z' })],
      issues,
    );
    expect(issues).to.deep.equal([]);
  });

  it('refuses a day that does not exist', () => {
    const issues: FeedIssue[] = [];
    expect(section.events.read([event('a', { start: '2026-02-30' })], issues)).to.deep.equal([]);
  });

  it('says so where it is no list', () => {
    const issues: FeedIssue[] = [];
    expect(section.events.read('soon', issues)).to.deep.equal([]);
    expect(issues).to.have.length(1);
  });

  it('is empty, without complaint, where the feed has none', () => {
    const issues: FeedIssue[] = [];
    expect(section.pathways.read(undefined, issues)).to.deep.equal({
      steps: [],
      links: [],
      measures: [],
      reform: [],
      choices: [],
    });
    expect(issues).to.deep.equal([]);
  });

  it('joins two feeds; of the same id the earlier stays', () => {
    const merged = section.events.merge(
      section.events.read([event('a', { name: 'Mine' })], []),
      section.events.read([event('a'), event('b')], []),
    );
    expect(merged.map((record) => [record.id, record.name])).to.deep.equal([
      ['a', 'Mine'],
      ['b', 'Fair'],
    ]);
  });

  it('is not fooled by a record whose kind is the name of a built-in', () => {
    const quiz = { id: 'q', kind: 'toString', audiences: [], title: 'Q' };
    expect(section.quizzes.read([quiz], [])).to.deep.equal([]);
  });
});
