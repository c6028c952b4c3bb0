import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/trade-quiz/define.js';
import type { TradeQuizElement } from '../../../src/widgets/trade-quiz/trade-quiz.js';
import { feedWith } from '../../feed-fixture.js';
import { arrangingQuiz, sectors, trades } from './fixture.js';

const all = (el: TradeQuizElement, selector: string) => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (el: TradeQuizElement, selector: string) => all(el, selector)[0]!;
const text = (element: Element) => element.textContent.replace(/[\s\u00a0]+/g, ' ').trim();
const focused = (el: TradeQuizElement) => el.shadowRoot!.activeElement as HTMLElement | null;
const order = (el: TradeQuizElement) => all(el, '.order-entry').map((entry) => text(entry).slice(2));

async function started(): Promise<TradeQuizElement> {
  const el = await fixture<TradeQuizElement>(
    html`<trade-quiz
      lang="en"
      .data=${feedWith({ sectors, trades, quizzes: [arrangingQuiz] })}
    ></trade-quiz>`,
  );
  await waitUntil(() => all(el, '[part=start]').length > 0);
  one(el, '[part=start]').click();
  await waitUntil(() => all(el, '.order-entry').length > 0);
  return el;
}

async function press(el: TradeQuizElement, selector: string): Promise<void> {
  one(el, selector).click();
  await el.updateComplete;
  await el.updateComplete;
}

/** Puts the steps in the right order, as a visitor would: each one up until it is in its place. */
async function putInOrder(el: TradeQuizElement): Promise<void> {
  for (const [place, step] of ['Weigh', 'Knead', 'Wait', 'Bake'].entries())
    while (order(el).indexOf(step) > place) {
      const entry = all(el, '.order-entry')[order(el).indexOf(step)]!;
      entry.querySelector<HTMLElement>('button')!.click();
      await el.updateComplete;
    }
}

async function choose(el: TradeQuizElement, index: number, name: string): Promise<void> {
  const select = all(el, '.match select')[index] as HTMLSelectElement;
  select.value = [...select.options].find((option) => text(option) === name)!.value;
  select.dispatchEvent(new Event('change'));
  await el.updateComplete;
}

describe('<trade-quiz> with things to put in order', () => {
  it('shows them in another order than the right one, with buttons that say what they move', async () => {
    const el = await started();
    expect(order(el)).to.have.members(['Weigh', 'Knead', 'Wait', 'Bake']);
    expect(order(el)).not.to.deep.equal(['Weigh', 'Knead', 'Wait', 'Bake']);
    expect(one(el, '#up-0').getAttribute('aria-label')).to.equal('Earlier: Weigh');
    await expect(el).to.be.accessible();
  });

  it('moves one by the keyboard, says where it is now, and keeps the focus on it', async () => {
    const el = await started();
    const [first = ''] = order(el);
    const down = all(el, '.order-entry')[0]!.querySelectorAll('button')[1]!;
    down.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => order(el)[1] === first);
    expect(text(one(el, '[role=status].visually-hidden'))).to.equal(`${first}: place 2 of 4`);
    await waitUntil(() => focused(el)?.getAttribute('aria-label') === `Later: ${first}`);
  });

  it('keeps the focus on the thing where it has come to the end', async () => {
    const el = await started();
    const step = order(el)[1]!;
    all(el, '.order-entry')[1]!.querySelector<HTMLElement>('button')!.click();
    await waitUntil(() => order(el)[0] === step);
    await waitUntil(() => focused(el)?.getAttribute('aria-label') === `Later: ${step}`);
  });

  it('praises the right order, and explains', async () => {
    const el = await started();
    await putInOrder(el);
    await press(el, '[part=check]');
    expect(text(one(el, '[part=feedback]')))
      .to.include('Well spotted!')
      .and.to.include('Yeast needs time.');
    await expect(el).to.be.accessible();
  });

  it('says for each thing where it stood, in words and by a mark', async () => {
    const el = await started();
    const shown = order(el);
    await press(el, '[part=check]');
    expect(text(one(el, '[part=feedback]'))).to.include('Not quite');
    const weigh = all(el, '.answer').find((entry) => text(entry).startsWith('1. Weigh'))!;
    const place = shown.indexOf('Weigh') + 1;
    expect(text(weigh)).to.equal(
      place === 1 ? '1. WeighWell placed' : `1. WeighYou had it at place ${String(place)}`,
    );
    await expect(el).to.be.accessible();
  });
});

describe('<trade-quiz> with things to put in order and somebody who does not know', () => {
  it('lets them say so, also after something was moved, and shows the right order', async () => {
    const el = await started();
    all(el, '.order-entry')[1]!.querySelector<HTMLElement>('button')!.click();
    await el.updateComplete;
    await press(el, '[part=unknown]');
    expect(text(one(el, '[part=feedback]'))).to.include('Now you know:');
    expect(all(el, '.answer').map(text)).to.deep.equal([
      '1. WeighPlace 1',
      '2. KneadPlace 2',
      '3. WaitPlace 3',
      '4. BakePlace 4',
    ]);
    await expect(el).to.be.accessible();
  });
});

describe('<trade-quiz> with things to put together', () => {
  async function atPairs(): Promise<TradeQuizElement> {
    const el = await started();
    await press(el, '[part=unknown]');
    await press(el, '[part=next]');
    await waitUntil(() => all(el, '.match select').length > 0);
    return el;
  }

  it('offers a list for each, in another order, and checks once each has one', async () => {
    const el = await atPairs();
    expect(all(el, '.match label').map(text)).to.deep.equal(['joiner', 'mason', 'welder']);
    expect(one(el, '[part=check]')).to.be.undefined;
    await expect(el).to.be.accessible();
    for (const [index, name] of ['plane', 'trowel', 'mask'].entries()) await choose(el, index, name);
    await press(el, '[part=check]');
    expect(text(one(el, '[part=feedback]'))).to.include('Well spotted!');
  });

  it('shows what was chosen beside what is right, and asks it again when one wants', async () => {
    const el = await atPairs();
    for (const [index, name] of ['trowel', 'trowel', 'mask'].entries()) await choose(el, index, name);
    await press(el, '[part=check]');
    expect(all(el, '.answer').map(text)).to.deep.equal([
      'joiner – planeYou chose: trowel',
      'mason – trowelWell matched',
      'welder – maskWell matched',
    ]);
    await press(el, '[part=next]');
    expect(all(el, '.recap-entry li').map(text)).to.deep.equal([
      ...['Weigh', 'Knead', 'Wait', 'Bake'],
      ...['joiner – plane', 'mason – trowel', 'welder – mask'],
    ]);
    await expect(el).to.be.accessible();
    await press(el, '[part=retry]');
    expect(all(el, '.order-entry').length).to.equal(4);
  });
});
