import { expect } from 'chai';
import * as fc from 'fast-check';
import { decodeRun, encodeRun, fingerprint } from '../../../../src/widgets/trade-quiz/later/answer-code.js';
import {
  answer,
  next,
  placeOf,
  startRun,
  type InterestRun,
  type KnowledgeRun,
} from '../../../../src/widgets/trade-quiz/later/answers.js';
import { arrangingQuiz, interestQuiz, knowledgeQuiz, pictureQuiz } from '../fixture.js';

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
