import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import type { InterestQuiz } from '../../src/feed/index.js';
import {
  missedGoals,
  unreached,
  wordingProblems,
  type FairnessFigures,
} from '../../src/matching/fairness.js';
import { interestQuiz, trade, trades } from '../widgets/trade-quiz/fixture.js';

const fair: FairnessFigures = {
  quiz: 'q',
  clear: 0.9,
  sectors: [
    ['wood', 0.2],
    ['metal', 0.1],
  ],
  unreached: [],
  neverAtRandom: [],
  recovery: { withSubjects: 0.85, alone: 0.4 },
  hardest: [],
  wording: [],
};

describe('the shipped quizzes', function () {
  this.timeout(60_000);

  it('meet every goal of fairness, and the document says so', () => {
    const run = () =>
      execFileSync('npx', ['tsx', 'scripts/fairness.ts', '--check'], { stdio: 'pipe', encoding: 'utf8' });
    expect(run).not.to.throw();
  });
});

describe('the goals of fairness', () => {
  it('are met by a fair quiz', () => {
    expect(missedGoals(fair, true)).to.deep.equal([]);
  });

  it('are missed where a sector has too many or too few first places', () => {
    const figures: FairnessFigures = {
      ...fair,
      sectors: [
        ['wood', 0.3],
        ['metal', 0.02],
      ],
    };
    expect(missedGoals(figures, true)).to.deep.equal([
      'wood has 30.0 % of the first places at random',
      'metal has 2.0 % of the first places at random',
    ]);
  });

  it('are missed where no answers lead to a trade, or pupils do not find theirs', () => {
    expect(
      missedGoals({ ...fair, unreached: ['mason'], recovery: { withSubjects: 0.7, alone: 0.4 } }, true),
    ).to.have.length(2);
  });
});

describe('a trade that no answers lead to', () => {
  it('is found: one whose profile does not vary fits nobody', () => {
    const dull = trade('dull', 'industrie', [4, 4, 4, 4, 4, 4]);
    expect(unreached([interestQuiz], [...trades, dull]).map(({ id }) => id)).to.deep.equal(['dull']);
  });

  it('is not one without an interest profile: the quiz leaves it out on purpose', () => {
    const { interests: _, ...plain } = trade('plain', 'industrie', [1, 1, 1, 1, 1, 1]);
    expect(unreached([interestQuiz], [...trades, plain])).to.deep.equal([]);
  });
});

describe('the wording of an item', () => {
  const quizWith = (text: string): InterestQuiz => ({
    ...interestQuiz,
    items: [{ id: 'x', interest: 'R', text: { fr: text } }],
  });
  const joiner = {
    ...trade('joiner', 'construction', [7, 1, 1, 1, 1, 1]),
    forms: { fr: { feminine: 'menuisière', masculine: 'menuisier' } },
  };

  for (const [text, problem] of [
    ['Aider un menuisier à poser une porte', 'x: “menuisier” is of one gender'],
    ['Parler avec une maman', 'x: “maman” is of one gender'],
    ['Fabrique une étagère', 'x: does not begin with an infinitive'],
    ['Construire avec tes mains une très grande cabane en bois tout près de la rivière', 'x: 15 words'],
  ] as const)
    it(`is to be mended: ${text}`, () => {
      expect(wordingProblems(quizWith(text), [joiner])).to.deep.equal([problem]);
    });

  it('is good as an activity in few words', () => {
    expect(wordingProblems(quizWith('Fabriquer une étagère en bois'), [joiner])).to.deep.equal([]);
  });
});
