import { expect } from 'chai';
import fc from 'fast-check';
import { fingerprint } from '../../../../src/widgets/trade-quiz/later/answer-code.js';
import { decodeClass, encodeClass } from '../../../../src/widgets/trade-quiz/class/class-code.js';
import {
  classOutcome,
  classProfile,
  isFlatForClass,
} from '../../../../src/widgets/trade-quiz/class/class-profile.js';
import {
  addHand,
  allHands,
  goTo,
  hadIt,
  isToTalkAbout,
  placeOf,
  setGoal,
  setHands,
  setPupils,
  setTeams,
  show,
  startClass,
  toggleTeam,
  townOf,
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
  fc.nat(150).map((pupils) => (run: ClassRun) => setPupils(run, pupils)),
  fc.boolean().map((goal) => (run: ClassRun) => setGoal(run, goal)),
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

  it('lights one window for a question that two teams had, and none once neither had it', () => {
    const run = [0, 1].reduce(
      (r, team) => toggleTeam(r, team),
      goTo(setTeams(startClass(knowledgeQuiz), 3), 0),
    );
    expect(townOf(run)).to.deep.equal({ lit: 1, all: 3 });
    expect(townOf(toggleTeam(toggleTeam(run, 0), 1))).to.deep.equal({ lit: 0, all: 3 });
  });

  it('lights a window for a right hand, but not before the answer is shown', () => {
    const run = setHands(goTo(startClass(knowledgeQuiz), 0), 1, 1);
    expect(townOf(run).lit).to.equal(0);
    expect(townOf(show(run)).lit).to.equal(1);
    expect(townOf(show(setHands(goTo(startClass(knowledgeQuiz), 0), 0, 9))).lit).to.equal(0);
  });

  it('lights a window for each question that a class votes on where nothing is right or wrong', () => {
    expect(townOf(addHand(goTo(startClass(interestQuiz), 3), 2, 1))).to.deep.equal({ lit: 1, all: 6 });
  });

  it('has at most as many windows lit as questions, whatever was counted', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { lit, all } = townOf(run);
        expect(lit).to.be.at.least(0).and.at.most(all);
      }),
    );
  });

  it('knows who had a question by hands, else by teams, else not at all', () => {
    const asked = goTo(setTeams(startClass(knowledgeQuiz), 2), 0);
    expect(hadIt(asked, 0)).to.equal(undefined);
    expect(hadIt(toggleTeam(asked, 1), 0)).to.deep.equal({ by: 'teams', right: 1, all: 2 });
    expect(hadIt(show(asked), 0)).to.deep.equal({ by: 'teams', right: 0, all: 2 });
    const counted = setHands(setHands(asked, 0, 6), 1, 4);
    expect(hadIt(counted, 0)).to.deep.equal({ by: 'hands', right: 4, all: 10 });
  });

  it('talks again about what fewer than half had', () => {
    expect(isToTalkAbout({ by: 'hands', right: 4, all: 10 })).to.equal(true);
    expect(isToTalkAbout({ by: 'hands', right: 5, all: 10 })).to.equal(false);
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
      .array(fc.constantFrom(...Array.from('0123456789.~stgz:-')), { maxLength: 30 })
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

describe('damaged counts in an address', () => {
  const start = `1:who-does-what:${fingerprint(knowledgeQuiz)}`;
  for (const [what, code] of [
    ['nothing', ''],
    ['another version', start.replace('1', '2') + ':0:0:0:'],
    ['a quiz that is not there', `1:gone:${fingerprint(knowledgeQuiz)}:0:0:0:`],
    ['questions that changed since', '1:who-does-what:xxxx:0:0:0:'],
    ['a step beyond the end', `${start}:4:0:0:`],
    ['one team', `${start}:0:1:0:`],
    ['more teams than six', `${start}:0:7g:0:`],
    ['no number of pupils', `${start}:0:0::`],
    ['too many counts', `${start}:0:0:0:1.2.3.4`],
    ['more hands than a class has', `${start}:0:0:0:0.100.0`],
    ['a team that does not play', `${start}:0:2:0:t4`],
    ['more questions than there are', `${start}:0:0:0:~~~`],
    ['something behind the end', `${start}:0:0:0::x`],
  ] as const)
    it(`are refused: ${what}`, () => {
      expect(decodeClass(new Map([['c', code]]), quizzes)).to.equal(undefined);
    });

  it('are read where nothing is wrong with them', () => {
    const run = decodeClass(new Map([['c', `${start}:1:3g:22:0.9.3s~t5`]]), quizzes);
    expect(run).to.include({ step: 1, teams: 3, pupils: 22, goal: true });
    expect(run?.hands).to.deep.equal([
      [0, 9, 3],
      [0, 0],
      [0, 0],
    ]);
    expect(run?.right).to.deep.equal([[], [0, 2], []]);
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

  it('needs less of a difference where many raised a hand: chance evens out', () => {
    const profile = { R: 0.6, I: 0.5, A: 0.5, S: 0.5, E: 0.5, C: 0.5 };
    expect([1, 2, 4, 25].map((voters) => isFlatForClass(profile, voters))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    expect(isFlatForClass({ ...profile, R: 0.54 }, 99)).to.equal(true);
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
