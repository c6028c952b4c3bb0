import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../../src/widgets/trade-quiz/define.js';
import { idleSeconds, KioskWatch } from '../../../../src/widgets/trade-quiz/kiosk/kiosk-watch.js';
import type { SessionHost } from '../../../../src/widgets/trade-quiz/session.js';
import type { TradeQuizElement } from '../../../../src/widgets/trade-quiz/trade-quiz.js';
import { fingerprint } from '../../../../src/widgets/trade-quiz/later/answer-code.js';
import { interestQuiz, quizFeed } from '../fixture.js';

const all = (el: TradeQuizElement, selector: string) => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (el: TradeQuizElement, selector: string) => all(el, selector)[0]!;

async function stand(quiz = 'interest-12', more: Record<string, string> = {}): Promise<TradeQuizElement> {
  const el = document.createElement('trade-quiz');
  for (const [name, value] of Object.entries({
    lang: 'en',
    mode: 'kiosk',
    quiz,
    remember: '',
    'deep-link': '',
    ...more,
  }))
    el.setAttribute(name, value);
  el.data = quizFeed;
  await fixture(html`<div>${el}</div>`);
  await waitUntil(() => all(el, '[part=start]').length > 0);
  return el;
}

/** Answers all that is asked. */
async function toResult(el: TradeQuizElement): Promise<void> {
  one(el, '[part=start]').click();
  for (const [step, answer] of [4, 1, 0, 0, 0, 1].entries()) {
    await waitUntil(() =>
      all(el, '[part=question]')[0]?.textContent.includes(`Question ${String(step + 1)}`),
    );
    all(el, '.answer input')[answer]!.click();
  }
  await waitUntil(() => all(el, '.chip input').length > 0);
  all(el, '.chip input')[0]!.click();
  await el.updateComplete;
  all(el, '.chip input')[3]!.click();
  await el.updateComplete;
  one(el, '[part=next]').click();
  await waitUntil(() => all(el, '.share .qr').length > 0);
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
    await waitUntil(() => all(el, 'a[href]').length === 0, 'the stand’s part is there', { timeout: 5000 });
    await expect(el).to.be.accessible();
  });

  it('follows no link that the page’s author put inside', async () => {
    const el = await stand();
    const link = document.createElement('a');
    link.href = '#away';
    el.append(link);
    await waitUntil(async () => {
      link.click();
      const stayed = location.hash === '';
      history.replaceState(null, '', location.pathname + location.search);
      await el.updateComplete;
      return stayed;
    }, 'the stand is watched');
  });

  it('restores nothing from the address', async () => {
    const a = `1:${interestQuiz.id}:${fingerprint(interestQuiz)}:410001`;
    history.replaceState(null, '', `#trade-quiz.a=${a}`);
    const el = await stand();
    await el.updateComplete;
    expect(all(el, '.result, .question')).to.have.length(0);
  });

  it('gives the result as a code to take home, and no link, no print, no way to another page', async () => {
    const el = await stand('interest-12', {
      'quiz-url': '/demo/trade-quiz.html',
      'map-url': 'https://example.org/map',
    });
    await toResult(el);
    expect(one(el, '.share .qr').getAttribute('aria-label')).to.equal('QR code of the link to your result');
    expect(all(el, '[part=copy], [part=print], [part=explore], [part=forget]')).to.have.length(0);
    await waitUntil(() => all(el, 'a[href]').length === 0);
    await expect(el).to.be.accessible();
  });

  it('puts the names of the trades into the code where there is no page for it', async () => {
    const el = await stand();
    await toResult(el);
    expect(one(el, '.share .qr').getAttribute('aria-label')).to.equal('QR code of the text');
    for (const target of all(el, 'button, summary'))
      expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(64);
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
    let renderings = 0;
    const host = {
      element: el,
      i18n: (el as unknown as { i18n: SessionHost['i18n'] }).i18n,
      isKiosk: true,
      announce: (text: string) => said.push(text),
      changed: () => (renderings += 1),
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
    return {
      el,
      pass,
      shown,
      said,
      resets: () => resets,
      renderings: () => renderings,
      leave: () => (inUse = false),
    };
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

  it('goes on after any touch or key, also outside the widget', async () => {
    const { pass, shown, resets } = await watch();
    pass(15);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(await shown()).to.equal('');
    pass(29);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'a' }));
    expect(await shown()).to.equal('');
    pass(29);
    expect(resets()).to.equal(0);
  });

  it('has the screen rendered again when it begins, since links may stand on it by then', async () => {
    const { renderings } = await watch();
    expect(renderings()).to.equal(1);
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
