import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../../src/widgets/trade-quiz/define.js';
import { idleSeconds, KioskWatch } from '../../../../src/widgets/trade-quiz/kiosk/kiosk-watch.js';
import type { SessionHost } from '../../../../src/widgets/trade-quiz/session.js';
import type { TradeQuizElement } from '../../../../src/widgets/trade-quiz/trade-quiz.js';
import { quizFeed } from '../fixture.js';

const all = (el: TradeQuizElement, selector: string) => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (el: TradeQuizElement, selector: string) => all(el, selector)[0]!;

async function stand(quiz = 'interest-12'): Promise<TradeQuizElement> {
  const el = document.createElement('trade-quiz');
  for (const [name, value] of Object.entries({
    lang: 'en',
    mode: 'kiosk',
    quiz,
    remember: '',
    'deep-link': '',
  }))
    el.setAttribute(name, value);
  el.data = quizFeed;
  await fixture(html`<div>${el}</div>`);
  await waitUntil(() => all(el, '[part=start]').length > 0);
  return el;
}

describe('<trade-quiz mode="kiosk">', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  it('keeps nothing of a visitor: not in the address, not on the device', async () => {
    const el = await stand();
    one(el, '[part=start]').click();
    await waitUntil(() => all(el, '.answer input').length > 0);
    one(el, '.answer input').click();
    await el.updateComplete;
    expect(location.hash).to.equal('');
    expect(localStorage.length).to.equal(0);
  });

  it('has no link that leads away', async () => {
    const el = await stand('who-does-what');
    one(el, '[part=start]').click();
    await waitUntil(() => all(el, '.answer input').length > 0);
    one(el, '.answer input').click();
    await waitUntil(() => all(el, '[part=feedback]').length > 0);
    await waitUntil(() => all(el, 'a[href]').length === 0);
    await expect(el).to.be.accessible();
  });

  it('has targets of at least 64 pixels', async () => {
    const el = await stand();
    one(el, '[part=start]').click();
    await waitUntil(() => all(el, '.answer').length > 0);
    for (const target of all(el, 'button, .answer'))
      expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(64);
  });
});

describe('the watch of a stand', () => {
  /** A watch whose seconds pass when the test says so. */
  async function watch() {
    const el = await stand();
    let tick: () => void = () => undefined;
    const said: string[] = [];
    let resets = 0;
    const host = {
      element: el,
      i18n: (el as unknown as { i18n: SessionHost['i18n'] }).i18n,
      isKiosk: true,
      announce: (text: string) => said.push(text),
      changed: () => undefined,
    } as unknown as SessionHost;
    let inUse = true;
    const watching = new KioskWatch(host, {
      seconds: () => 30,
      isInUse: () => inUse,
      reset: () => (resets += 1),
      everySecond: (each) => {
        tick = each;
        return () => undefined;
      },
    });
    const pass = (seconds: number) => {
      for (let i = 0; i < seconds; i++) tick();
    };
    const shown = async () => {
      const place = await fixture(html`<div>${watching.render()}</div>`);
      return place.textContent.replace(/\s+/g, ' ').trim();
    };
    return { el, pass, shown, said, resets: () => resets, leave: () => (inUse = false) };
  }

  it('counts down the last seconds in sight, says so once, and begins again', async () => {
    const { pass, shown, said, resets } = await watch();
    pass(9);
    expect(await shown()).to.equal('');
    pass(1);
    expect(await shown()).to.include('begins again in 20 seconds');
    pass(19);
    expect(await shown()).to.include('begins again in 1 second.');
    expect(said).to.deep.equal(['Are you still there? The quiz begins again soon.']);
    pass(1);
    expect(resets()).to.equal(1);
  });

  it('goes on after any touch or key', async () => {
    const { el, pass, shown, resets } = await watch();
    pass(15);
    el.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(await shown()).to.equal('');
    pass(29);
    expect(resets()).to.equal(0);
  });

  it('does nothing at the first screen, where nobody has begun', async () => {
    const { pass, shown, resets, leave } = await watch();
    leave();
    pass(100);
    expect(await shown()).to.equal('');
    expect(resets()).to.equal(0);
  });
});

describe('the seconds of a stand', () => {
  it('are 90, or as the page says, but never so few that a slow reader is hurried', () => {
    expect(['', 'soon', '120', '5', '-3'].map(idleSeconds)).to.deep.equal([90, 90, 120, 30, 30]);
  });
});
