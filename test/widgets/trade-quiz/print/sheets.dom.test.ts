import { expect } from '@open-wc/testing';
import type { LocalizeController } from '../../../../src/element/localize.js';
import type { Quiz } from '../../../../src/feed/index.js';
import { check } from './sheet-check.js';
import { classResult, everyKindQuiz, shipped, speak, view, type Shipped } from './sheet-fixture.js';

const languages = ['fr', 'nl', 'de', 'en'] as const;

describe('the sheets of the print set', function () {
  this.timeout(60_000);
  let feed: Shipped;
  const quizOf = (kind: string, audience: string): Quiz =>
    feed.quizzes.find((quiz) => quiz.kind === kind && quiz.audiences.includes(audience))!;
  before(async () => {
    feed = await shipped();
  });

  for (const lang of languages)
    describe(`in ${lang}`, () => {
      let i18n: LocalizeController;
      before(async () => {
        i18n = await speak(lang);
      });

      it('have the four answer cards on one page', async () => {
        expect(await check(i18n, view(quizOf('knowledge', 'primary'), feed), 'cards')).to.equal(1);
      });
      it('have the interest quiz on two pages', async () => {
        expect(await check(i18n, view(quizOf('interest', 'secondary'), feed), 'worksheet')).to.equal(2);
      });
      it('have the picture quiz on two pages', async () => {
        expect(await check(i18n, view(quizOf('interest', 'primary'), feed), 'worksheet')).to.equal(2);
      });
      it('have the questions on as few pages as they fill', async () => {
        const quiz = quizOf('knowledge', 'primary');
        expect(await check(i18n, view(quiz, feed), 'worksheet')).to.be.within(1, 3);
      });
      it('have every kind of question, with its solution', async () => {
        const seen = view(everyKindQuiz, feed);
        expect(await check(i18n, seen, 'worksheet')).to.equal(1);
        expect(await check(i18n, seen, 'solutions')).to.equal(1);
      });
      it('have the solutions on as few pages as they fill', async () => {
        const quiz = quizOf('knowledge', 'primary');
        expect(await check(i18n, view(quiz, feed), 'solutions')).to.be.within(1, 2);
      });
      it('have 12 pairs of memory cards on two pages', async () => {
        expect(await check(i18n, view(quizOf('knowledge', 'primary'), feed), 'memory')).to.equal(2);
      });
      it('have the note for the families on one page', async () => {
        expect(await check(i18n, view(quizOf('interest', 'secondary'), feed), 'parents')).to.equal(1);
        expect(await check(i18n, view(quizOf('knowledge', 'primary'), feed), 'parents')).to.equal(1);
      });
      it('have the poster on one page', async () => {
        const result = classResult(feed.trades.slice(0, 60).filter((_, index) => index % 7 === 0));
        const seen = view(quizOf('interest', 'secondary'), feed, { classResult: result });
        expect(await check(i18n, seen, 'poster')).to.equal(1);
      });
    });
});
