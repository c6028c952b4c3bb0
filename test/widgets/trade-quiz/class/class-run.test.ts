import { expect } from 'chai';
import fc from 'fast-check';
import { fingerprint } from '../../../../src/widgets/trade-quiz/later/answer-code.js';
import { decodeClass, encodeClass } from '../../../../src/widgets/trade-quiz/class/class-code.js';
import { classOutcome, classProfile } from '../../../../src/widgets/trade-quiz/class/class-profile.js';
import {
  addHand,
  allHands,
  goalOf,
  goTo,
  placeOf,
  setHands,
  setTeams,
  show,
  startClass,
  toggleTeam,
  type ClassRun,
} from '../../../../src/widgets/trade-quiz/class/class-run.js';
import { arrangingQuiz, interestQuiz, knowledgeQuiz, pictureQuiz, trades } from '../fixture.js';

const quizzes = [interestQuiz, pictureQuiz, knowledgeQuiz, arrangingQuiz];

/** What a teacher may do, in any order. */
const act = fc.oneof(
  fc.tuple(fc.nat(6), fc.integer({ min: -5, max: 200 })).map(
    ([a, n]) =>
      (run: ClassRun) =>
        setHands(run, a, n),
  ),
  fc.nat(6).map((a) => (run: ClassRun) => addHand(run, a, 1)),
  fc.nat(6).map((a) => (run: ClassRun) => addHand(run, a, -1)),
  fc.integer({ min: -3, max: 9 }).map((step) => (run: ClassRun) => goTo(run, step)),
  fc.nat(9).map((teams) => (run: ClassRun) => setTeams(run, teams)),
  fc.nat(7).map((team) => (run: ClassRun) => toggleTeam(run, team)),
  fc.constant(show),
);
const anyRun = fc
  .tuple(fc.constantFrom(...quizzes), fc.array(act, { maxLength: 30 }))
  .map(([quiz, acts]) => acts.reduce((run, one) => one(run), startClass(quiz)));

describe('a class with a quiz', () => {
  it('begins at its settings, goes through the questions and comes to an end', () => {
    const run = startClass(knowledgeQuiz);
    expect([run, goTo(run, 0), goTo(run, 3), goTo(run, 99)].map(placeOf)).to.deep.equal([
      'settings',
      'question',
      'end',
      'end',
    ]);
  });

  it('never counts fewer hands than none, nor more than 99', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(
          run.hands.flat().every((hands) => Number.isInteger(hands) && hands >= 0 && hands <= 99),
        ).to.equal(true);
      }),
    );
  });

  it('has two counts for a question whose answer is an arrangement', () => {
    expect(startClass(arrangingQuiz).hands).to.deep.equal([
      [0, 0],
      [0, 0],
    ]);
  });

  it('has one goal for all teams: questions that somebody had', () => {
    const run = [0, 1].reduce(
      (r, team) => toggleTeam(r, team),
      goTo(setTeams(startClass(knowledgeQuiz), 3), 0),
    );
    expect(goalOf(run)).to.deep.equal({ reached: 1, all: 3 });
    expect(goalOf(toggleTeam(toggleTeam(run, 0), 1))).to.deep.equal({ reached: 0, all: 3 });
  });
});

describe('a class’s counts in the address', () => {
  it('read back, whatever the teacher did', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(decodeClass(encodeClass(run), quizzes)).to.deep.equal(run);
      }),
    );
  });

  it('are a run or nothing, whatever a stranger wrote', () => {
    const text = fc
      .array(fc.constantFrom(...Array.from('0123456789.~stz:-')), { maxLength: 30 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...quizzes), text, (quiz, rest) => {
        const run = decodeClass(new Map([['c', `1:${quiz.id}:${fingerprint(quiz)}:${rest}`]]), quizzes);
        expect(run === undefined || run.quiz === quiz).to.equal(true);
        if (run) expect(decodeClass(encodeClass(run), quizzes)).to.deep.equal(run);
      }),
    );
  });
});

describe('what the hands of a class say', () => {
  const handsFor = (letter: string, answer: number, count: number) =>
    interestQuiz.items.map(({ interest }) =>
      interestQuiz.scale.map((_, index) =>
        interest === letter ? (index === answer ? count : 0) : index === 0 ? 1 : 0,
      ),
    );

  it('is the mean of all hands for each interest', () => {
    const hands = interestQuiz.items.map(() => [1, 0, 0, 0, 3]);
    expect(classProfile(interestQuiz, hands)).to.deep.equal({
      R: 0.75,
      I: 0.75,
      A: 0.75,
      S: 0.75,
      E: 0.75,
      C: 0.75,
    });
  });

  it('is the middle where nobody raised a hand', () => {
    expect(classProfile(interestQuiz, [])).to.deep.equal({ R: 0.5, I: 0.5, A: 0.5, S: 0.5, E: 0.5, C: 0.5 });
  });

  it('leads to trades of three sectors or more', () => {
    const run = { ...startClass(interestQuiz), hands: handsFor('R', 4, 20) };
    const { picks, hands } = classOutcome(run, interestQuiz, trades);
    expect(hands).to.equal(allHands(run));
    expect(picks[0]?.trade.interests?.R).to.equal(7);
    expect(new Set(picks.map(({ trade }) => trade.sector)).size).to.be.at.least(3);
  });

  it('names no trade where the hands are equal for everything', () => {
    const run = { ...startClass(interestQuiz), hands: interestQuiz.items.map(() => [5, 5, 5, 5, 5]) };
    expect(classOutcome(run, interestQuiz, trades).picks).to.deep.equal([]);
  });
});
