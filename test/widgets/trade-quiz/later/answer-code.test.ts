import { expect } from 'chai';
import * as fc from 'fast-check';
import type { KnowledgeQuiz, Question } from '../../../../src/feed/index.js';
import { decodeRun, encodeRun, fingerprint } from '../../../../src/widgets/trade-quiz/later/answer-code.js';
import {
  answer,
  missed,
  next,
  optionCount,
  placeOf,
  retryMissed,
  startRun,
  type InterestRun,
  type KnowledgeRun,
} from '../../../../src/widgets/trade-quiz/later/answers.js';
import { arrangingQuiz, interestQuiz, knowledgeQuiz, pictureQuiz } from '../fixture.js';

/** A question of any kind and size, and an answer that it offers; `null` for skipped, `undefined` for none yet. */
const asked = fc
  .oneof(
    fc.record({ kind: fc.constant('choice' as const), size: fc.integer({ min: 2, max: 40 }) }),
    fc.record({ kind: fc.constant('true-false' as const), size: fc.constant(0) }),
    fc.record({ kind: fc.constant('order' as const), size: fc.integer({ min: 3, max: 7 }) }),
    fc.record({ kind: fc.constant('match' as const), size: fc.integer({ min: 2, max: 6 }) }),
  )
  .chain(({ kind, size }) => {
    const words = Array.from({ length: size }, (_, index) => `word ${String(index)}`);
    const question: Question = {
      id: 'q',
      kind,
      text: 'Which?',
      explanation: 'So.',
      ...((kind === 'choice' || kind === 'order') && { options: words.map((text) => ({ text })) }),
      ...(kind === 'match' && { pairs: words.map((left) => ({ left, right: `of ${left}` })) }),
      ...(kind === 'choice' && { answer: 0 }),
      ...(kind === 'true-false' && { answer: true }),
    };
    return fc.record({
      question: fc.constant(question),
      given: fc.option(fc.nat(optionCount(question) - 1), { nil: null }),
    });
  });

/** A knowledge quiz and the answers of somebody who came so far in it. */
const answeredQuiz = fc
  .tuple(fc.array(asked, { minLength: 1, maxLength: 30 }), fc.nat(30))
  .map(([list, far]) => ({
    quiz: {
      ...knowledgeQuiz,
      questions: list.map(({ question }, index) => ({ ...question, id: `q${String(index)}` })),
    } satisfies KnowledgeQuiz,
    given: list.map(({ given }, index) => (index < far ? given : undefined)),
  }));

const quizzes = [interestQuiz, pictureQuiz, knowledgeQuiz, arrangingQuiz];
const mark = fingerprint(interestQuiz);
const decode = (a: string, s = '') => decodeRun(new Map(Object.entries({ a, ...(s && { s }) })), quizzes);

describe('trade-quiz answers in the address', () => {
  it('are one sign each', () => {
    const run = [4, null, 0].reduce<InterestRun>(
      (r, value) => next(answer(r, value)),
      startRun(interestQuiz) as InterestRun,
    );
    expect(encodeRun(run).get('a')).to.equal(`1:interest-12:${mark}:4-0`);
  });

  it('of orders and pairings take as many signs as they need, and read back', () => {
    fc.assert(
      fc.property(
        fc.option(fc.nat(23)),
        fc.option(fc.option(fc.nat(26)), { nil: undefined }),
        (order, pairing) => {
          const asked = answer(startRun(arrangingQuiz) as KnowledgeRun, order);
          const run = pairing === undefined ? next(asked) : next(answer(next(asked), pairing));
          expect(decodeRun(encodeRun(run), quizzes)).to.deep.equal(run);
        },
      ),
    );
  });

  it('of any knowledge quiz, given in any order of right and wrong, read back as they were', () => {
    fc.assert(
      fc.property(answeredQuiz, ({ quiz, given }) => {
        const run = given.reduce<KnowledgeRun>(
          (r, value) => (value === undefined ? r : next(answer(r, value))),
          startRun(quiz) as KnowledgeRun,
        );
        const read = decodeRun(encodeRun(run), [quiz]);
        expect(read).to.deep.equal(run);
        expect(encodeRun(read!)).to.deep.equal(encodeRun(run));
      }),
    );
  });

  it('of any knowledge quiz in which some were asked again keep what was found', () => {
    fc.assert(
      fc.property(answeredQuiz, ({ quiz, given }) => {
        const done = given.reduce<KnowledgeRun>(
          (r, value) => next(answer(r, value ?? null)),
          startRun(quiz) as KnowledgeRun,
        );
        const again = retryMissed(done);
        const read = decodeRun(encodeRun(again), [quiz]) as KnowledgeRun;
        quiz.questions.forEach((_, index) => {
          expect(read.answers[index]).to.equal(again.answers[index]);
        });
        expect(missed(done).length === 0 || read.step === missed(done)[0]).to.equal(true);
      }),
    );
  });

  it('of any knowledge quiz survive what was damaged on the way: a run, or nothing', () => {
    fc.assert(
      fc.property(
        answeredQuiz,
        fc.nat(),
        fc.nat(3),
        fc.string({ maxLength: 3 }),
        ({ quiz, given }, at, length, put) => {
          const run = given.reduce<KnowledgeRun>(
            (r, value) => next(answer(r, value ?? null)),
            startRun(quiz) as KnowledgeRun,
          );
          const code = encodeRun(run).get('a')!;
          const from = at % (code.length + 1);
          const damaged = code.slice(0, from) + put + code.slice(from + length);
          const read = decodeRun(new Map([['a', damaged]]), [quiz]);
          if (read?.kind !== 'knowledge') return;
          read.answers.forEach((value, index) => {
            expect(value == null || value < optionCount(quiz.questions[index]!)).to.equal(true);
          });
          expect(read.step).to.be.within(0, quiz.questions.length);
        },
      ),
    );
  });

  it('of links made before there were orders and pairings are still read', () => {
    // As version 1 wrote it for these three questions.
    const run = decode('1:who-does-what:428gpy:10-') as KnowledgeRun;
    expect(run.answers).to.deep.equal([1, 0, null]);
  });

  it('never break on what a stranger wrote, and are a run or nothing', () => {
    const signs = fc
      .array(fc.constantFrom(...Array.from('0123456789abcz-_:')), { maxLength: 12 })
      .map((list) => list.join(''));
    const quiz = fc.constantFrom(...quizzes);
    fc.assert(
      fc.property(quiz, signs, fc.string(), (of, text, s) => {
        const run = decode(`1:${of.id}:${fingerprint(of)}:${text}`, s);
        expect(run === undefined || run.quiz === of).to.equal(true);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, s) => {
        expect(decode(a, s) === undefined).to.equal(true);
      }),
    );
  });

  it('bring a visitor back to the first question without an answer', () => {
    const run = decode(`1:interest-12:${mark}:40`)!;
    expect(run.step).to.equal(2);
    expect(run.answers).to.deep.equal([4, 0]);
  });

  it('bring a visitor back to the subjects, and with subjects to the result', () => {
    expect(placeOf(decode(`1:interest-12:${mark}:400000`)!)).to.equal('subjects');
    expect(placeOf(decode(`1:interest-12:${mark}:400000`, 'wood')!)).to.equal('subjects'); // two are the least
    expect(placeOf(decode(`1:interest-12:${mark}:400000`, 'wood,metal')!)).to.equal('end');
    expect(placeOf(decode(`1:interest-12:${mark}:400000`, '-')!)).to.equal('end');
  });

  it('bring a visitor of a quiz without subjects to the result', () => {
    expect(placeOf(decode(`1:pictures-8-12:${fingerprint(pictureQuiz)}:012012`)!)).to.equal('end');
  });

  it('are the same after a round trip, at every point of an interest quiz', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(4)), { maxLength: 6 }),
        fc.subarray(['wood', 'metal', 'plants'], { minLength: 2 }),
        (given, subjects) => {
          const answered = given.reduce<InterestRun>(
            (r, value) => next(answer(r, value)),
            startRun(interestQuiz) as InterestRun,
          );
          const run = placeOf(answered) === 'subjects' ? next({ ...answered, subjects }) : answered;
          expect(decodeRun(encodeRun(run), quizzes)).to.deep.equal(run);
        },
      ),
    );
  });

  it('are the same after a round trip of a knowledge quiz', () => {
    const run = [1, null].reduce<KnowledgeRun>(
      (r, value) => next(answer(r, value)),
      startRun(knowledgeQuiz) as KnowledgeRun,
    );
    expect(decodeRun(encodeRun(run), quizzes)).to.deep.equal(run);
  });

  for (const [what, code, subjects] of [
    ['another version', `2:interest-12:${mark}:40`, ''],
    ['a quiz that is not here', `1:other:${mark}:40`, ''],
    ['a quiz whose questions were changed', '1:interest-12:abc:40', ''],
    ['an answer beyond the scale', `1:interest-12:${mark}:5`, ''],
    ['a sign that is none', `1:interest-12:${mark}:4!`, ''],
    ['more answers than questions', `1:interest-12:${mark}:4000000`, ''],
    ['a hole in an interest quiz', `1:interest-12:${mark}:4_0`, ''],
    ['one field too many', `1:interest-12:${mark}:40:x`, ''],
    ['a subject that is not there', `1:interest-12:${mark}:400000`, 'wood,gold'],
    ['too many subjects', `1:interest-12:${mark}:400000`, 'wood,metal,plants,care'],
    ['nothing', '', ''],
  ] as const)
    it(`are refused with ${what}`, () => {
      expect(decode(code, subjects)).to.be.undefined;
    });

  it('never break the reading, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (tail, s) => {
        decode(tail, s);
        const run = decode(`1:interest-12:${mark}:${tail}`, s);
        return run === undefined || run.answers.length <= interestQuiz.items.length;
      }),
    );
  });

  it('change their fingerprint with the questions and the scale, not with their wording', () => {
    const [first, ...rest] = interestQuiz.items;
    expect(fingerprint({ ...interestQuiz, items: rest })).not.to.equal(mark);
    expect(fingerprint({ ...interestQuiz, scale: interestQuiz.scale.slice(1) })).not.to.equal(mark);
    expect(fingerprint({ ...interestQuiz, items: [{ ...first!, text: 'Autre' }, ...rest] })).to.equal(mark);
  });
});
