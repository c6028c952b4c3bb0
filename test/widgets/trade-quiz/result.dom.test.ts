import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/awareness-campaign/define.js';
import '../../../src/widgets/trade-quiz/define.js';
import type { AwarenessCampaignElement } from '../../../src/widgets/awareness-campaign/awareness-campaign.js';
import type { TradeQuizExploreDetail } from '../../../src/widgets/trade-quiz/events.js';
import { fingerprint } from '../../../src/widgets/trade-quiz/later/answer-code.js';
import type { TradeQuizElement } from '../../../src/widgets/trade-quiz/trade-quiz.js';
import { interestQuiz, knowledgeQuiz, quizFeed, trades } from './fixture.js';

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

    it('copies the link where the share sheet of the device may not open', async () => {
      const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      Object.defineProperty(navigator, 'share', { configurable: true, value: refuse });
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      try {
        const el = await result();
        all(el, '.share .button')
          .find((button) => text(button) === 'Share')!
          .click();
        await waitUntil(() => text(one(el, '.share-said')).includes('selected'));
      } finally {
        Reflect.deleteProperty(navigator, 'share');
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });

    it('says so where the link is damaged, and starts afresh', async () => {
      history.replaceState(null, '', '#trade-quiz.a=1%3Aelsewhere%3Azzzz%3A41');
      const el = await fixture<TradeQuizElement>(
        html`<trade-quiz lang="en" quiz="interest-12" .data=${quizFeed}></trade-quiz>`,
      );
      await waitUntil(() => all(el, '[role=status].notice').length > 0);
      expect(text(one(el, '.notice'))).to.include('belong to another quiz');
      expect(all(el, '[part=start]')).to.have.length(1);
    });

    it('has its link after a knowledge quiz too', async () => {
      history.replaceState(
        null,
        '',
        `#trade-quiz.a=1%3A${knowledgeQuiz.id}%3A${fingerprint(knowledgeQuiz)}%3A100`,
      );
      const el = await fixture<TradeQuizElement>(
        html`<trade-quiz lang="en" quiz="who-does-what" .data=${quizFeed}></trade-quiz>`,
      );
      await waitUntil(() => all(el, '#link').length > 0);
      expect(all(el, '[part=print]')).to.have.length(0);
      await expect(el).to.be.accessible();
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
      expect(text(card.querySelector('[part=explore]')!)).to.match(/^Places – /);
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

    it('leads from a trade to its goal and to the events of its sector', async () => {
      const el = await result({
        'pathways-url': 'https://example.org/p',
        'calendar-url': 'https://example.org/c',
      });
      const [goal, events] = [
        ...one(el, '[part=trade]').querySelectorAll<HTMLAnchorElement>('[part=explore]'),
      ];
      const found = trades.find(({ id }) => goal!.href.endsWith(`#pathway-explorer.goal=${id}`));
      expect(found).not.to.equal(undefined);
      expect(events!.href).to.equal(`https://example.org/c#event-calendar.sector=${found!.sector}`);
    });

    it('takes the addresses from the campaign, or from a script of the page', async () => {
      const el = await result(
        {},
        (quiz) =>
          html`<awareness-campaign lang="en" map-url="https://example.org/carte"
            >${quiz}</awareness-campaign
          >`,
      );
      expect((one(el, '.explore [part=explore]') as HTMLAnchorElement).href).to.match(
        /^https:\/\/example\.org\/carte#/,
      );
      el.mapUrl = 'https://example.org/map';
      await el.updateComplete;
      expect((one(el, '.explore [part=explore]') as HTMLAnchorElement).href).to.match(
        /^https:\/\/example\.org\/map#/,
      );
    });

    it('tells a widget beside it through the fragment, and keeps the answers there', async () => {
      const el = await result(
        { 'deep-link': '' },
        (quiz) =>
          html`<div>
            ${quiz}<cta-map deep-link="map"><h2>Map</h2></cta-map>
          </div>`,
      );
      await waitUntil(() => all(el, '.explore [part=explore]').length > 0);
      const link = one(el, '.explore [part=explore]') as HTMLAnchorElement;
      expect(link.hash).to.include('map.sector=construction');
      let changed = 0;
      const count = () => changed++;
      addEventListener('hashchange', count);
      link.click();
      await waitUntil(() => changed > 0);
      removeEventListener('hashchange', count);
      expect(location.hash).to.include(`trade-quiz.a=${code}`);
      expect(location.hash).to.include('map.sector=construction');
      expect(document.activeElement!.localName).to.equal('cta-map');
    });

    it('has no way from a trade to a widget beside it that reads no address', async () => {
      const el = await result(
        {},
        (quiz) =>
          html`<div>
            ${quiz}<cta-map><h2>Map</h2></cta-map>
          </div>`,
      );
      expect(all(el, '[part=trade] [part=explore]')).to.have.length(0);
      one(el, '.explore [part=explore]').click();
      expect(document.activeElement!.localName).to.equal('cta-map');
    });

    it('leaves a link alone that the page follows in its own way', async () => {
      const el = await result({ 'map-url': 'https://example.org/carte' });
      el.addEventListener('trade-quiz-explore', (told) => {
        told.preventDefault();
      });
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      expect(one(el, '.explore [part=explore]').dispatchEvent(click)).to.equal(false);
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
