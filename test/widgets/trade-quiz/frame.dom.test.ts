import { expect, waitUntil } from '@open-wc/testing';
import type { TradeQuizElement } from '../../../src/widgets/trade-quiz/trade-quiz.js';
import { interestQuiz, quizFeed } from './fixture.js';

const define = new URL('../../../src/widgets/trade-quiz/define.ts', import.meta.url).href;

/** A page without an address of its own that may not open dialogues, as a preview in an editor. */
async function preview(): Promise<{ frame: HTMLIFrameElement; el: TradeQuizElement }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.srcdoc = `<!doctype html><html lang="en"><title>Preview</title><script type="module" src="${define}"></script><trade-quiz quiz="interest-12"></trade-quiz>`;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const el = frame.contentDocument!.querySelector('trade-quiz')!;
  el.data = quizFeed;
  return { frame, el };
}

describe('<trade-quiz> in a frame without an address', function () {
  this.timeout(30_000);

  it('gives its result as text, and says what to do where nothing may be printed', async () => {
    const { frame, el } = await preview();
    const there = async (selector: string) => {
      await waitUntil(() => el.shadowRoot?.querySelector(selector), selector, { timeout: 10_000 });
      return el.shadowRoot!.querySelector<HTMLElement>(selector)!;
    };
    (await there('[part=start]')).click();
    for (const [index] of interestQuiz.items.entries()) {
      await waitUntil(() =>
        el.shadowRoot?.querySelector('[part=bar]')?.textContent.includes(String(index + 1)),
      );
      (await there(`.answer:nth-of-type(${String(index === 0 ? 5 : 1)}) input`)).click();
    }
    await there('.chip');
    (await there('[part=next]')).click();

    const field = (await there('#link')) as HTMLTextAreaElement;
    expect(field.value.split('\n')).to.have.length(7);
    expect(field.value).to.match(/^What would you like to do\?\n– /);
    expect(el.shadowRoot!.querySelector('[part=share]')!.textContent).to.include('no address of its own');
    (await there('[part=code]')).click();
    expect((await there('.qr')).getAttribute('aria-label')).to.equal('QR code of the text');
    (await there('[part=copy]')).click();
    await waitUntil(() =>
      /The text is (copied|selected)/.test(el.shadowRoot!.querySelector('.share-said')!.textContent),
    );
    (await there('[part=print]')).click();
    expect((await there('.share [role=alert]')).textContent).to.include('copy the text above');
    frame.remove();
  });
});
