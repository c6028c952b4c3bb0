import { expect } from 'chai';
import {
  answer,
  back,
  currentAnswer,
  isComplete,
  missed,
  next,
  placeOf,
  retryMissed,
  rightAnswer,
  startRun,
  subjectLimits,
  toggleSubject,
  type InterestRun,
  type KnowledgeRun,
} from '../../../../src/widgets/trade-quiz/later/answers.js';
import { interestQuiz, knowledgeQuiz, pictureQuiz } from '../fixture.js';

const interest = () => startRun(interestQuiz) as InterestRun;
const knowledge = () => startRun(knowledgeQuiz) as KnowledgeRun;
const through = (run: InterestRun, ...given: number[]) =>
  given.reduce((r, value) => next(answer(r, value)), run);

describe('trade-quiz answers', () => {
  it('begins at the first item without answers', () => {
    expect(placeOf(interest())).to.equal('item');
    expect(currentAnswer(interest())).to.be.undefined;
  });

  it('goes through items and subjects to the end', () => {
    const run = through(interest(), 0, 1, 2, 3, 4, 0);
    expect(placeOf(run)).to.equal('subjects');
    expect(placeOf(next(run))).to.equal('end');
    expect(next(next(run)).step).to.equal(next(run).step);
  });

  it('passes over the subjects where a quiz has none', () => {
    expect(placeOf(through(startRun(pictureQuiz) as InterestRun, 0, 1, 2, 0, 1, 2))).to.equal('end');
  });

  it('keeps an item without an answer as skipped', () => {
    expect(next(interest()).answers).to.deep.equal([null]);
  });

  it('keeps all answers on the way back and on again', () => {
    const run = back(back(through(interest(), 4, 3, 2)));
    expect(currentAnswer(run)).to.equal(3);
    expect(next(next(run)).answers).to.deep.equal([4, 3, 2]);
  });

  it('changes an earlier answer without touching the others', () => {
    expect(answer(back(through(interest(), 4, 3)), 0).answers).to.deep.equal([4, 0]);
  });

  it('does not change the run that it is given', () => {
    const run = through(interest(), 4);
    answer(run, 1);
    expect(run.answers).to.deep.equal([4]);
  });

  it('stays at the first item when going back from there', () => {
    expect(back(interest()).step).to.equal(0);
  });

  it('knows when every item has been passed', () => {
    expect(isComplete(through(interest(), 1, 1, 1, 1, 1))).to.be.false;
    expect(isComplete(through(interest(), 1, 1, 1, 1, 1, 1))).to.be.true;
  });

  it('takes up to the most subjects allowed, and gives one back', () => {
    const full = ['wood', 'metal', 'plants'].reduce(toggleSubject, interest());
    expect(toggleSubject(full, 'care').subjects).to.deep.equal(['wood', 'metal', 'plants']);
    expect(toggleSubject(full, 'metal').subjects).to.deep.equal(['wood', 'plants']);
  });

  it('never asks for more subjects than there are', () => {
    expect(subjectLimits({ ...interestQuiz, subjectsMin: 9, subjectsMax: 12 })).to.deep.equal({
      least: 5,
      most: 5,
    });
    expect(subjectLimits({ ...pictureQuiz })).to.deep.equal({ least: 0, most: 0 });
  });

  it('reads "true" as the first answer of a true-false question', () => {
    expect(rightAnswer(knowledgeQuiz.questions[1]!)).to.equal(0);
    expect(rightAnswer({ ...knowledgeQuiz.questions[1]!, answer: false })).to.equal(1);
  });

  it('counts wrong answers and "I do not know" as missed, questions not asked yet as neither', () => {
    expect(missed(next(answer(knowledge(), 0)))).to.deep.equal([0]);
    expect(missed(answer(next(answer(knowledge(), 1)), null))).to.deep.equal([1]);
  });

  it('asks again only what was missed, without the old answers', () => {
    const done = [0, 0, 1].reduce<KnowledgeRun>((run, value) => next(answer(run, value)), knowledge());
    const again = retryMissed(done);
    expect(again.round).to.deep.equal([0, 2]);
    expect(currentAnswer(again)).to.be.undefined;
    const better = [1, 0].reduce<KnowledgeRun>((run, value) => next(answer(run, value)), again);
    expect(placeOf(better)).to.equal('end');
    expect(missed(better)).to.deep.equal([]);
  });
});
