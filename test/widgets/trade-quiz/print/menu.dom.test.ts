import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../../../src/element/base.styles.js';
import { LocalizeController } from '../../../../src/element/localize.js';
import type { Trade } from '../../../../src/feed/index.js';
import {
  catalogues,
  renderPrintMenu,
  styles,
  type PrintMenuView,
} from '../../../../src/widgets/trade-quiz/print/index.js';
import { interestQuiz, knowledgeQuiz, sectors, trades } from '../fixture.js';
import { classResult, link } from './sheet-fixture.js';

class MenuHostElement extends LitElement {
  static override styles = [baseStyles, ...styles];
  @property({ attribute: false }) view!: PrintMenuView;
  readonly i18n = new LocalizeController(this, catalogues);
  override render() {
    return html`<div class="base">${renderPrintMenu(this.i18n, this.view)}</div>`;
  }
}
customElements.define('test-menu-host', MenuHostElement);

const withTools: readonly Trade[] = trades.map((trade) => ({ ...trade, tools: [`outil ${trade.id}`] }));
const basic: PrintMenuView = {
  quiz: knowledgeQuiz,
  sectors: new Map(sectors.map((sector) => [sector.id, sector])),
  trades: withTools,
  link,
  level: 2,
};

/** What a print dialogue does, in frames that come from now on; returns what ends it. */
function instead(print: (own: Window) => void): () => void {
  const watch = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      const own = node instanceof HTMLIFrameElement && node.contentWindow;
      if (own)
        own.print = () => {
          print(own);
        };
    }
  });
  watch.observe(document.body, { childList: true });
  return () => {
    watch.disconnect();
  };
}

describe('the print menu', () => {
  let host: MenuHostElement;
  const $ = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);
  const all = (selector: string) => [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const status = () => $('[role=status]')?.textContent.trim();
  const button = (text: string) => all('button').find((found) => found.textContent.includes(text))!;
  const box = (text: string) =>
    all('.print-choice')
      .find((found) => found.textContent.includes(text))!
      .querySelector('input')!;

  async function open(view: Partial<PrintMenuView> = {}, theme = '') {
    const outer = await fixture<HTMLElement>(
      html`<div lang="en" style="color-scheme: ${theme || 'light'}">
        <test-menu-host .view=${{ ...basic, ...view }}></test-menu-host>
      </div>`,
    );
    host = outer.querySelector('test-menu-host')! as MenuHostElement;
    await host.i18n.ready;
    $('summary')!.click();
    await waitUntil(() => $('.print-panel'), 'the menu is open');
  }

  it('is one button before it is opened', async () => {
    host = await fixture(html`<test-menu-host lang="en" .view=${basic}></test-menu-host>`);
    await waitUntil(() => $('summary')?.textContent.includes('Print for the class'));
    expect($('.print-panel')).to.equal(null);
    await expect(host).to.be.accessible();
  });

  it('says beforehand how many pages there will be', async () => {
    await open();
    expect(status()).to.equal('6 pages of A4 in all');
    box('Memory cards').click();
    await waitUntil(() => status() === '4 pages of A4 in all');
  });

  it('says what cannot be printed, and why', async () => {
    await open({ trades: [], quiz: interestQuiz });
    const closed = all('.print-choice:has(:disabled)').map((choice) =>
      choice.textContent.replaceAll(/\s+/g, ' '),
    );
    expect(closed).to.have.length(4);
    expect(closed[0]).to.include('This quiz has more than four answers');
    expect(closed[1]).to.include('There are no trades with tools of their own here.');
    expect(closed[2]).to.include('Comes at the end of an interest quiz with the class.');
    expect(closed[3]).to.include('An interest quiz has no right answers.');
  });

  it('offers the poster once the class has answered', async () => {
    await open({ quiz: interestQuiz, classResult: classResult(withTools) });
    expect(box('Poster of the class').disabled).to.equal(false);
  });

  it('asks for a sheet where none is chosen', async () => {
    await open({ trades: [] });
    for (const input of all('input:not(:disabled)')) input.click();
    await waitUntil(() => status() === 'Choose at least one sheet.');
    expect((button('Print') as HTMLButtonElement).disabled).to.equal(true);
  });

  it('follows when the trades have come', async () => {
    await open({ trades: [] });
    expect(status()).to.equal('4 pages of A4 in all');
    host.view = basic;
    await waitUntil(() => status() === '6 pages of A4 in all');
  });

  it('prints all chosen sheets in one job', async () => {
    await open();
    const seen: number[] = [];
    const stop = instead((own) => {
      seen.push(own.document.querySelectorAll('.sheet').length);
      own.dispatchEvent(new Event('beforeprint'));
      own.dispatchEvent(new Event('afterprint'));
    });
    button('Print').click();
    await waitUntil(() => seen.length > 0, 'it prints');
    await waitUntil(() => !document.querySelector('body > iframe'), 'nothing is left');
    stop();
    expect(seen).to.deep.equal([6]);
    expect($('[role=alert]')).to.equal(null);
  });

  it('shows another way where printing is refused: address, code, and the sheets in the page', async () => {
    await open();
    const stop = instead(() => undefined);
    button('Print').click();
    await waitUntil(() => $('[role=alert]'), 'it says so', { timeout: 4000 });
    stop();
    expect($('[role=alert] a')?.getAttribute('href')).to.equal(link);
    expect($('[role=alert] .qr')?.getAttribute('aria-label')).to.equal('QR code of the address of the quiz');
    button('Show the sheets here').click();
    await waitUntil(() => $('.sheets-shown'), 'the sheets are there');
    const root = $('.sheets-shown > div')!.shadowRoot!;
    expect(root.querySelectorAll('.sheet')).to.have.length(6);
    await expect(host).to.be.accessible();
  });

  for (const theme of ['light', 'dark'])
    it(`has no barrier when it is open, ${theme}`, async () => {
      await open({}, theme);
      await expect(host).to.be.accessible();
    });
});
