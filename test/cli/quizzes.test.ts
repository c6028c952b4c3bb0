import { expect } from 'chai';
import { checkQuizzes, type Doubt } from '../../src/cli/quizzes.js';
import type { InterestQuiz, KnowledgeQuiz, Trade } from '../../src/feed/index.js';

const letters = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
const trade: Trade = {
  id: 'baker',
  name: 'Baker',
  sector: 'food',
  interests: { R: 7, I: 1, A: 1, S: 1, E: 1, C: 1 },
};
const interest: InterestQuiz = {
  id: 'i',
  kind: 'interest',
  audiences: ['secondary'],
  title: { fr: 'Quiz' },
  scale: [0, 1].map((value) => ({ value, label: String(value) })),
  items: letters.map((letter) => ({ id: letter, interest: letter, text: { fr: letter } })),
};
const questions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `q${String(index)}`,
    kind: 'true-false' as const,
    text: { fr: 'Vrai ?' },
    answer: true,
    explanation: { fr: 'Oui.' },
  }));
const knowledge = (count: number): KnowledgeQuiz => ({
  id: 'k',
  kind: 'knowledge',
  audiences: ['primary'],
  title: { fr: 'Quiz' },
  questions: questions(count),
});
const said = (doubts: readonly Doubt[]) => doubts.map(({ path, found }) => `${path}: ${found}`);

describe('vet-feed check warns a publisher of quizzes', () => {
  it('and has nothing to say of good ones', () => {
    expect(checkQuizzes([interest, knowledge(10)], [trade])).to.deep.equal([]);
  });

  it('of one question', () => {
    expect(said(checkQuizzes([knowledge(1)], []))).to.deep.equal(['quizzes[0].questions: 1']);
  });

  it('of 200 questions', () => {
    const [doubt, ...others] = checkQuizzes([knowledge(200)], []);
    expect(others).to.deep.equal([]);
    expect(doubt).to.include({ found: '200', mend: 'Make two quizzes of it.' });
  });

  it('without trades', () => {
    expect(said(checkQuizzes([interest], []))).to.deep.equal(['trades: none']);
  });

  it('whose trades have no interest profile', () => {
    const { interests: _, ...bare } = trade;
    expect(said(checkQuizzes([interest], [bare]))).to.deep.equal(['trades: none of 1 with "interests"']);
  });

  it('that ask for some interests only', () => {
    const quiz = { ...interest, items: interest.items.slice(0, 4) };
    expect(said(checkQuizzes([quiz], [trade]))).to.deep.equal(['quizzes[0].items: none for E, C']);
  });

  it('with pictures on some cards only', () => {
    const picture = { url: 'hammer.svg' };
    const items = interest.items.map((item, index) => (index < 4 ? { ...item, picture } : item));
    expect(said(checkQuizzes([{ ...interest, items }], [trade]))).to.deep.equal([
      'quizzes[0].items: 2 of 6 without a picture',
    ]);
  });

  it('where a language is missing in half the items, once', () => {
    const items = interest.items.map((item, index) =>
      index % 2 ? { ...item, text: { fr: item.id, nl: item.id, 'fr-x-falc': item.id } } : item,
    );
    expect(said(checkQuizzes([{ ...interest, items }], [trade]))).to.deep.equal([
      'quizzes[0].items: 3 of 6 without "nl"',
    ]);
  });

  it('in words that say where, what and how to mend it', () => {
    for (const doubt of checkQuizzes([knowledge(1), { ...interest, items: interest.items.slice(0, 1) }], []))
      for (const text of Object.values(doubt)) expect(text).to.match(/\S/);
  });
});
