import { expect } from '@open-wc/testing';
import type { LocalizeController } from '../../../../src/element/localize.js';
import type { InterestQuiz, Quiz, Sector, Trade } from '../../../../src/feed/index.js';
import type { Answer } from '../../../../src/matching/match.js';
import { outcomeOf } from '../../../../src/widgets/trade-quiz/later/outcome.js';
import { fieldsOf, resultSheet } from '../../../../src/widgets/trade-quiz/print/result-sheet.js';
import { countPages, cutOff, withSheets } from '../../../print-pages.js';
import { longSectors, longTrades, shipped, speak, type Shipped } from './sheet-fixture.js';

const link = `https://www.exemple.be/metiers/quiz.html#trade-quiz.a=1%3Ainterest-12%3Ak3f2%3A${'014234'.repeat(6)}&trade-quiz.s=wood,buildings,heights`;
const now = new Date(2026, 10, 24);

const isInterest = (quiz: Quiz): quiz is InterestQuiz => quiz.kind === 'interest';

interface Setting {
  readonly trades: readonly Trade[];
  readonly sectors: ReadonlyMap<string, Sector>;
}

/** The sheet of somebody who answers in this way. */
function sheetOf(
  i18n: LocalizeController,
  quiz: InterestQuiz,
  { trades, sectors }: Setting,
  answer: (index: number) => Answer,
) {
  const subjects = quiz.subjects?.slice(0, quiz.subjectsMax ?? 5).map(({ id }) => id) ?? [];
  const answers = quiz.items.map((_, index) => answer(index));
  const outcome = outcomeOf({ kind: 'interest', quiz, answers, subjects, step: 0 }, trades);
  return { outcome, sheet: resultSheet(i18n, { quiz, outcome, sectors, link, now }) };
}

describe('the result on paper', function () {
  this.timeout(60_000);
  let feed: Shipped;
  let quizzes: readonly InterestQuiz[];
  before(async () => {
    feed = await shipped();
    quizzes = feed.quizzes.filter(isInterest);
  });

  /** One page, nothing cut off, nothing too small to read. */
  async function check(sheet: ReturnType<typeof resultSheet>, name: string, smallest = 7.9): Promise<void> {
    await withSheets(sheet, (target) => {
      expect(cutOff(target).slice(0, 5), `${name}: cut off`).to.deep.equal([]);
      for (const element of target.querySelectorAll('p, li, h3')) {
        const points = parseFloat(target.defaultView!.getComputedStyle(element).fontSize) * 0.75;
        expect(points, `${name}: points`).to.be.at.least(smallest);
      }
    });
    const pages = await countPages(sheet, name);
    if (pages !== undefined) expect(pages, name).to.equal(1);
  }

  for (const lang of ['fr', 'nl', 'de', 'en']) {
    it(`is exactly one page in ${lang}, whatever was answered`, async () => {
      const i18n = await speak(lang);
      const answering: ((scale: number) => (index: number) => Answer)[] = [
        (scale) => (index) => (index * 7) % scale,
        (scale) => (index) => (index % 6 === 0 ? scale - 1 : 0),
        (scale) => (index) => (index % 6 === 3 ? scale - 1 : 1),
        () => () => 1,
      ];
      for (const quiz of quizzes)
        for (const [way, answer] of answering.entries()) {
          const { sheet } = sheetOf(i18n, quiz, feed, answer(quiz.scale.length));
          expect(sheet.title).not.to.equal('');
          await check(sheet, `result ${quiz.id} ${lang} ${String(way)}`);
        }
    });
  }

  it('is exactly one page with names of 200 characters', async () => {
    const i18n = await speak('fr');
    const trades = longTrades.map((trade, index) => ({
      ...trade,
      interests: { R: 1 + (index % 7), I: 3, A: 2, S: 4, E: 2, C: 1 },
    }));
    const { sheet, outcome } = sheetOf(i18n, quizzes[0]!, { trades, sectors: longSectors }, (index) =>
      index % 6 === 0 ? 4 : 1,
    );
    expect(outcome.picks).to.have.length(6);
    await check(sheet, 'result long', 6);
  });

  it('has the profile, the trades with their reasons and places, the day, the code and what the quiz is not', async () => {
    const i18n = await speak('fr');
    const { sheet, outcome } = sheetOf(i18n, quizzes[0]!, feed, (index) => (index % 6 === 0 ? 4 : 0));
    await withSheets(sheet, ({ body }) => {
      const text = body.textContent.replace(/\s+/g, ' ');
      expect(outcome.picks).to.have.length(6);
      for (const { trade } of outcome.picks) expect(text).to.include(i18n.plain(trade.name));
      for (const part of [
        'Mes trois domaines',
        '24 novembre 2026',
        'Ton profil',
        'À l’école',
        'Ce que ce quiz n’est pas',
      ])
        expect(text).to.include(part);
      expect(body.querySelector('.hexagon')).not.to.equal(null);
      expect(body.querySelector('.qr')).not.to.equal(null);
      expect(body.querySelectorAll('.fields section').length).to.be.within(1, 3);
    });
  });

  it('names the field of every trade once, in the order of the result', async () => {
    const i18n = await speak('fr');
    const { outcome } = sheetOf(i18n, quizzes[0]!, feed, (index) => (index % 6 === 1 ? 4 : 0));
    const fields = fieldsOf(outcome.picks);
    expect(fields.flatMap(([, picks]) => picks)).to.have.members([...outcome.picks]);
    expect(new Set(fields.map(([id]) => id)).size).to.equal(fields.length);
    expect(fields[0]![0]).to.equal(outcome.picks[0]!.trade.sector);
  });
});
