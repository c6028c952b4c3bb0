import { expect } from 'chai';
import type { FeedIssue } from '../../src/feed/feed-error.js';
import { checkReferences } from '../../src/feed/check-references.js';
import * as section from '../../src/feed/section.js';

const sectors = section.sectors.read(
  [{ id: 'wood', name: 'Wood', letter: 'W', color: { light: '#123456', dark: '#abcdef' } }],
  [],
);
const place = (more: object) => section.places.read([{ id: 'p', kind: 'cta', name: 'P', ...more }], []);

describe('references', () => {
  it('takes an unknown sector out of a place and keeps the place', () => {
    const issues: FeedIssue[] = [];
    const { places } = checkReferences(
      { sectors, places: place({ sectors: ['wood', 'wodd', '*'] }) },
      issues,
    );
    expect(places?.[0]?.sectors).to.deep.equal(['wood', '*']);
    expect(issues).to.deep.equal([
      { path: 'places[0].sectors[1]', message: 'expected the id of a record in sectors, found "wodd"' },
    ]);
  });

  it('takes an unknown place out of an event and keeps the event', () => {
    const issues: FeedIssue[] = [];
    const events = section.events.read(
      [{ id: 'e', kind: 'fair', name: 'E', start: '2026-11-23', place: 'q' }],
      [],
    );
    const checked = checkReferences({ places: place({}), events }, issues);
    expect(checked.events?.[0]).to.not.have.property('place');
    expect(issues[0]?.path).to.equal('events[0].place');
  });

  it('leaves out a trade of an unknown sector', () => {
    const issues: FeedIssue[] = [];
    const trades = section.trades.read([{ id: 't', name: 'T', sector: 'stone' }], []);
    expect(checkReferences({ sectors, trades }, issues).trades).to.deep.equal([]);
    expect(issues[0]?.path).to.equal('trades[0].sector');
  });

  it('leaves out a link that leads nowhere', () => {
    const issues: FeedIssue[] = [];
    const pathways = section.pathways.read(
      { steps: [{ id: 'a', kind: 'stage', name: 'A' }], links: [{ from: 'a', to: 'z', kind: 'bridge' }] },
      [],
    );
    expect(checkReferences({ pathways }, issues).pathways?.links).to.deep.equal([]);
    expect(issues[0]?.path).to.equal('pathways.links[0].to');
  });

  it('leaves out questions that lack what their kind needs, and says what', () => {
    const question = (id: string, more: object) => ({ id, text: id, explanation: 'Why', ...more });
    const option = (text: string) => ({ text });
    const issues: FeedIssue[] = [];
    const quizzes = section.quizzes.read(
      [
        {
          id: 'q',
          kind: 'knowledge',
          audiences: ['primary'],
          title: 'Quiz',
          questions: [
            question('good', { kind: 'order', options: ['a', 'b', 'c'].map(option) }),
            question('short', { kind: 'order', options: ['a', 'b'].map(option) }),
            question('alone', { kind: 'match', pairs: [{ left: 'a', right: 'b' }] }),
            question('open', { kind: 'choice', options: ['a', 'b'].map(option) }),
          ],
        },
      ],
      [],
    );
    const [quiz] = checkReferences({ quizzes }, issues).quizzes ?? [];
    expect(quiz?.kind === 'knowledge' && quiz.questions.map(({ id }) => id)).to.deep.equal(['good']);
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([
      'quizzes[0].questions[1].options: expected 3 to 7 of them, found 2',
      'quizzes[0].questions[2].pairs: expected 2 to 6 of them, found 1',
      'quizzes[0].questions[3].answer: expected the index of one of the options, found nothing',
    ]);
  });

  it('leaves out a question whose right answer is not among its options', () => {
    const issues: FeedIssue[] = [];
    const question = (id: string, answer: number) => ({
      id,
      kind: 'choice',
      text: 'Who?',
      options: [{ text: 'a' }, { text: 'b' }],
      answer,
      explanation: 'So.',
    });
    const quizzes = section.quizzes.read(
      [
        {
          id: 'q',
          kind: 'knowledge',
          audiences: ['primary'],
          title: 'Q',
          questions: [question('1', 0), question('2', 2)],
        },
      ],
      [],
    );
    const [quiz] = checkReferences({ quizzes }, issues).quizzes ?? [];
    expect(quiz?.kind === 'knowledge' && quiz.questions.map((q) => q.id)).to.deep.equal(['1']);
    expect(issues[0]?.path).to.equal('quizzes[0].questions[1].answer');
  });

  it('holds nothing against a record while the other section could not be had', () => {
    const issues: FeedIssue[] = [];
    checkReferences({ sectors: [], places: place({ sectors: ['wood'] }) }, issues);
    expect(issues).to.deep.equal([]);
  });
});
