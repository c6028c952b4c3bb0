import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/awareness-campaign/define.js';
import '../../../src/widgets/trade-quiz/define.js';
import type { AwarenessCampaignElement } from '../../../src/widgets/awareness-campaign/awareness-campaign.js';
import type { TradeQuizExploreDetail } from '../../../src/widgets/trade-quiz/events.js';
import { fingerprint } from '../../../src/widgets/trade-quiz/later/answer-code.js';
import type { TradeQuizElement } from '../../../src/widgets/trade-quiz/trade-quiz.js';
import { interestQuiz, quizFeed, trades } from './fixture.js';

const all = (el: TradeQuizElement, selector: string) => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (el: TradeQuizElement, selector: string) => all(el, selector)[0]!;
const text = (element: Element | undefined) => element?.textContent.replace(/[\s\u00a0]+/g, ' ').trim() ?? '';
const code = `1%3A${interestQuiz.id}%3A${fingerprint(interestQuiz)}%3A410001`;

/** A quiz opened with a link to its result. */
async function result(
  attributes: Record<string, string> = {},
  place: (el: TradeQuizElement) => unknown = (el) => html`<div>${el}</div>`,
): Promise<TradeQuizElement> {
  history.replaceState(null, '', `#trade-quiz.a=${code}&trade-quiz.s=wood,buildings`);
  const el = document.createElement('trade-quiz');
  for (const [name, value] of Object.entries({ lang: 'en', quiz: 'interest-12', ...attributes }))
    el.setAttribute(name, value);
  el.data = quizFeed;
  await fixture(place(el) as ReturnType<typeof html>);
  await waitUntil(() => all(el, '[part=trade]').length > 0, 'the result is shown');
  return el;
}

describe('<trade-quiz> at its result', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  describe('shared', () => {
    it('opens from a link also where the page itself keeps nothing in its address', async () => {
      const el = await result();
      expect(text(one(el, '[part=heading]'))).to.equal('Trades to explore');
      await expect(el).to.be.accessible();
    });

    it('has its link in a field, and says when it is copied', async () => {
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (link: string) => Promise.resolve((copied = link)) },
      });
      try {
        const el = await result();
        one(el, '[part=copy]').click();
        await waitUntil(() => text(one(el, '.share-said')) !== '');
        expect(copied).to.equal((one(el, '#link') as HTMLInputElement).value);
        expect(copied).to.match(/#trade-quiz\.a=1%3A/);
        expect(text(one(el, '.share-said'))).to.equal('The link is copied.');
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });

    it('selects the link where the clipboard is closed', async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      try {
        const el = await result();
        one(el, '[part=copy]').click();
        await waitUntil(() => text(one(el, '.share-said')).includes('selected'));
        expect(el.shadowRoot!.activeElement).to.equal(one(el, '#link'));
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });

    it('shows a code for a phone when asked', async () => {
      const el = await result();
      expect(one(el, '.qr')).to.be.undefined;
      one(el, '[part=code]').click();
      await el.updateComplete;
      expect(one(el, '.qr').getAttribute('aria-label')).to.equal('QR code of the link to your result');
      expect(one(el, '[part=code]').getAttribute('aria-expanded')).to.equal('true');
      await expect(el).to.be.accessible();
    });
  });

  describe('on the visitor’s device', () => {
    it('is not kept unless the page asks for it', async () => {
      const el = await result();
      one(el, '[part=change]').click();
      await el.updateComplete;
      all(el, '.answer input')[0]!.click();
      await el.updateComplete;
      expect(localStorage.length).to.equal(0);
      expect(one(el, '[part=forget]')).to.be.undefined;
    });

    async function answered(): Promise<void> {
      const el = await result({ remember: '' });
      one(el, '[part=change]').click();
      await el.updateComplete;
      all(el, '.answer input')[3]!.click();
      await el.updateComplete;
      el.remove();
      history.replaceState(null, '', location.pathname + location.search);
    }

    async function comesBack(): Promise<TradeQuizElement> {
      const el = await fixture<TradeQuizElement>(
        html`<trade-quiz lang="en" quiz="interest-12" remember .data=${quizFeed}></trade-quiz>`,
      );
      await waitUntil(() => all(el, '.kept').length > 0, 'the device has answers');
      return el;
    }

    it('waits for a visitor who comes back, and says so', async () => {
      await answered();
      const el = await comesBack();
      expect(text(one(el, '.kept'))).to.include('This device still has your answers of');
      await expect(el).to.be.accessible();
      one(el, '[part=resume]').click();
      await waitUntil(() => all(el, '[part=trade]').length > 0);
    });

    it('is forgotten in one press', async () => {
      await answered();
      const el = await comesBack();
      one(el, '[part=forget]').click();
      await waitUntil(() => all(el, '.kept').length === 0);
      expect(localStorage.length).to.equal(0);
      expect(el.shadowRoot!.activeElement).to.equal(one(el, '.title'));
    });

    it('is passed over where it is damaged', async () => {
      localStorage.setItem(
        'vet-widgets.trade-quiz',
        '{"version":1,"date":"2026-01-01","entries":[["a","nonsense"]]}',
      );
      const el = await fixture<TradeQuizElement>(
        html`<trade-quiz lang="en" quiz="interest-12" remember .data=${quizFeed}></trade-quiz>`,
      );
      await waitUntil(() => all(el, '[part=start]').length > 0);
      expect(all(el, '.kept')).to.have.length(0);
    });
  });

  describe('going on to other widgets', () => {
    it('offers nothing where there is none', async () => {
      const el = await result();
      expect(all(el, '[part=explore]')).to.have.length(0);
    });

    it('narrows the widget of the campaign to a trade and takes the visitor there', async () => {
      const el = await result(
        {},
        (quiz) =>
          html`<awareness-campaign lang="en"
            >${quiz}<cta-map><h2>Map</h2></cta-map></awareness-campaign
          >`,
      );
      const campaign = el.closest<AwarenessCampaignElement>('awareness-campaign')!;
      await waitUntil(() => all(el, '[part=trade] [part=explore]').length > 0);
      const card = one(el, '[part=trade]');
      expect(text(card.querySelector('[part=explore]')!)).to.match(/^Places to discover it – /);
      (card.querySelector('[part=explore]') as HTMLElement).click();
      const id = campaign.narrowing!.trades[0];
      expect(campaign.narrowing!.trades).to.have.length(1);
      expect(campaign.narrowing!.sectors).to.deep.equal([trades.find((trade) => trade.id === id)!.sector]);
      expect(document.activeElement).to.equal(campaign.querySelector('cta-map'));
    });

    it('leads to another page with what it shall show there', async () => {
      const el = await result({
        'map-url': 'https://example.org/carte?x=1',
        'pathways-url': 'javascript:alert(1)',
      });
      const links = all(el, '.explore [part=explore]') as HTMLAnchorElement[];
      expect(links).to.have.length(1);
      expect(links[0]!.href).to.match(/^https:\/\/example\.org\/carte\?x=1#cta-map\.sector=construction/);
      await expect(el).to.be.accessible();
    });

    it('lets a page take the visitor there in its own way', async () => {
      const el = await result(
        {},
        (quiz) =>
          html`<awareness-campaign lang="en"
            >${quiz}<cta-map><h2>Map</h2></cta-map></awareness-campaign
          >`,
      );
      const campaign = el.closest<AwarenessCampaignElement>('awareness-campaign')!;
      await waitUntil(() => all(el, '.explore [part=explore]').length > 0);
      const before = campaign.narrowing;
      let event: CustomEvent<TradeQuizExploreDetail> | undefined;
      el.addEventListener('trade-quiz-explore', (told) => {
        told.preventDefault();
        event = told;
      });
      one(el, '.explore [part=explore]').click();
      expect(event!.detail.widget).to.equal('cta-map');
      expect(event!.detail.trades).to.have.length(6);
      expect(campaign.narrowing).to.equal(before);
    });
  });
});
