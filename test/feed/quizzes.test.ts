import { expect } from 'chai';
import { checkReferences } from '../../src/feed/check-references.js';
import type { FeedIssue } from '../../src/feed/feed-error.js';
import type { KnowledgeQuiz } from '../../src/feed/schema/quizzes.js';
import * as section from '../../src/feed/section.js';

const texts = (...list: string[]) => list.map((text) => ({ text }));
const pairs = (...list: (readonly [string, string])[]) => list.map(([left, right]) => ({ left, right }));
const question = (id: string, kind: string, more: object = {}) => ({
  id,
  kind,
  text: id,
  explanation: 'Why',
  ...more,
});
const good = question('good', 'true-false', { answer: true });

/** The quizzes that are left of these, and what was reported. */
function read(...records: object[]) {
  const issues: FeedIssue[] = [];
  const quizzes = section.quizzes.read(
    records.map((more, index) => ({
      id: `q${String(index)}`,
      kind: 'knowledge',
      audiences: ['primary'],
      title: 'Quiz',
      ...more,
    })),
    issues,
  );
  const kept = checkReferences({ quizzes }, issues).quizzes ?? [];
  return { kept, said: issues.map(({ path, message }) => `${path}: ${message}`) };
}
/** What is left of the questions of one quiz, and what was reported. */
function ask(...questions: object[]) {
  const { kept, said } = read({ questions });
  return { ids: (kept[0] as KnowledgeQuiz | undefined)?.questions.map(({ id }) => id), said };
}

describe('a feed with questions that cannot be asked', () => {
  for (const [what, broken, report] of [
    [
      'an answer key beyond the options',
      question('x', 'choice', { options: texts('a', 'b'), answer: 2 }),
      '.answer: expected the index of one of the options, found 2',
    ],
    [
      'no answer key',
      question('x', 'choice', { options: texts('a', 'b') }),
      '.answer: expected the index of one of the options, found nothing',
    ],
    [
      'an answer key of another kind',
      question('x', 'true-false', { answer: 1 }),
      '.answer: expected true or false, found 1',
    ],
    [
      'one option',
      question('x', 'choice', { options: texts('a'), answer: 0 }),
      '.options: expected 2 to 26 of them, found 1',
    ],
    [
      'two options alike',
      question('x', 'choice', { options: texts('a', 'b', 'a'), answer: 0 }),
      '.options: expected no two alike, found "a" twice',
    ],
    [
      'two steps to put in order',
      question('x', 'order', { options: texts('a', 'b') }),
      '.options: expected 3 to 7 of them, found 2',
    ],
    [
      'two steps alike',
      question('x', 'order', { options: texts('a', 'b', 'b') }),
      '.options: expected no two alike, found "b" twice',
    ],
    ['no pairs', question('x', 'match'), '.pairs: expected 2 to 6 of them, found 0'],
    [
      'one thing that goes with two',
      question('x', 'match', { pairs: pairs(['a', '1'], ['b', '1']) }),
      '.pairs: expected no two alike, found "1" twice',
    ],
    [
      'a kind of a later version',
      question('x', 'drawing'),
      '.kind: expected "choice" or "true-false" or "order" or "match", found "drawing"',
    ],
  ] as const)
    it(`leaves out a question with ${what}, says so once, and keeps the rest`, () => {
      const { ids, said } = ask(broken, good);
      expect(ids).to.deep.equal(['good']);
      expect(said).to.deep.equal([`quizzes[0].questions[0]${report}`]);
    });

  it('takes two things for alike where they read alike in one language', () => {
    const step = (fr: string, en: string) => ({ text: { fr, en } });
    const { said } = ask(
      question('x', 'order', { options: [step('a', 'one'), step('b', 'two'), step('a', 'three')] }),
    );
    expect(said).to.deep.equal([
      'quizzes[0].questions[0].options: expected no two alike, found "fr a" twice',
    ]);
  });

  it('keeps the first of two questions with one id, and reports the second', () => {
    const { kept, said } = read({ questions: [good, { ...good, answer: false }] });
    expect((kept[0] as KnowledgeQuiz).questions.map(({ answer }) => answer)).to.deep.equal([true]);
    expect(said).to.deep.equal([
      'quizzes[0].questions[1].id: expected an id of its own, found "good" for the second time',
    ]);
  });

  it('keeps the first of two quizzes with one id, and reports the second', () => {
    const { kept, said } = read(
      { id: 'q', title: 'First', questions: [good] },
      { id: 'q', questions: [good] },
    );
    expect(kept.map(({ title }) => title)).to.deep.equal(['First']);
    expect(said).to.deep.equal(['quizzes[1].id: expected an id of its own, found "q" for the second time']);
  });

  it('keeps the first of two items, and of two subjects, with one id', () => {
    const item = (text: string) => ({ id: 'R1', interest: 'R', text, subjects: ['wood'] });
    const scale = [0, 1].map((value) => ({ value, label: String(value) }));
    const subjects = ['Wood', 'Timber'].map((label) => ({ id: 'wood', label }));
    const { kept, said } = read({
      kind: 'interest',
      scale,
      items: [item('first'), item('second')],
      subjects,
    });
    const [quiz] = kept;
    expect(quiz?.kind === 'interest' && quiz.items.map(({ text }) => text)).to.deep.equal(['first']);
    expect(quiz?.kind === 'interest' && quiz.subjects?.map(({ label }) => label)).to.deep.equal(['Wood']);
    expect(said.map((line) => line.split(':')[0])).to.deep.equal([
      'quizzes[0].items[1].id',
      'quizzes[0].subjects[1].id',
    ]);
  });

  it('takes out a trade that is not there, and keeps the question', () => {
    const issues: FeedIssue[] = [];
    const quizzes = section.quizzes.read(
      [
        {
          id: 'q',
          kind: 'knowledge',
          audiences: ['primary'],
          title: 'Quiz',
          questions: [{ ...good, trade: 'smith' }],
        },
      ],
      issues,
    );
    const trades = section.trades.read([{ id: 'baker', name: 'Baker', sector: 'food' }], issues);
    const [quiz] = checkReferences({ quizzes, trades }, issues).quizzes ?? [];
    expect((quiz as KnowledgeQuiz).questions[0])
      .to.include({ id: 'good' })
      .and.not.have.property('trade');
    expect(issues.map(({ path }) => path)).to.deep.equal(['quizzes[0].questions[0].trade']);
  });

  it('takes out a picture that could run a script, and keeps the question', () => {
    const { ids, said } = ask({ ...good, picture: { url: 'javascript:alert(1)' } });
    expect(ids).to.deep.equal(['good']);
    expect(said[0]).to.include('expected the address of a picture');
  });

  it('leaves out a quiz of which nothing is left', () => {
    const { kept, said } = read({ questions: [] }, { questions: [good] });
    expect(kept.map(({ id }) => id)).to.deep.equal(['q1']);
    expect(said).to.have.length(1);
  });
});
