import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { forgetRequests } from '../../../src/feed/index.js';
import type { AwarenessCampaignElement } from '../../../src/widgets/awareness-campaign/awareness-campaign.js';
import type { PathwayExplorerElement } from '../../../src/widgets/pathway-explorer/pathway-explorer.js';
import '../../../src/widgets/awareness-campaign/define.js';
import '../../../src/widgets/pathway-explorer/define.js';
import { catalogues } from '../../../src/generated/pathway-explorer/later/index.js';
import { feed, longTexts, pathways } from './fixture.js';

const root = (el: Element) => el.shadowRoot!;
const find = (el: Element, selector: string) => root(el).querySelector<HTMLElement>(selector);
const select = (el: Element, field: string) => root(el).querySelector<HTMLSelectElement>(`#${field}`)!;
const all = (el: Element, selector: string) => [...root(el).querySelectorAll<HTMLElement>(selector)];
const text = (el: Element | null | undefined) => (el?.textContent ?? '').replace(/\s+/g, ' ').trim();
const names = (elements: readonly Element[]) => elements.map(text);
const focused = (el: Element) => root(el).activeElement as HTMLElement | null;
const node = (el: Element, id: string) => find(el, `[data-step="${id}"]`)!;
const button = (el: Element, label: string) =>
  all(el, 'button').find((candidate) => text(candidate).includes(label))!;

async function pick(el: PathwayExplorerElement, field: string, value: string): Promise<void> {
  const input = select(el, field);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await aTimeout(0);
  await el.updateComplete;
}

async function press(el: PathwayExplorerElement, key: string): Promise<void> {
  focused(el)?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await aTimeout(0);
  await el.updateComplete;
}

async function act(el: PathwayExplorerElement, target: HTMLElement): Promise<void> {
  target.click();
  await aTimeout(0);
  await el.updateComplete;
}

/** An explorer with the test feed, in English. */
async function explorer(changes: Partial<PathwayExplorerElement> = {}): Promise<PathwayExplorerElement> {
  const { data = feed(), start = '', goal = '', sectors = '', deepLink = null } = changes;
  const el = await fixture<PathwayExplorerElement>(
    html`<pathway-explorer
      lang="en"
      .data=${data}
      .start=${start}
      .goal=${goal}
      .sectors=${sectors}
      .deepLink=${deepLink}
      ><a href="/pathways">Pathways as a page</a></pathway-explorer
    >`,
  );
  await waitUntil(() => find(el, '#result, .notice'));
  await el.updateComplete;
  return el;
}

/** The same, with the whole picture open. */
async function picture(changes: Partial<PathwayExplorerElement> = {}): Promise<PathwayExplorerElement> {
  const el = await explorer(changes);
  button(el, 'The whole picture').click();
  await waitUntil(() => find(el, '.columns'));
  await el.updateComplete;
  return el;
}

/** The widget answers to its container, so a wide or narrow page serves in every engine. */
const setWidth = (pixels: number) => {
  document.body.style.width = `${String(pixels)}px`;
};

describe('<pathway-explorer>', () => {
  before(() => {
    setWidth(1280);
  });
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    forgetRequests();
  });

  describe('at first', () => {
    it('asks where one is and where one wants to go, and offers where one can be in this school year', async () => {
      const el = await explorer();
      expect(names(all(el, 'label'))).to.deep.equal([
        'Where are you now?',
        'Where do you want to go?',
        'Start of your secondary school',
      ]);
      const offered = names(all(el, '.pick')).join();
      expect(offered).to.contain('Year 6').and.contain('Second year').and.not.contain('Common core');
      await expect(el).to.be.accessible();
    });

    it('offers starts that lead somewhere, grouped, and goals that can be reached, trades too', async () => {
      const el = await explorer();
      const groups = (id: string) =>
        all(el, `#${id} optgroup`).map((group) => (group as HTMLOptGroupElement).label);
      expect(groups('start')).to.deep.equal([
        'At school',
        'In training or studies',
        'I have a certificate or diploma',
      ]);
      expect(groups('goal')).to.include('Trades – Construction');
      expect(names(all(el, '#start option'))).to.not.include('Far island');
    });

    it('names a goal that is no trade or certificate, where one came to it another way', async () => {
      const el = await explorer({ goal: 'core-3' });
      expect(text(select(el, 'goal').selectedOptions[0])).to.equal('Common core – third year');
      expect(names(all(el, '#goal option'))).to.not.include('Second year');
    });

    it('takes start and goal from its attributes', async () => {
      const el = await fixture<PathwayExplorerElement>(
        html`<pathway-explorer lang="en" start="s2" goal="cq" .data=${feed()}></pathway-explorer>`,
      );
      await waitUntil(() => find(el, '.route'));
      expect(select(el, 'start').value).to.equal('s2');
      expect(select(el, 'goal').value).to.equal('cq');
    });
  });

  describe('from a start to a goal', () => {
    it('shows the routes, the first one open as a road of steps', async () => {
      const el = await explorer({ start: 's2', goal: 'cq' });
      await pick(el, 'cohort', '2026');
      expect(text(find(el, '#result'))).to.equal('4 routes');
      expect(names(all(el, '.road .step-name'))).to.deep.equal([
        'Second year',
        'Common core third year',
        'Full-time training',
        'CQ certificate of qualification',
      ]);
      await expect(el).to.be.accessible();
    });

    it('says how long a route takes, and does not guess what is not known', async () => {
      const el = await explorer({ start: 's2', goal: 'cq' });
      await pick(el, 'cohort', '2026');
      const measures = names(all(el, '.measures'));
      expect(measures[0]).to.contain('4 years').and.contain('about 18 years old');
      expect(measures.some((line) => line.includes('length not known'))).to.equal(true);
    });

    it('shows what is asked between two steps, and marks bridges and dual training in words', async () => {
      const el = await explorer({ start: 'dual', goal: 'cq' });
      await act(el, all(el, '.route-button')[1]!);
      expect(text(find(el, '.road')))
        .to.contain('Bridge')
        .and.contain('council agrees');
      const dual = await explorer({ start: 's2', goal: 'dual' });
      expect(text(find(dual, '.road')))
        .to.contain('Into dual training')
        .and.contain('age 15');
      expect(text(find(dual, '.road'))).to.contain('2 days at school and 3 days in the company a week');
    });

    it('puts most time in a company first when asked', async () => {
      const el = await explorer({ start: 's2', goal: 'cq' });
      await pick(el, 'ranking', 'work');
      expect(text(find(el, '.measures'))).to.contain('up to 3 days a week in a company');
    });

    it('opens another route, closes the first, and tells the page', async () => {
      const el = await explorer({ start: 's2', goal: 'cq' });
      const second = all(el, '.route-button')[1]!;
      setTimeout(() => second.click());
      const { detail } = (await oneEvent(
        el,
        'pathway-explorer-route',
      )) as HTMLElementEventMap['pathway-explorer-route'];
      expect(detail.from).to.equal('s2');
      expect(detail.steps[0]).to.equal('s2');
      expect(detail.steps.at(-1)).to.equal('cq');
      await el.updateComplete;
      expect(all(el, '.route-button').map((one) => one.getAttribute('aria-expanded'))).to.deep.equal(
        all(el, '.route-button').map((_, index) => String(index === 1)),
      );
    });

    it('shows more routes on demand and goes on there', async () => {
      const el = await explorer({ start: 's1', goal: 'job' });
      await pick(el, 'cohort', '2025');
      const before = all(el, '.route').length;
      await act(el, button(el, 'Show more routes'));
      expect(all(el, '.route').length).to.be.greaterThan(before);
      expect(focused(el)?.id).to.equal(`route-${before}-button`);
    });

    it('announces how many routes there are, and leaves the focus in the field', async () => {
      const el = await explorer({ start: 's2' });
      find(el, '#goal')!.focus();
      await pick(el, 'goal', 'cq');
      await waitUntil(() => /\d routes? found\./.test(text(find(el, '[role="status"].visually-hidden'))));
      expect(focused(el)?.id).to.equal('goal');
    });

    it('shows source, remark and doubt of a step', async () => {
      const el = await explorer({ start: 's1', goal: 'cq' });
      const more = [...find(el, '.road')!.querySelectorAll('details')][1]!;
      more.open = true;
      expect(text(more)).to.contain('First year passed').and.contain('A remark').and.contain('Not confirmed');
      expect(more.querySelector('a')!.href).to.equal('https://example.org/source');
      await expect(el).to.be.accessible();
    });
  });

  describe('to a trade', () => {
    it('shows what is known of the trade and the general roads to a qualification', async () => {
      const el = await explorer({ start: 's2', goal: 'mason' });
      const trade = text(find(el, '.trade'));
      expect(trade).to.contain('mason').and.contain('Construction').and.contain('Masonry (vocational)');
      expect(trade).to.contain('to be confirmed').and.contain('Yes, at school and in a company');
      expect(all(el, '.route').length).to.be.greaterThan(0);
      await expect(el).to.be.accessible();
    });

    it('shows no dual way to a trade that is not taught that way', async () => {
      const el = await explorer({ start: 's2', goal: 'baker' });
      expect(all(el, '.route')).to.have.length(1);
      expect(text(find(el, '.routes'))).to.not.contain('Dual training');
    });
  });

  describe('with a start and no goal', () => {
    it('shows what comes next and where one can get to', async () => {
      const el = await explorer({ start: 's2' });
      expect(names(all(el, '.next .step-name'))).to.include('Dual training article 49');
      expect(names(all(el, '.pick')).join())
        .to.contain('CQ')
        .and.contain('Job');
      await expect(el).to.be.accessible();
    });

    it('goes to the routes when one of them is chosen', async () => {
      const el = await explorer({ start: 's2' });
      await act(el, all(el, '.pick')[0]!);
      expect(el.goal).to.equal('cq');
      expect(focused(el)?.id).to.equal('result');
    });

    it('goes on step by step', async () => {
      const el = await explorer({ start: 's1' });
      await act(el, button(el, 'Go on from here'));
      expect(el.start).to.equal('s2');
    });
  });

  describe('with a goal and no start', () => {
    it('asks where one is, and offers the steps from which it can be reached', async () => {
      const el = await explorer({ goal: 'cq' });
      expect(text(find(el, '.ask'))).to.contain('Tell us where you are now');
      await expect(el).to.be.accessible();
      await act(el, button(el, 'Second year'));
      expect(all(el, '.route').length).to.be.greaterThan(0);
    });
  });

  describe('where there is no route', () => {
    it('says so and offers what can be reached', async () => {
      const el = await explorer({ start: 's2', goal: 'far' });
      expect(text(find(el, '.notice'))).to.contain('No route leads from here to there');
      expect(names(all(el, '.pick')).join()).to.contain('CQ');
      await expect(el).to.be.accessible();
    });

    it('says that a step is not there for this cohort, and leads to one that has it', async () => {
      const el = await explorer({ start: 'old-3', goal: 'cq' });
      await pick(el, 'cohort', '2026');
      expect(text(find(el, '.notice'))).to.contain('“Third year, vocational” does not exist for those');
      await act(el, button(el, 'See the routes for those who started before 2026-2027'));
      expect(all(el, '.route').length).to.be.greaterThan(0);
    });

    it('asks for another start where no cohort has both ends', async () => {
      const el = await explorer({ start: 'old-3', goal: 'core-3' });
      await pick(el, 'cohort', '2026');
      expect(text(find(el, '.notice'))).to.contain('does not exist for those');
      expect(names(all(el, '.pick')).join()).to.contain('First year');
      expect(all(el, '#result')).to.have.length(1);
      await expect(el).to.be.accessible();
    });

    it('says that one is already there', async () => {
      const el = await explorer({ start: 'cq', goal: 'cq' });
      expect(text(find(el, '.notice'))).to.contain('already there');
    });
  });

  describe('the whole picture', () => {
    it('shows steps valid for the cohort only, and says which cohort', async () => {
      const el = await picture();
      await pick(el, 'cohort', '2025');
      expect(node(el, 'old-3')).to.exist;
      expect(node(el, 'core-3')).to.equal(null);
      expect(text(select(el, 'cohort').selectedOptions[0])).to.equal('before 2026-2027');
    });

    it('says in words what each step leads to and comes from', async () => {
      const el = await picture();
      const words = text(node(el, 'full').closest('.node'));
      expect(words).to.contain('Leads to Dual training').and.contain('Comes from');
    });

    it('draws a line for each link between two steps', async () => {
      const el = await picture();
      await waitUntil(() => all(el, '.lines path').length > 0);
      const shown = new Set(all(el, '.node-button').map((one) => one.dataset['step']));
      const expected = pathways.links.filter(
        ({ from, to }) => from !== to && shown.has(from) && shown.has(to),
      );
      expect(all(el, '.lines path').length).to.be.within(expected.length - 4, expected.length);
    });

    it('has no box over another', async () => {
      const el = await picture({ data: longTexts() });
      const boxes = all(el, '.node-button').map((one) => one.getBoundingClientRect());
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1))
          expect(
            a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1,
          ).to.equal(true);
    });

    it('shows at which side there is more of it', async () => {
      const el = await picture({ data: longTexts() });
      const box = find(el, '.picture')!;
      await waitUntil(() => box.scrollWidth > box.clientWidth && box.matches('.more-after'));
      expect(box.matches('.more-before')).to.equal(false);
      box.scrollLeft = box.scrollWidth;
      await waitUntil(() => box.matches('.more-before:not(.more-after)'));
    });

    it('tells steps with the same short name apart in words, each once', async () => {
      const el = await picture();
      const lists = all(el, '.links-text ul').map((list) => names([...list.children]));
      for (const list of lists) expect(new Set(list).size).to.equal(list.length);
    });

    it('is one tab stop, and the arrow keys follow the links', async () => {
      const el = await picture();
      expect(all(el, '.node-button[tabindex="0"]')).to.have.length(1);
      node(el, 'p6').focus();
      await press(el, 'ArrowRight');
      expect(focused(el)?.dataset['step']).to.equal('s1');
      await press(el, 'ArrowDown');
      expect(focused(el)?.dataset['step']).to.equal('s2');
      await press(el, 'ArrowLeft');
      expect(focused(el)?.dataset['step']).to.equal('s1');
      expect(all(el, '.node-button[tabindex="0"]')).to.deep.equal([focused(el)]);
    });

    it('shows details of a chosen step, makes the rest pale, and tells the page', async () => {
      const el = await picture();
      setTimeout(() => node(el, 'full').click());
      const { detail } = (await oneEvent(
        el,
        'pathway-explorer-select',
      )) as HTMLElementEventMap['pathway-explorer-select'];
      expect(detail).to.deep.equal({ step: 'full' });
      await el.updateComplete;
      expect(text(find(el, '.panel')))
        .to.contain('Full-time training')
        .and.contain('Level 4');
      expect(node(el, 'p6').closest('.away')).to.exist;
      expect(node(el, 'cq').closest('.away')).to.equal(null);
      expect(text(node(el, 'p6'))).to.contain('not reachable');
      await expect(el).to.be.accessible();
    });

    it('goes to a linked step from the details', async () => {
      const el = await picture();
      await act(el, node(el, 'full'));
      await act(
        el,
        all(el, '.link-button').find((one) => text(one).startsWith('CQ'))!,
      );
      expect(focused(el)?.dataset['step']).to.equal('cq');
      expect(text(find(el, '.panel'))).to.contain('CQ');
    });

    it('closes the details with Escape and returns to the step', async () => {
      const el = await picture();
      await act(el, node(el, 'full'));
      find(el, '.close')!.focus();
      await press(el, 'Escape');
      expect(find(el, '.panel')).to.equal(null);
      expect(focused(el)?.dataset['step']).to.equal('full');
    });

    it('asks for the start, and brings the focus there, when a goal is chosen first', async () => {
      const el = await picture();
      await act(el, node(el, 'cq'));
      button(el, 'I want to go here').click();
      await waitUntil(() => focused(el)?.id === 'result');
      expect(text(focused(el))).to.contain('Tell us where you are now');
    });

    it('leads from a step to the planner: I am here, I want to go here', async () => {
      const el = await picture();
      await act(el, node(el, 's2'));
      await act(el, button(el, 'I am here'));
      expect(el.start).to.equal('s2');
      await act(el, button(el, 'The whole picture'));
      await waitUntil(() => find(el, '.columns'));
      await act(el, node(el, 'cq'));
      button(el, 'I want to go here').click();
      await waitUntil(() => all(el, '.route').length > 0);
    });
  });

  describe('what is loaded later', () => {
    const offline = () => Promise.reject(new Error('offline'));
    /** Lets a part be loaded by `load` from now on. */
    const loadBy = (el: PathwayExplorerElement, load: (name: string) => Promise<unknown>) =>
      Object.defineProperty(el, 'loadPart', { configurable: true, value: load });
    const mend = (el: PathwayExplorerElement) => Reflect.deleteProperty(el, 'loadPart');

    it('is loaded when the visitor comes near the questions, or near the whole picture', async () => {
      const el = await explorer();
      const asked: string[] = [];
      loadBy(el, (name) => {
        asked.push(name);
        return offline();
      });
      find(el, '.planner')!.dispatchEvent(new PointerEvent('pointerenter'));
      button(el, 'The whole picture').dispatchEvent(new PointerEvent('pointerenter'));
      expect(asked).to.deep.equal(['routes', 'all']);
      await aTimeout(0);
      expect(text(find(el, '#result'))).to.contain('Tell us where you are now');
    });

    it('leaves in its place what was shown, and the focus in the field, until it is there', async () => {
      const el = await explorer();
      let open = () => {};
      loadBy(el, async () => {
        await new Promise<void>((resolve) => (open = resolve));
        return import('../../../src/widgets/pathway-explorer/later/results.js');
      });
      select(el, 'start').focus();
      await pick(el, 'start', 's2');
      expect(find(el, '.ask')).to.exist;
      open();
      await waitUntil(() => find(el, '.next'));
      expect(focused(el)?.id).to.equal('start');
    });

    it('says so when it cannot be loaded, and tries again when asked', async () => {
      const el = await explorer();
      loadBy(el, offline);
      button(el, 'Second year').click();
      await waitUntil(() => focused(el)?.matches('.notice-error'));
      expect(text(focused(el))).to.contain('This part could not be loaded.');
      await expect(el).to.be.accessible();
      button(el, 'Try again').focus();
      await act(el, button(el, 'Try again'));
      expect(text(focused(el))).to.equal('Try again');
      mend(el);
      button(el, 'Try again').click();
      await waitUntil(() => find(el, '.next'));
      await el.updateComplete;
      expect(focused(el)?.id).to.equal('result');
      expect(el.start).to.equal('s2');
    });

    it('keeps the rest in the visitor’s language when its texts cannot be loaded', async () => {
      const el = await explorer();
      el.lang = 'nl'; // a language of no other test: texts once loaded are kept
      await waitUntil(() => text(find(el, 'label')).includes('Waar sta je nu'));
      const { nl } = catalogues;
      Object.assign(catalogues, { nl: offline });
      button(el, 'Het hele plaatje').click();
      await waitUntil(() => find(el, '.notice-error')).finally(() => Object.assign(catalogues, { nl }));
      expect(text(find(el, '.notice-error'))).to.contain('Opnieuw proberen');
      expect(text(find(el, 'label'))).to.include('Waar sta je nu');
      expect(button(el, 'Het hele plaatje').getAttribute('aria-pressed')).to.equal('true');
    });
  });

  describe('where it is narrow', () => {
    before(() => {
      setWidth(320);
    });
    after(() => {
      setWidth(1280);
    });

    it('shows the columns one under the other, to open and close', async () => {
      const el = await picture();
      await waitUntil(() => find(el, '.column-button'));
      expect(node(el, 's1').checkVisibility()).to.equal(false);
      await act(el, all(el, '.column-button')[1]!);
      expect(node(el, 's1').checkVisibility()).to.equal(true);
      await expect(el).to.be.accessible();
    });

    it('is no wider than the page, with long names too', async () => {
      const el = await explorer({ data: longTexts(), start: 's2', goal: 'cq' });
      await waitUntil(() => find(el, '.route'));
      expect(document.querySelector('pathway-explorer')?.scrollWidth).to.be.at.most(320);
      await expect(el).to.be.accessible();
    });
  });

  describe('in a campaign', () => {
    it('puts the trades chosen in the quiz first, and lets the visitor undo that', async () => {
      const campaign = await fixture<AwarenessCampaignElement>(
        html`<awareness-campaign lang="en">
          <pathway-explorer .data=${feed()}></pathway-explorer>
        </awareness-campaign>`,
      );
      const el = campaign.querySelector('pathway-explorer')!;
      await waitUntil(() => find(el, '.planner'));
      Object.defineProperty(campaign, 'narrowing', {
        configurable: true,
        value: { sectors: ['food'], trades: ['baker'], by: 'trade-quiz' },
      });
      let cleared = false;
      campaign.clearNarrowing = () => {
        cleared = true;
      };
      el.requestUpdate();
      await el.updateComplete;
      const first = select(el, 'goal').querySelector('optgroup')!;
      expect(first.label).to.equal('Trades chosen for you');
      expect(text(first)).to.equal('baker');
      await expect(el).to.be.accessible();
      button(el, 'Show everything').click();
      expect(cleared).to.equal(true);
    });

    it('shows only the trades of the sectors that the page’s author set', async () => {
      const el = await explorer({ sectors: 'food' });
      expect(text(find(el, '#goal')))
        .to.contain('baker')
        .and.not.contain('mason');
    });
  });

  describe('in a link', () => {
    it('keeps what was chosen, and shows it again', async () => {
      const el = await explorer({ deepLink: '' });
      await pick(el, 'start', 's2');
      await pick(el, 'goal', 'cq');
      await pick(el, 'cohort', '2025');
      await act(el, button(el, 'The whole picture'));
      await waitUntil(() => location.hash.includes('view=all'));
      expect(location.hash).to.contain('pathway-explorer.start=s2');
      const again = await fixture<PathwayExplorerElement>(
        html`<pathway-explorer lang="en" deep-link .data=${feed()}></pathway-explorer>`,
      );
      await waitUntil(() => find(again, '.columns'));
      expect(again.start).to.equal('s2');
      expect(again.goal).to.equal('cq');
      expect(select(again, 'cohort').value).to.equal('2025');
    });

    it('survives nonsense', async () => {
      history.replaceState(
        null,
        '',
        '#pathway-explorer.start=%00&pathway-explorer.cohort=x&pathway-explorer.view=1',
      );
      const el = await explorer({ deepLink: '' });
      await aTimeout(0);
      expect(all(el, '.pick').length).to.be.greaterThan(0);
    });
  });

  describe('when the feed fails', () => {
    const realFetch = globalThis.fetch;
    afterEach(() => {
      globalThis.fetch = realFetch;
    });

    it('shows the page’s own link, says why, and tells the page', async () => {
      globalThis.fetch = () => Promise.resolve(new Response('', { status: 404 }));
      const el = await fixture<PathwayExplorerElement>(
        html`<pathway-explorer lang="en"><a href="/pathways">Pathways as a page</a></pathway-explorer>`,
      );
      setTimeout(() => {
        el.feed = 'https://feed.test/missing.json';
      });
      const { detail } = (await oneEvent(
        el,
        'pathway-explorer-error',
      )) as HTMLElementEventMap['pathway-explorer-error'];
      expect(detail.code).to.equal('http');
      await el.updateComplete;
      expect(find(el, 'slot')).to.exist;
      await expect(el).to.be.accessible();
    });

    it('shows the page’s own link where a feed has no pathways', async () => {
      const el = await explorer({ data: feed({ pathways: undefined }) });
      expect(text(find(el, '.notice'))).to.contain('no pathways yet');
      expect(find(el, 'slot')).to.exist;
      await expect(el).to.be.accessible();
    });

    it('leaves out what is wrong and shows the rest', async () => {
      const broken = {
        ...pathways,
        steps: [...pathways.steps, { id: 'bad' }, null],
        links: [...pathways.links, { from: 's2', to: 'nowhere', kind: 'progression' }, { from: 's2' }],
      };
      const el = await explorer({ data: feed({ pathways: broken }), start: 's2', goal: 'cq' });
      expect(all(el, '.route').length).to.be.greaterThan(0);
    });
  });

  it('speaks the language of its place, French with a space before the question mark', async () => {
    const el = await explorer();
    el.lang = 'fr';
    await waitUntil(() => text(find(el, 'label')).includes('Où en es-tu'));
    expect(find(el, 'label')!.textContent).to.contain('\u00a0?');
    expect(text(find(el, '#start'))).to.contain('6e primaire');
    await expect(el).to.be.accessible();
  });
});
