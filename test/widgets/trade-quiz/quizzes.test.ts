import { expect } from 'chai';
import { minutesFor, quizzesFor } from '../../../src/widgets/trade-quiz/quizzes.js';
import { interestQuiz, knowledgeQuiz, pictureQuiz } from './fixture.js';

const quizzes = [interestQuiz, pictureQuiz, knowledgeQuiz];
const ids = (named: string, audience: string) => quizzesFor(quizzes, named, audience).map((quiz) => quiz.id);

describe('quizzes on offer', () => {
  it('are the one that the page names, whatever the audience', () => {
    expect(ids('who-does-what', 'secondary')).to.deep.equal(['who-does-what']);
  });

  it('are those for the audience', () => {
    expect(ids('', 'primary')).to.deep.equal(['pictures-8-12', 'who-does-what']);
    expect(ids('', 'secondary')).to.deep.equal(['interest-12']);
  });

  it('are all where no audience is set, none fits it, or the page names one that is not there', () => {
    expect(ids('', '')).to.have.length(3);
    expect(ids('', 'companies')).to.have.length(3);
    expect(ids('gone', '')).to.have.length(3);
  });

  it('leave out a quiz that lost all its questions', () => {
    expect(quizzesFor([{ ...knowledgeQuiz, questions: [] }], '', '')).to.deep.equal([]);
  });

  it('take at least a minute', () => {
    expect(minutesFor(knowledgeQuiz)).to.equal(1);
    expect(
      minutesFor({ ...interestQuiz, items: Array.from({ length: 36 }, () => interestQuiz.items[0]!) }),
    ).to.equal(4);
  });
});
