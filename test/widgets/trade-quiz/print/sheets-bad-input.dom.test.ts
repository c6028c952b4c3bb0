import { expect } from '@open-wc/testing';
import type { LocalizeController } from '../../../../src/element/localize.js';
import type { Quiz } from '../../../../src/feed/index.js';
import { pagesOf, printJob, sheetKinds } from '../../../../src/widgets/trade-quiz/print/sheets.js';
import { withSheets } from '../../../print-pages.js';
import { check } from './sheet-check.js';
import {
  classResult,
  longInterestQuiz,
  longQuiz,
  longSectors,
  longTrades,
  shortInterestQuiz,
  shortQuiz,
  speak,
  view,
} from './sheet-fixture.js';

describe('the sheets of the print set, made from bad input', function () {
  this.timeout(60_000);
  let i18n: LocalizeController;
  const bad = { trades: longTrades, sectors: longSectors };
  before(async () => {
    i18n = await speak('fr');
  });

  it('hold 200 questions of 200 characters', async () => {
    expect(await check(i18n, view(longQuiz, bad), 'worksheet')).to.be.above(10);
    expect(await check(i18n, view(longQuiz, bad), 'solutions')).to.be.above(5);
  });
  it('hold 200 activities of 200 characters', async () => {
    expect(await check(i18n, view(longInterestQuiz, bad), 'worksheet')).to.be.above(5);
  });
  it('hold names of 200 characters', async () => {
    const result = { ...classResult(longTrades), title: 'Une classe au nom très long '.repeat(8) };
    const seen = view(longInterestQuiz, bad, {
      classResult: result,
      link: `https://exemple.be/${'a'.repeat(300)}`,
    });
    expect(await check(i18n, seen, 'memory')).to.equal(2);
    expect(await check(i18n, seen, 'poster')).to.equal(1);
    expect(await check(i18n, seen, 'parents')).to.equal(1);
  });
  it('have no answer cards where there are answers beyond D', () => {
    expect(pagesOf(i18n, view(longInterestQuiz, bad), 'cards')).to.have.length(0);
    expect(pagesOf(i18n, view(longQuiz, bad), 'cards')).to.have.length(1);
  });
  it('are one page for one question without answers, or one activity', async () => {
    expect(await check(i18n, view(shortQuiz, bad), 'worksheet')).to.equal(1);
    expect(await check(i18n, view(shortQuiz, bad), 'solutions')).to.equal(1);
    expect(await check(i18n, view(shortInterestQuiz, bad), 'worksheet')).to.equal(1);
  });
  it('leave out what there is nothing for', () => {
    const none = { trades: [], sectors: new Map() };
    const count = (quiz: Quiz) =>
      sheetKinds.filter((kind) => pagesOf(i18n, view(quiz, none, { link: '' }), kind).length > 0);
    expect(count(shortQuiz)).to.deep.equal(['cards', 'worksheet', 'parents', 'solutions']);
    expect(count(shortInterestQuiz)).to.deep.equal(['cards', 'worksheet', 'parents']);
  });
  it('have no code where the page has no address', async () => {
    const seen = view(shortQuiz, bad, { link: undefined });
    await withSheets(printJob(i18n, seen, pagesOf(i18n, seen, 'parents')), (target) => {
      expect(target.querySelector('.qr')).to.equal(null);
    });
  });
});
