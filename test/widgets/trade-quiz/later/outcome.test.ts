import { expect } from 'chai';
import type { Answer } from '../../../../src/matching/match.js';
import type { InterestRun } from '../../../../src/widgets/trade-quiz/later/answers.js';
import { outcomeOf } from '../../../../src/widgets/trade-quiz/later/outcome.js';
import { interestQuiz, pictureQuiz, trade, trades } from '../fixture.js';

const run = (answers: Answer[], subjects: string[] = []): InterestRun => ({
  kind: 'interest',
  quiz: interestQuiz,
  answers,
  subjects,
  step: 7,
});

describe('trade-quiz outcome', () => {
  it('shows six trades of at least three sectors for clear answers, best first', () => {
    const { clarity, picks } = outcomeOf(run([4, 1, 0, 0, 0, 1], ['wood', 'buildings']), trades);
    expect(clarity).to.equal('clear');
    expect(picks).to.have.length(6);
    expect(new Set(picks.map((pick) => pick.trade.sector)).size).to.be.at.least(3);
    expect(picks[0]!.trade.id).to.equal('charpentier');
  });

  it('ranks nothing for flat answers, and shows one trade of each sector', () => {
    const { clarity, picks } = outcomeOf(run([2, 2, 2, 2, 2, 2]), trades);
    expect(clarity).to.equal('flat');
    expect(picks.map((pick) => pick.trade.sector)).to.have.members([
      'construction',
      'industrie',
      'agronomie',
      'services',
    ]);
    expect(picks.every((pick) => pick.place === 1)).to.be.true;
  });

  it('lets chosen subjects guide what is shown for flat answers', () => {
    const { picks } = outcomeOf(run([2, 2, 2, 2, 2, 2], ['metal', 'plants']), trades);
    expect(picks.slice(0, 2).map((pick) => pick.trade.sector)).to.have.members(['industrie', 'agronomie']);
  });

  it('says that too few questions were answered rather than guess', () => {
    expect(outcomeOf(run([4, null, null, null, 0, null]), trades).clarity).to.equal('few');
  });

  it('says that no trade is near rather than show a far one as a match', () => {
    const far = [trade('far', 'a', [1, 1, 1, 1, 7, 7])];
    expect(outcomeOf(run([4, 4, 0, 0, 0, 0]), far).clarity).to.equal('far');
  });

  it('is empty, and breaks nothing, for a feed without trades', () => {
    expect(outcomeOf(run([4, 0, 0, 0, 0, 0]), []).picks).to.deep.equal([]);
  });
});

describe('trade-quiz reasons', () => {
  const reasonOf = (id: string, ...args: Parameters<typeof run>) =>
    outcomeOf(run(...args), trades).picks.find((pick) => pick.trade.id === id)!.reason;

  it('name the subjects chosen that the trade has to do with', () => {
    expect(reasonOf('menuisier', [4, 0, 0, 0, 0, 0], ['wood', 'metal']).subjects).to.deep.equal(['wood']);
  });

  it('name the activities liked that share a subject with the trade', () => {
    expect(reasonOf('menuisier', [4, 3, 0, 0, 0, 0], ['wood', 'metal']).items.map((i) => i.id)).to.deep.equal(
      ['R1'],
    );
  });

  it('fall back on activities of the trade’s main interests where no subject points there', () => {
    expect(reasonOf('soudeur', [4, 0, 0, 0, 0, 0]).items.map((item) => item.id)).to.deep.equal(['R1']);
  });

  it('never name an activity that was not liked', () => {
    for (const { reason } of outcomeOf(run([1, 0, 4, 0, 0, 0]), trades).picks)
      expect(reason.items.map((item) => item.id)).not.to.include('R1');
  });

  it('name liked pictures in a quiz without subjects to choose', () => {
    const { picks } = outcomeOf({ ...run([2, 0, 0, 0, 0, 0]), quiz: pictureQuiz, step: 6 }, trades);
    expect(picks[0]!.reason.items.map((item) => item.id)).to.deep.equal(['kR1']);
  });
});
