import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/trade-quiz/define.js';
import { fingerprint } from '../../../src/widgets/trade-quiz/later/answer-code.js';
import type { TradeQuizFinishDetail } from '../../../src/widgets/trade-quiz/events.js';
import type { TradeQuizElement } from '../../../src/widgets/trade-quiz/trade-quiz.js';
import { feedWith } from '../../feed-fixture.js';
import { interestQuiz, knowledgeQuiz, quizFeed, sectors, trades } from './fixture.js';

const all = (el: TradeQuizElement, selector: string) => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (el: TradeQuizElement, selector: string) => all(el, selector)[0]!;
/** What a visitor reads at a place, with white space as it is shown. */
const text = (el: TradeQuizElement, selector = '.base') =>
  one(el, selector)
    .textContent!.replace(/[\s\u00a0]+/g, ' ')
    .trim();
const focused = (el: TradeQuizElement) => el.shadowRoot!.activeElement;

/** Waits for what a click brings; the screens after the first one are loaded. */
async function settled(el: TradeQuizElement): Promise<void> {
  await el.updateComplete;
  await waitUntil(() => all(el, '.loading').length === 0, 'the screen is loaded');
}

async function press(el: TradeQuizElement, selector: string, index = 0): Promise<void> {
  all(el, selector)[index]!.click();
  await settled(el);
}

async function answer(el: TradeQuizElement, ...indexes: number[]): Promise<void> {
  for (const index of indexes) await press(el, '.answer input', index);
}

async function quiz(
  attributes: Record<string, string> = {},
  data: unknown = quizFeed,
): Promise<TradeQuizElement> {
  const el = document.createElement('trade-quiz');
  for (const [name, value] of Object.entries({ lang: 'fr', ...attributes })) el.setAttribute(name, value);
  el.data = data;
  await fixture(html`<div>${el}</div>`);
  await waitUntil(() => all(el, '.base').length > 0 && all(el, '.loading').length === 0, 'the quiz is shown');
  return el;
}

async function started(
  attributes: Record<string, string> = { quiz: 'interest-12' },
): Promise<TradeQuizElement> {
  const el = await quiz(attributes);
  await press(el, '[part=start]');
  return el;
}

/** An interest quiz at its result: hands first, wood and buildings. */
async function finished(...given: number[]): Promise<TradeQuizElement> {
  const el = await started();
  await answer(el, ...(given.length > 0 ? given : [4, 1, 0, 0, 0, 1]));
  await press(el, '.chip input', 0);
  await press(el, '.chip input', 3);
  await press(el, '[part=next]');
  return el;
}

describe('<trade-quiz>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('start', () => {
    it('says what the quiz is, how long it takes and what it is not', async () => {
      const el = await quiz({ quiz: 'interest-12' });
      expect(text(el, '[part=heading]')).to.equal('Qu’est-ce que tu aimerais faire ?');
      expect(text(el))
        .to.include('Environ 1 minute')
        .and.to.include('6 questions')
        .and.to.include('Ni un test');
      await expect(el).to.be.accessible();
    });

    it('offers the quizzes for the audience where there are several', async () => {
      const el = await quiz({ audience: 'primary' });
      expect(all(el, '.choice .subtitle').map((title) => title.textContent)).to.deep.equal([
        'Mes images préférées',
        'Qui fait quoi ?',
      ]);
      await expect(el).to.be.accessible();
    });

    it('begins the quiz that is chosen', async () => {
      const el = await quiz({ audience: 'primary' });
      await press(el, '[part=start]', 1);
      expect(text(el, '[part=question]')).to.include('Qui utilise un rabot ?');
    });

    it('credits the pictures', async () => {
      const el = await quiz({ quiz: 'pictures-8-12' });
      expect(text(el, '.picture-credits')).to.equal('Images : Test');
    });

    it('takes no focus before the visitor acts', async () => {
      const el = await quiz({ quiz: 'interest-12' });
      expect(focused(el)).to.be.null;
    });

    it('says so, and shows the page’s own link, where the feed has no quiz', async () => {
      const el = await quiz({}, feedWith({ sectors, trades }));
      expect(text(el)).to.include('Il n’y a pas encore de quiz ici.');
      expect(el.shadowRoot!.querySelector('slot')).to.exist;
      await expect(el).to.be.accessible();
    });
  });

  describe('a question', () => {
    it('shows one activity with every answer of the scale, and where one is', async () => {
      const el = await started();
      expect(text(el, '[part=question]')).to.equal('Question 1 sur 6. Fabriquer une étagère en bois');
      expect(all(el, '[part=answer]')).to.have.length(5);
      expect(text(el, '.bar-row span')).to.equal('Question 1 sur 6');
      await expect(el).to.be.accessible();
    });

    it('is on its way before the start is clicked', async () => {
      const el = await quiz({ quiz: 'interest-12' });
      let asked = 0;
      (el as unknown as { loadLater: () => Promise<unknown> }).loadLater = () => {
        asked += 1;
        return import('../../../src/widgets/trade-quiz/later/index.js');
      };
      one(el, '[part=start]').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await press(el, '[part=start]');
      expect(asked).to.equal(1);
      expect(text(el, '[part=question]')).to.include('Question 1 sur 6');
    });

    it('says so where it cannot be loaded, and can be tried again', async () => {
      const el = await quiz({ quiz: 'interest-12' });
      const later = el as unknown as { loadLater?: () => Promise<unknown> };
      later.loadLater = () => Promise.reject(new Error('offline'));
      await press(el, '[part=start]');
      expect(text(el, '[role=alert]')).to.include('La suite du quiz n’a pas pu être chargée.');
      expect(focused(el)).to.equal(one(el, '[part=again]'));
      await expect(el).to.be.accessible();
      delete later.loadLater;
      await press(el, '[part=again]');
      await waitUntil(() => all(el, '[part=question]').length > 0);
      expect(text(el, '[part=question]')).to.include('Question 1 sur 6');
    });

    it('leads on when an answer is chosen, with the focus on the next answers', async () => {
      const el = await started();
      await answer(el, 4);
      expect(text(el, '[part=question]')).to.include('Question 2 sur 6');
      expect((focused(el) as HTMLInputElement).type).to.equal('radio');
      expect(one(el, 'progress').getAttribute('value')).to.equal('1');
    });

    it('only moves with the arrow keys, and leads on with Enter', async () => {
      const el = await started();
      await sendKeys({ press: ' ' });
      await el.updateComplete;
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await el.updateComplete;
      expect(text(el, '[part=question]')).to.include('Question 2 sur 6');
      expect((focused(el) as HTMLInputElement).value).to.equal('2');
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(text(el, '[part=question]')).to.include('Question 3 sur 6');
      await press(el, '[part=back]');
      expect(one(el, '.answer input:checked').getAttribute('value')).to.equal('2');
    });

    it('shows the earlier answer again on the way back, and keeps the later ones', async () => {
      const el = await started();
      await answer(el, 4, 3);
      await press(el, '[part=back]');
      await press(el, '[part=back]');
      expect((one(el, '.answer input:checked') as HTMLInputElement).value).to.equal('4');
      expect((focused(el) as HTMLInputElement).value).to.equal('4');
      await answer(el, 1);
      expect((one(el, '.answer input:checked') as HTMLInputElement).value).to.equal('3');
    });

    it('has nothing chosen when it comes up for the first time', async () => {
      const el = await started();
      await answer(el, 4);
      expect(one(el, '.answer input:checked')).to.be.undefined;
    });

    it('can be skipped', async () => {
      const el = await started();
      expect(text(el, '.onward')).to.equal('Passer cette question');
      await press(el, '.onward button');
      expect(text(el, '[part=question]')).to.include('Question 2 sur 6');
    });

    it('goes back to the start from the first one, and finds the answers again', async () => {
      const el = await started();
      await answer(el, 4);
      await press(el, '[part=back]');
      await press(el, '[part=back]');
      expect(one(el, '[part=start]')).to.exist;
      await press(el, '[part=start]');
      expect((one(el, '.answer input:checked') as HTMLInputElement).value).to.equal('4');
    });

    it('shows a large picture above its words, and three answers with a word each', async () => {
      const el = await started({ quiz: 'pictures-8-12' });
      expect(one(el, '[part=picture] img').getAttribute('alt')).to.equal('');
      expect(all(el, '.answer-text').map((e) => e.textContent!.trim())).to.deep.equal([
        'Non',
        'Peut-être',
        'Oui',
      ]);
      await expect(el).to.be.accessible();
    });

    it('leaves no hole for a picture that cannot be had', async () => {
      const el = await started({ quiz: 'pictures-8-12' });
      one(el, '[part=picture] img').dispatchEvent(new Event('error'));
      expect(one(el, '[part=picture]').hidden).to.be.true;
      await answer(el, 0);
      expect(one(el, '[part=picture]').hidden).to.be.false;
    });
  });

  describe('the subjects', () => {
    async function atSubjects(): Promise<TradeQuizElement> {
      const el = await started();
      await answer(el, 4, 1, 0, 0, 0, 1);
      return el;
    }

    it('are offered after the last question, with their count', async () => {
      const el = await atSubjects();
      expect(text(el, 'legend')).to.equal('Quels sujets t’attirent ?');
      await press(el, '.chip input', 0);
      expect(text(el, '#subjects-count')).to.equal('1 sujet choisi');
      await expect(el).to.be.accessible();
    });

    it('ask for more where they are too few, and lead nowhere', async () => {
      const el = await atSubjects();
      await press(el, '.chip input', 0);
      await press(el, '[part=next]');
      expect(text(el, '[role=alert]')).to.equal('Choisis-en au moins 2, ou aucun.');
      await expect(el).to.be.accessible();
    });

    it('stop at the most allowed', async () => {
      const el = await atSubjects();
      for (const index of [0, 1, 2]) await press(el, '.chip input', index);
      expect((all(el, '.chip input')[3] as HTMLInputElement).disabled).to.be.true;
      expect(text(el, '#subjects-count')).to.include('c’est le maximum');
    });

    it('may be left out', async () => {
      const el = await atSubjects();
      expect(text(el, '[part=next]')).to.equal('Continuer sans sujet');
      await press(el, '[part=next]');
      expect(text(el, '[part=heading]')).to.equal('Des métiers à explorer');
    });
  });

  describe('the result', () => {
    it('shows six trades of three sectors or more, the nearest first', async () => {
      const el = await finished();
      expect(all(el, '[part=trade]')).to.have.length(6);
      expect(text(el, '[part=trade]')).to.include('charpentier');
      expect(
        new Set(all(el, '.trade-head .sector-mark').map((mark) => mark.textContent!.trim())).size,
      ).to.be.at.least(3);
      expect(focused(el)).to.equal(one(el, '[part=heading]'));
      await expect(el).to.be.accessible();
    });

    it('says for a trade which answers pointed there', async () => {
      const el = await finished();
      const card = all(el, '[part=trade]').find((e) => e.textContent!.includes('menuisière'))!;
      expect(card.querySelector('.why')!.textContent!.replaceAll('\u00a0', ' ')).to.include(
        'Tu as choisi : le bois, les maisons et les bâtiments. Tu as aimé « Fabriquer une étagère en bois ».',
      );
    });

    it('says how one learns the trade and whether people are wanted, with the year', async () => {
      const el = await finished();
      const card = all(el, '[part=trade]').find((e) => e.textContent!.includes('menuisière'))!;
      expect(card.textContent!.replace(/\s+/g, ' '))
        .to.include('S’apprend aussi en alternance')
        .and.to.include('Forem, 2025')
        .and.to.include('IFAPME');
    });

    it('says that something is not known rather than "no"', async () => {
      const el = await finished();
      const card = all(el, '[part=trade]').find((e) => e.textContent!.includes('jardinier'))!;
      expect(card.textContent!.replaceAll('\u00a0', ' ')).to.include('Alternance : pas d’information');
    });

    it('shows the profile as a named picture and in words, without any figure', async () => {
      const el = await finished();
      expect(one(el, '.hexagon').getAttribute('aria-label')).to.include('Ton profil');
      expect(text(el, '.profile-list li')).to.include('Fabriquer, beaucoup');
      expect(text(el, '.profile-list')).not.to.match(/\d|%/);
    });

    it('always says what the quiz is not', async () => {
      const el = await finished();
      expect(text(el, '[part=limits]')).to.include('Ce que ce quiz n’est pas');
    });

    it('says "no clear preference yet" for equal answers, and puts no trade in a place', async () => {
      const el = await started();
      await answer(el, 2, 2, 2, 2, 2, 2);
      await press(el, '[part=next]');
      expect(text(el, '[part=heading]')).to.equal('Pas encore de préférence claire');
      expect(all(el, '.place')).to.have.length(0);
      await expect(el).to.be.accessible();
    });

    it('stays within the sectors to which the page limits it', async () => {
      const el = await started({ quiz: 'interest-12', sectors: 'industrie agronomie' });
      await answer(el, 4, 1, 0, 0, 0, 1);
      await press(el, '[part=next]');
      expect(all(el, '[part=trade]').length).to.be.within(1, 4);
      expect(text(el, '.trades')).not.to.include('Construction');
    });

    it('tells the page which sectors and trades were found', async () => {
      const el = await started();
      await answer(el, 4, 1, 0, 0, 0, 1);
      setTimeout(() => one(el, '[part=next]').click());
      const { detail } = (await oneEvent(el, 'trade-quiz-finish')) as CustomEvent<TradeQuizFinishDetail>;
      expect(detail).to.include({ quiz: 'interest-12', kind: 'interest', flat: false, restored: false });
      expect(detail.trades).to.have.length(6);
      expect(detail.sectors[0]).to.equal(trades.find((trade) => trade.id === detail.trades[0])!.sector);
      expect(detail.profile).to.deep.equal({ R: 1, I: 0.25, A: 0, S: 0, E: 0, C: 0.25 });
    });

    it('tells the page of no sector and no trade where nothing is preferred', async () => {
      const el = await started();
      await answer(el, 2, 2, 2, 2, 2, 2);
      setTimeout(() => one(el, '[part=next]').click());
      const { detail } = (await oneEvent(el, 'trade-quiz-finish')) as CustomEvent<TradeQuizFinishDetail>;
      expect(detail).to.deep.include({ flat: true, sectors: [], trades: [] });
    });

    it('lets one change an answer and come straight back', async () => {
      const el = await finished();
      await press(el, '[part=change]');
      await answer(el, 0);
      await press(el, '.onward button', 1);
      expect(text(el, '.profile-list')).to.include('Fabriquer, moins, pour l’instant');
    });

    it('begins again without the old answers, and tells the page', async () => {
      const el = await finished();
      setTimeout(() => one(el, '[part=restart]').click());
      const { detail } = (await oneEvent(el, 'trade-quiz-restart')) as CustomEvent<{ quiz: string }>;
      expect(detail).to.deep.equal({ quiz: 'interest-12' });
      await press(el, '[part=start]');
      expect(one(el, '.answer input:checked')).to.be.undefined;
    });
  });

  describe('the trades of the feed', () => {
    const { fetch } = globalThis;
    afterEach(() => {
      globalThis.fetch = fetch;
    });
    const apart = (url: string) => ({ ...(quizFeed as object), trades: { url } });

    it('are asked for when a quiz begins, and nobody waits for them before the result', async () => {
      const asked: string[] = [];
      let arrive: (answer: Response) => void = () => undefined;
      globalThis.fetch = (url) => {
        asked.push(url as string);
        return new Promise((resolve) => (arrive = resolve));
      };
      const el = await quiz({ quiz: 'interest-12' }, apart('https://feed.test/trades.json'));
      expect(asked).to.deep.equal([]);
      await press(el, '[part=start]');
      await answer(el, 4, 1, 0, 0, 0, 1);
      one(el, '[part=next]').click();
      await el.updateComplete;
      expect(one(el, '[part=loading]')).to.exist;
      arrive(new Response(JSON.stringify(trades)));
      await waitUntil(() => all(el, '[part=trade]').length > 0);
      expect(asked).to.deep.equal(['https://feed.test/trades.json']);
      await waitUntil(() => focused(el) === one(el, '[part=heading]'));
    });

    it('can be asked for again where they could not be had', async () => {
      globalThis.fetch = () => Promise.resolve(new Response('', { status: 500 }));
      const el = await quiz({ quiz: 'interest-12' }, apart('https://feed.test/gone.json'));
      await press(el, '[part=start]');
      await answer(el, 4, 1, 0, 0, 0, 1);
      one(el, '[part=next]').click();
      await waitUntil(() => one(el, '[role=alert]'));
      await waitUntil(() => focused(el) === one(el, '[part=again]'));
      await expect(el).to.be.accessible();
      globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(trades)));
      setTimeout(() => one(el, '[part=again]').click());
      const { detail } = (await oneEvent(el, 'trade-quiz-finish')) as CustomEvent<TradeQuizFinishDetail>;
      expect(detail.trades).to.have.length(6);
    });
  });

  describe('a knowledge quiz', () => {
    it('explains at once, in words and not by colour alone, and moves the focus there', async () => {
      const el = await started({ quiz: 'who-does-what' });
      await expect(el).to.be.accessible();
      await answer(el, 0);
      expect(text(el, '[part=feedback]'))
        .to.include('Pas tout à fait')
        .and.to.include('fins copeaux de bois');
      expect(text(el, '.answer-right')).to.include('Bonne réponse');
      expect(text(el, '.answer-missed')).to.include('Ta réponse');
      expect(focused(el)).to.equal(one(el, '[part=feedback]'));
      await expect(el).to.be.accessible();
    });

    it('praises a right answer', async () => {
      const el = await started({ quiz: 'who-does-what' });
      await answer(el, 1);
      expect(text(el, '[part=feedback]')).to.include('Bien vu !');
    });

    it('decides nothing while the arrow keys move, and offers to check', async () => {
      const el = await started({ quiz: 'who-does-what' });
      one(el, '.answer input').focus();
      await sendKeys({ press: 'ArrowDown' });
      await el.updateComplete;
      expect(one(el, '[part=feedback]')).to.be.undefined;
      expect(text(el, '.onward')).to.equal('Vérifier ma réponse Je ne sais pas');
      await press(el, '.onward button');
      expect(text(el, '[part=feedback]')).to.include('Bien vu !');
    });

    it('tells the answer to who does not know it', async () => {
      const el = await started({ quiz: 'who-does-what' });
      await press(el, '.onward button');
      expect(text(el, '[part=feedback]')).to.include('Maintenant, tu le sais :');
    });

    async function played(...indexes: number[]): Promise<TradeQuizElement> {
      const el = await started({ quiz: 'who-does-what' });
      for (const index of indexes) {
        await answer(el, index);
        await press(el, '[part=next]');
      }
      return el;
    }

    it('ends with what there was to discover, the missed first', async () => {
      const el = await played(1, 1, 0);
      expect(text(el, '.lead')).to.include('Tu as trouvé 2 réponses sur 3');
      expect(text(el, '.recap-entry'))
        .to.include('Une fille peut devenir maçonne.')
        .and.to.include('À retenir');
      await expect(el).to.be.accessible();
    });

    it('asks again only what was missed', async () => {
      const el = await played(1, 1, 0);
      await press(el, '[part=retry]');
      expect(text(el, '[part=question]')).to.include('Question 1 sur 1. Une fille peut devenir maçonne.');
      await answer(el, 0);
      await press(el, '[part=next]');
      expect(text(el, '.lead')).to.include('Tu as trouvé toutes les réponses.');
    });
  });

  describe('the address of the page', () => {
    const code = (answers: string, quizOf: typeof interestQuiz | typeof knowledgeQuiz = interestQuiz) =>
      `1%3A${quizOf.id}%3A${fingerprint(quizOf)}%3A${answers}`;

    it('keeps the answers where the page asks for it', async () => {
      const el = await started({ quiz: 'interest-12', 'deep-link': '' });
      await answer(el, 4, 0);
      await waitUntil(() => location.hash === `#trade-quiz.a=${code('40')}`);
    });

    it('keeps nothing where the page does not ask', async () => {
      const el = await started();
      await answer(el, 4, 0);
      expect(location.hash).to.equal('');
    });

    it('opens a result that was shared, and tells the page that it was not just reached', async () => {
      history.replaceState(null, '', `#trade-quiz.a=${code('410001')}&trade-quiz.s=wood,buildings`);
      let detail: TradeQuizFinishDetail | undefined;
      const listen = (event: CustomEvent<TradeQuizFinishDetail>) => {
        detail = event.detail;
      };
      document.addEventListener('trade-quiz-finish', listen as EventListener, { once: true });
      const el = await quiz({ quiz: 'interest-12', 'deep-link': '' });
      await waitUntil(() => detail);
      await settled(el);
      expect(text(el, '[part=heading]')).to.equal('Des métiers à explorer');
      expect(detail!.restored).to.be.true;
      expect(focused(el)).to.be.null;
    });

    it('goes on where the answers end, also when the address changes later', async () => {
      const el = await quiz({ 'deep-link': '' });
      location.hash = `trade-quiz.a=${code('40')}`;
      await waitUntil(() => one(el, '[part=question]'));
      expect(text(el, '[part=question]')).to.include('Question 3 sur 6');
    });

    it('is ignored with a notice where it is damaged', async () => {
      history.replaceState(null, '', `#trade-quiz.a=${code('9999')}`);
      const el = await quiz({ quiz: 'interest-12', 'deep-link': '' });
      await waitUntil(() => all(el, '.notice').length > 0);
      expect(text(el, '.notice')).to.include('Les réponses de ce lien sont incomplètes');
      expect(one(el, '[part=start]')).to.exist;
      await expect(el).to.be.accessible();
    });

    it('is not complained of where it has no answers', async () => {
      history.replaceState(null, '', '#contact');
      const el = await quiz({ quiz: 'interest-12', 'deep-link': '' });
      expect(all(el, '.notice')).to.have.length(0);
    });

    it('takes no answer away when the visitor jumps to an anchor of the page', async () => {
      const el = await started({ quiz: 'interest-12', 'deep-link': '' });
      await answer(el, 4, 0);
      location.hash = 'contact';
      await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      await el.updateComplete;
      expect(text(el, '[part=question]')).to.include('Question 3 sur 6');
    });
  });

  describe('what surrounds it', () => {
    it('speaks the language of the page, and marks what it has only in another', async () => {
      const el = await started({ quiz: 'interest-12', lang: 'nl' });
      expect(text(el, '[part=back]')).to.equal('Terug');
      expect(one(el, '[part=question] [lang=fr]').textContent).to.equal('Fabriquer une étagère en bois');
    });

    it('drops the quiz that was begun when the page names another', async () => {
      const el = await started();
      el.quiz = 'who-does-what';
      await el.updateComplete;
      expect(text(el, '[part=heading]')).to.equal('Qui fait quoi ?');
      expect(one(el, '[part=start]')).to.exist;
    });

    it('keeps the answers when the feed comes again with the same questions', async () => {
      const el = await started();
      await answer(el, 4);
      el.data = structuredClone(quizFeed);
      await oneEvent(el, 'trade-quiz-ready');
      await el.updateComplete;
      expect(text(el, '[part=question]')).to.include('Question 2 sur 6');
    });

    it('shows the page’s own link, and says why, where the feed cannot be used', async () => {
      const el = document.createElement('trade-quiz');
      el.lang = 'fr';
      el.data = { version: 7 };
      setTimeout(() => void fixture(html`<div>${el}</div>`));
      const { detail } = (await oneEvent(document, 'trade-quiz-error')) as CustomEvent<{ code: string }>;
      await el.updateComplete;
      expect(detail.code).to.equal('version');
      expect(el.shadowRoot!.querySelector('slot')).to.exist;
      await expect(el).to.be.accessible();
    });

    it('takes the heading level that fits the page', async () => {
      const el = await quiz({ quiz: 'interest-12', 'heading-level': '4' });
      expect(one(el, '[part=heading]').localName).to.equal('h4');
    });

    it('is readable in dark', async () => {
      const el = await started({ quiz: 'who-does-what', theme: 'dark' });
      await answer(el, 0);
      await expect(el).to.be.accessible();
    });

    it('does not spread its page sideways in a column of 280 px', async () => {
      const el = await finished();
      el.parentElement!.style.inlineSize = '280px';
      await el.updateComplete;
      expect(el.scrollWidth).to.be.at.most(280);
      expect(one(el, '.base').scrollWidth).to.be.at.most(280);
    });
  });
});
