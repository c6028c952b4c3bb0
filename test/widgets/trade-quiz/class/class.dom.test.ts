import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../../src/widgets/trade-quiz/define.js';
import type { TradeQuizElement } from '../../../../src/widgets/trade-quiz/trade-quiz.js';
import { arrangingQuiz, interestQuiz, knowledgeQuiz, pictureQuiz, sectors, trades } from '../fixture.js';
import { feedWith } from '../../../feed-fixture.js';

const feed = feedWith({
  sectors,
  trades,
  quizzes: [interestQuiz, pictureQuiz, knowledgeQuiz, arrangingQuiz],
});
const all = (el: TradeQuizElement, selector: string) => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (el: TradeQuizElement, selector: string) => all(el, selector)[0]!;
const text = (element: Element | undefined) => element?.textContent.replace(/[\s\u00a0]+/g, ' ').trim() ?? '';
const focused = (el: TradeQuizElement) => el.shadowRoot!.activeElement as HTMLElement | null;
const hands = (el: TradeQuizElement) =>
  (all(el, '.counter input') as HTMLInputElement[]).map(({ value }) => value);
const isChromium = navigator.userAgent.includes('Chrome');

/** A teacher's page with the settings on the screen. */
async function settings(quiz: string, attributes: Record<string, string> = {}): Promise<TradeQuizElement> {
  const el = document.createElement('trade-quiz');
  for (const [name, value] of Object.entries({ lang: 'en', mode: 'class', quiz, ...attributes }))
    el.setAttribute(name, value);
  el.data = feed;
  await fixture(html`<div>${el}</div>`);
  await waitUntil(() => all(el, '[part=begin]').length > 0, 'the settings are shown');
  return el;
}

async function press(el: TradeQuizElement, selector: string, index = 0): Promise<void> {
  all(el, selector)[index]!.click();
  await el.updateComplete;
  await el.updateComplete;
}

async function board(quiz: string, attributes: Record<string, string> = {}): Promise<TradeQuizElement> {
  const el = await settings(quiz, attributes);
  await press(el, '[part=begin]');
  return el;
}

/** Texts for the class that are lower than 4 % of the screen. */
function tooSmall(el: TradeQuizElement, height: number): string[] {
  return all(el, '.board *, .class-large *')
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    .filter(
      (element) =>
        !(element instanceof SVGElement) &&
        !element.closest('.visually-hidden') &&
        parseFloat(getComputedStyle(element).fontSize) < height * 0.04,
    )
    .map((element) => `${element.localName} ${text(element)}`);
}

describe('<trade-quiz mode="class">', () => {
  afterEach(() => {
    location.hash = ''; // Safari allows a hundred calls of replaceState() in ten seconds
  });

  it('tells the teacher how it is played, and offers teams for a quiz with right answers', async () => {
    const el = await settings('who-does-what');
    expect(text(one(el, '.base')))
      .to.include('3 questions · Primary')
      .and.to.include('no names, no devices');
    expect(one(el, '#teams')).to.exist;
    await expect(el).to.be.accessible();
  });

  it('offers no teams where nothing is right or wrong, but the town', async () => {
    const el = await settings('interest-12');
    expect(one(el, '#teams')).to.be.undefined;
    expect((one(el, '#goal') as HTMLInputElement).checked).to.equal(false);
    await expect(el).to.be.accessible();
  });

  it('takes the focus from nobody, and leaves the address alone, until the teacher acts', async () => {
    const el = await settings('');
    expect(focused(el)).to.equal(null);
    expect(location.hash).to.equal('');
  });

  it('lets the teacher choose a quiz, and keeps what was counted in the one before', async () => {
    const el = await settings('');
    expect(all(el, '.class-quiz strong').map(text)).to.have.length(4);
    const choose = async (index: number) => {
      await press(el, '.class-quiz input', index);
    };
    await choose(2);
    await press(el, '[part=begin]');
    await press(el, '[part=more]', 1);
    await press(el, '[part=back]');
    await choose(0);
    expect(one(el, '#teams')).to.be.undefined;
    await choose(2);
    await press(el, '[part=begin]');
    expect(hands(el)).to.deep.equal(['0', '1', '0']);
  });

  it('says whether all hands are counted where the teacher said how many pupils there are', async () => {
    const el = await settings('who-does-what');
    const pupils = one(el, '#pupils') as HTMLInputElement;
    pupils.value = '22';
    pupils.dispatchEvent(new Event('change'));
    await press(el, '[part=begin]');
    await press(el, '[part=more]', 0);
    expect(text(one(el, '.board-hands'))).to.equal('1 of 22 hands');
    await waitUntil(() => location.hash.includes('22'));
  });

  it('says each count to users of a screen reader, and leaves the focus where it is', async () => {
    const el = await board('who-does-what');
    const [less] = all(el, '[part=less]');
    await press(el, '[part=more]', 1);
    expect(text(one(el, '.visually-hidden[role=status]'))).to.equal('B: 1 – 1 hand in all');
    less!.focus();
    less!.click();
    await el.updateComplete;
    expect(focused(el)).to.equal(less);
    expect(hands(el)).to.deep.equal(['0', '1', '0']);
  });

  it('shows one question with a counter for each answer, named by its letter', async () => {
    const el = await board('who-does-what');
    expect(text(one(el, '[part=question]'))).to.equal('Qui utilise un rabot ?');
    expect(all(el, '.counter').map((group) => group.getAttribute('aria-label'))).to.deep.equal([
      'Hands for A',
      'Hands for B',
      'Hands for C',
    ]);
    expect(focused(el)).to.equal(one(el, '[part=question]'));
    await expect(el).to.be.accessible();
  });

  it('counts every press, also quick ones, and takes a number that is typed', async () => {
    const el = await board('who-does-what');
    const [, more] = all(el, '.counter')[1]!.querySelectorAll('button');
    for (let i = 0; i < 5; i++) more!.click();
    await el.updateComplete;
    expect(hands(el)).to.deep.equal(['0', '5', '0']);
    const field = all(el, '.counter input')[2] as HTMLInputElement;
    field.value = '250';
    field.dispatchEvent(new Event('change'));
    await el.updateComplete;
    expect(hands(el)).to.deep.equal(['0', '5', '99']);
  });

  it('shows the answer only when the teacher wants it, in words and by a mark', async () => {
    const el = await board('who-does-what');
    expect(text(one(el, '.base'))).not.to.include('fins copeaux');
    await press(el, '[part=show]');
    expect(text(one(el, '.is-right')))
      .to.include('menuisière / menuisier')
      .and.to.include('Right answer');
    expect(text(one(el, '[part=feedback]'))).to.include('fins copeaux de bois');
    expect(focused(el)).to.equal(one(el, '[part=feedback]'));
    await expect(el).to.be.accessible();
  });

  it('goes on and back by the keys of a presenter’s remote control, and by arrows', async () => {
    const el = await board('who-does-what');
    for (const [key, question] of [
      ['PageDown', 'Une fille peut devenir maçonne.'],
      ['ArrowRight', 'Qui soude ?'],
      ['ArrowLeft', 'Une fille peut devenir maçonne.'],
      ['PageUp', 'Qui utilise un rabot ?'],
    ] as const) {
      await sendKeys({ press: key });
      await waitUntil(() => text(one(el, '[part=question]')) === question, key);
      await waitUntil(() => focused(el) === one(el, '[part=question]'));
    }
  });

  it('leaves the arrows to a field in which one types', async () => {
    const el = await board('who-does-what');
    one(el, '.counter input').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(text(one(el, '[part=question]'))).to.equal('Qui utilise un rabot ?');
  });

  it('counts who had it where things are to be put in order, and shows them', async () => {
    const el = await board('arranging');
    expect(all(el, '.board-things li').map(text)).to.have.members(['Weigh', 'Knead', 'Wait', 'Bake']);
    expect(all(el, '.counter')).to.have.length(2);
    await press(el, '[part=show]');
    expect(text(one(el, '[part=feedback]'))).to.include('Weigh → Knead → Wait → Bake');
    await expect(el).to.be.accessible();
  });

  it('lets teams light one town together', async () => {
    const el = await settings('who-does-what');
    const teams = one(el, '#teams') as HTMLSelectElement;
    teams.value = '3';
    teams.dispatchEvent(new Event('change'));
    await press(el, '[part=begin]');
    expect(all(el, '.teams'), 'teams are asked for once the answer is known').to.have.length(0);
    await press(el, '[part=show]');
    expect(all(el, '.teams label').map(text)).to.deep.equal(['1 Team 1', '2 Team 2', '3 Team 3']);
    await press(el, '.teams input', 1);
    expect(one(el, '.town').getAttribute('aria-label')).to.equal('Windows of the town that are lit: 1 of 3');
    expect(all(el, '.window.is-lit')).to.have.length(1);
    expect(text(one(el, '.visually-hidden[role=status]'))).to.include('1 of 3');
    await expect(el).to.be.accessible();
  });

  it('shows no town where the teacher wants none', async () => {
    const el = await settings('who-does-what');
    await press(el, '#goal');
    await press(el, '[part=begin]');
    expect(one(el, '.town')).to.be.undefined;
  });

  it('ends with what the teams had where no hands were counted', async () => {
    const el = await settings('who-does-what');
    const teams = one(el, '#teams') as HTMLSelectElement;
    teams.value = '2';
    teams.dispatchEvent(new Event('change'));
    await press(el, '[part=begin]');
    await press(el, '[part=show]');
    await press(el, '.teams input', 0);
    await press(el, '[part=next]');
    await press(el, '[part=show]');
    await press(el, '[part=next]');
    await press(el, '[part=next]');
    expect(all(el, 'tbody td').map(text)).to.deep.equal(['0 of 2 teams', '1 of 2 teams']);
    expect(all(el, 'caption').map(text)).to.deep.equal([
      'To talk about again: fewer than half had it',
      'Half or more had it',
    ]);
    expect(text(one(el, 'summary'))).to.equal('The other question (1)');
    await expect(el).to.be.accessible();
  });

  it('brings back the counts of a teacher who began again by mistake', async () => {
    const el = await board('who-does-what');
    await press(el, '[part=more]', 1);
    for (let i = 0; i < 3; i++) await press(el, '[part=next]');
    await press(el, '[part=restart]');
    await press(el, '[part=restore]');
    expect(text(one(el, 'tbody td'))).to.equal('1 of 1');
  });

  it('ends with what surprised most first, as bars and in a table', async () => {
    const el = await board('who-does-what');
    for (const [a, b] of [
      [1, 9],
      [8, 2],
      [5, 5],
    ] as const) {
      for (const [index, count] of [a, b].entries()) {
        const field = all(el, '.counter input')[index] as HTMLInputElement;
        field.value = String(count);
        field.dispatchEvent(new Event('change'));
      }
      await press(el, '[part=next]');
    }
    expect(all(el, 'tbody tr').map((row) => text(row.querySelector('td')!))).to.deep.equal([
      '5 of 10',
      '8 of 10',
      '9 of 10',
    ]);
    expect(focused(el)).to.equal(one(el, '[part=heading]'));
    await expect(el).to.be.accessible();
  });

  it('ends an interest quiz with the class’s profile and trades to explore, counts only', async () => {
    const el = await board('interest-12');
    for (const answer of [4, 1, 0, 0, 0, 1]) {
      const field = all(el, '.counter input')[answer] as HTMLInputElement;
      field.value = '20';
      field.dispatchEvent(new Event('change'));
      await press(el, '[part=next]');
    }
    await waitUntil(() => all(el, '.class-trades li').length > 0);
    expect(text(one(el, 'tbody tr'))).to.match(/^Making.*100$/);
    expect(text(one(el, '.class-end'))).to.include('120 raised hands in all');
    await expect(el).to.be.accessible();
  });

  it('survives a reload by the address, also where the page did not ask for deep links', async () => {
    const el = await board('who-does-what');
    const [, more] = all(el, '.counter')[1]!.querySelectorAll('button');
    more!.click();
    await waitUntil(() => location.hash.includes('0.1.0'));
    el.remove();
    const again = await fixture<TradeQuizElement>(
      html`<trade-quiz lang="en" mode="class" .data=${feed}></trade-quiz>`,
    );
    await waitUntil(() => all(again, '.counter').length > 0);
    expect(hands(again)).to.deep.equal(['0', '1', '0']);
  });

  it('says that counts in an address cannot be read, and begins afresh', async () => {
    history.replaceState(null, '', '#trade-quiz.c=1:gone:x:0:0:0:');
    const el = await settings('');
    await waitUntil(() => all(el, '.notice').length > 0);
    expect(text(one(el, '.notice'))).to.include('You can start afresh');
    await press(el, '[part=begin]');
    expect(one(el, '.notice')).to.be.undefined;
  });

  it('drops the class where the page changes the mode', async () => {
    const el = await board('who-does-what');
    el.mode = '';
    await waitUntil(() => all(el, '[part=start]').length > 0);
    el.mode = ' Class ';
    await waitUntil(() => all(el, '[part=begin]').length > 0);
  });

  it('keeps nothing in the address where the page forbids it', async () => {
    const el = await board('who-does-what', { 'deep-link': 'false' });
    await press(el, '[part=more]', 0);
    expect(location.hash).to.equal('');
  });

  it('goes on when the network is gone after the start', async () => {
    const el = await settings('who-does-what');
    await waitUntil(() => all(el, '.print-set').length > 0, 'what is printed is there');
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    try {
      await press(el, '[part=begin]');
      for (let i = 0; i < 3; i++) await press(el, '[part=next]');
      expect(text(one(el, '[part=heading]'))).to.equal('What our class discovered');
      one(el, '.print-set summary').click();
      await waitUntil(() => all(el, '.print-choice').length > 0);
      expect(one(el, '[role=alert]')).to.be.undefined;
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('has loaded pictures that are files of their own before they are shown', async () => {
    performance.clearResourceTimings(); // the list is full of modules
    const url = new URL(`/demo/mark.svg?${String(Date.now())}`, location.href).href;
    const [first, ...others] = pictureQuiz.items;
    const later = others.map((item) => ({ ...item, picture: { url, credit: 'Test' } }));
    const el = document.createElement('trade-quiz');
    el.mode = 'class';
    el.data = feedWith({ sectors, trades, quizzes: [{ ...pictureQuiz, items: [first!, ...later] }] });
    await fixture(html`<div>${el}</div>`);
    await waitUntil(() => all(el, '[part=begin]').length > 0);
    await waitUntil(() => performance.getEntriesByName(url).length > 0, 'the picture is fetched');
    expect(all(el, 'img')).to.have.length(0);
  });

  it('says that trades could not be had, instead of that none fits', async () => {
    const el = document.createElement('trade-quiz');
    for (const [name, value] of Object.entries({ lang: 'en', mode: 'class' })) el.setAttribute(name, value);
    el.data = feedWith({ sectors, quizzes: [interestQuiz], trades: { url: '/gone/trades.json' } });
    await fixture(html`<div>${el}</div>`);
    await waitUntil(() => all(el, '[part=begin]').length > 0);
    await press(el, '[part=begin]');
    for (const answer of [4, 1, 0, 0, 0, 1]) {
      const field = all(el, '.counter input')[answer] as HTMLInputElement;
      field.value = '20';
      field.dispatchEvent(new Event('change'));
      await press(el, '[part=next]');
    }
    await waitUntil(() => all(el, '[part=again]').length > 0);
    expect(text(one(el, '[role=alert]'))).to.include('could not be loaded');
    await expect(el).to.be.accessible();
  });

  it('goes through a whole quiz by the keyboard alone', async () => {
    const el = await settings('who-does-what');
    one(el, '[part=begin]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el) !== null && focused(el) === one(el, '[part=question]'));
    const tab = async (part: string) => {
      for (let i = 0; i < 20 && focused(el)?.getAttribute('part') !== part; i++)
        await sendKeys({ press: 'Tab' });
      expect(focused(el)?.getAttribute('part')).to.equal(part);
    };
    for (let question = 0; question < 3; question++) {
      await tab('more');
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await tab('show');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(el)?.getAttribute('part') === 'feedback');
      const before = one(el, '[part=question]');
      await sendKeys({ press: 'PageDown' });
      await waitUntil(() => one(el, '[part=question]') !== before);
      await waitUntil(() => focused(el)?.classList.contains('title'));
    }
    expect(all(el, 'tbody td').map(text)).to.deep.equal(['0 of 2', '2 of 2', '2 of 2']);
  });

  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [1280, 720],
  ] as const)
    it(`has text of at least 4 % of the height on a projector of ${String(width)} by ${String(height)}`, async function () {
      if (!isChromium) this.skip(); // the size of the window cannot be set in the others
      await setViewport({ width, height });
      try {
        for (const quiz of ['who-does-what', 'interest-12', 'pictures-8-12', 'arranging']) {
          const el = await board(quiz);
          expect(tooSmall(el, height), quiz).to.deep.equal([]);
          await press(el, '[part=more]', 0);
          await press(el, '[part=show]');
          expect(tooSmall(el, height), `${quiz}, shown`).to.deep.equal([]);
          expect(one(el, '.board').getBoundingClientRect().height, quiz).to.be.at.most(height);
          for (let i = 0; i < 6; i++) if (all(el, '[part=next]').length > 0) await press(el, '[part=next]');
          expect(tooSmall(el, height), `${quiz}, end`).to.deep.equal([]);
          el.remove();
        }
      } finally {
        await setViewport({ width: 1280, height: 800 });
      }
    });

  it('is readable in dark and in forced colours', async function () {
    if (!isChromium) this.skip();
    const el = await board('who-does-what', { theme: 'dark' });
    await press(el, '[part=show]');
    await expect(el).to.be.accessible();
    await emulateMedia({ forcedColors: 'active' });
    await expect(el).to.be.accessible();
    await emulateMedia({ forcedColors: 'none' });
  });
});
