import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/awareness-campaign/define.js';
import type { AwarenessCampaignElement } from '../../../src/widgets/awareness-campaign/awareness-campaign.js';
import type { TestWidgetElement } from '../../element/test-element.js';
import '../../element/test-element.js';

const finish = (detail: object) =>
  new CustomEvent('trade-quiz-finish', { detail, bubbles: true, composed: true });
const result = { sectors: ['wood', 'food'], trades: ['joiner'] };

async function campaign() {
  const el = await fixture<AwarenessCampaignElement>(
    html`<awareness-campaign lang="fr"
      ><span id="quiz"></span><test-widget></test-widget
    ></awareness-campaign>`,
  );
  return {
    el,
    quiz: el.querySelector('#quiz') as HTMLElement,
    widget: el.querySelector('test-widget') as TestWidgetElement,
    button: () => el.shadowRoot?.querySelector('button'),
  };
}

describe('<awareness-campaign>', () => {
  it('shows the page inside at once, while its own texts are still on the way', () => {
    const el = document.createElement('awareness-campaign');
    el.lang = 'de';
    el.textContent = 'The page';
    document.body.append(el);
    return Promise.resolve().then(() => {
      expect(el.offsetHeight).to.be.greaterThan(10);
      el.remove();
    });
  });

  it('narrows the other widgets when the quiz is finished', async () => {
    const { el, quiz, widget } = await campaign();
    quiz.dispatchEvent(finish(result));
    await el.updateComplete;
    expect(widget.settings.narrowing).to.deep.equal({ ...result, by: 'trade-quiz' });
  });

  it('says so, and shows everything again in one press', async () => {
    const { el, quiz, widget, button } = await campaign();
    quiz.dispatchEvent(finish(result));
    await waitUntil(() => button());
    expect(el.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain(
      'La page montre maintenant',
    );
    await expect(el).to.be.accessible();
    button()?.click();
    await el.updateComplete;
    expect(widget.settings.narrowing).to.equal(undefined);
    expect(button()).to.equal(null);
  });

  it('tells the page what it narrows to', async () => {
    const { el, quiz } = await campaign();
    setTimeout(() => quiz.dispatchEvent(finish(result)));
    const { detail } = (await oneEvent(el, 'awareness-campaign-narrow')) as CustomEvent<unknown>;
    expect(detail).to.deep.equal(result);
  });

  it('shows everything again when the quiz is started anew', async () => {
    const { el, quiz, widget } = await campaign();
    quiz.dispatchEvent(finish(result));
    quiz.dispatchEvent(new CustomEvent('trade-quiz-restart', { bubbles: true, composed: true }));
    await el.updateComplete;
    expect(widget.settings.narrowing).to.equal(undefined);
  });

  it('narrows to what a visitor chose and takes the visitor to a widget', async () => {
    const { el, widget } = await campaign();
    el.explore('test-widget', { sectors: ['wood'], trades: ['joiner'] });
    await el.updateComplete;
    expect(widget.settings.narrowing).to.deep.equal({
      sectors: ['wood'],
      trades: ['joiner'],
      by: 'trade-quiz',
    });
    expect(document.activeElement).to.equal(widget);
  });

  it('keeps what it narrows to where a visitor only wants to see a widget', async () => {
    const { el, quiz, widget } = await campaign();
    quiz.dispatchEvent(finish(result));
    el.explore('test-widget', { sectors: [], trades: [] });
    await el.updateComplete;
    expect(widget.settings.narrowing).to.deep.equal({ ...result, by: 'trade-quiz' });
    expect(document.activeElement).to.equal(widget);
  });

  it('narrows to nothing for a widget that it does not have', async () => {
    const { el, widget } = await campaign();
    el.explore('cta-map', result);
    await el.updateComplete;
    expect(widget.settings.narrowing).to.equal(undefined);
  });

  it('shows the page’s content as it is, and nothing of its own, before anything is chosen', async () => {
    const { el, button } = await campaign();
    expect(button()).to.equal(null);
    await expect(el).to.be.accessible();
  });
});
