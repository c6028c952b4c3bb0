import { expect, waitUntil } from '@open-wc/testing';
import { css, html } from 'lit';
import { printSheets, renderSheets } from '../../src/element/print-sheets.js';
import { countPages, cutOff, withSheets } from '../print-pages.js';
import type { PrintingPage } from './pages/prints.js';

const sheets = {
  title: 'Mes trois domaines',
  lang: 'fr',
  content: html`<section class="sheet"><h1>Un</h1></section>
    <section class="sheet"><h1>Deux</h1></section>`,
  styles: [
    css`
      h1 {
        color: rgb(1, 2, 3);
      }
    `,
  ],
};

const address = new URL('./pages/strict-csp.html', import.meta.url).href;

/** A page with a strict policy, in a frame. */
async function openPage(sandbox?: string): Promise<{ frame: HTMLIFrameElement; page: PrintingPage }> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  document.body.append(frame);
  const page = () => (frame.contentWindow as unknown as { page?: PrintingPage }).page;
  await waitUntil(() => page() !== undefined, 'the page runs', { timeout: 8000 });
  return { frame, page: page()! };
}

/** A dialogue that opens and closes at once. */
const openAndClose = (own: Window) => {
  own.dispatchEvent(new Event('beforeprint'));
  own.dispatchEvent(new Event('afterprint'));
};

describe('sheets to print', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('iframe')) element.remove();
  });

  it('have their title, language and styles in a document of their own', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const target = frame.contentDocument!;
    renderSheets(target, sheets);
    expect([target.title, target.documentElement.lang]).to.deep.equal(['Mes trois domaines', 'fr']);
    expect(target.querySelectorAll('.sheet')).to.have.length(2);
    expect(target.defaultView!.getComputedStyle(target.querySelector('h1')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('can be looked at in the page, without touching its styles', () => {
    const place = document.createElement('div');
    const heading = document.createElement('h1');
    document.body.append(place, heading);
    renderSheets(place.attachShadow({ mode: 'open' }), sheets);
    const [first] = place.shadowRoot!.querySelectorAll('h1');
    expect(getComputedStyle(first!).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(heading).color).to.equal('rgb(0, 0, 0)');
    expect(place.lang).to.equal('fr');
    place.remove();
    heading.remove();
  });

  it('leave nothing in the page once they are printed', async () => {
    const before = document.documentElement.outerHTML;
    expect(await printSheets(sheets, openAndClose)).to.equal('printed');
    await waitUntil(() => !document.querySelector('iframe'), 'the frame is gone');
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('leave nothing in the page where they were refused', async () => {
    const before = document.documentElement.outerHTML;
    expect(await printSheets(sheets, () => undefined)).to.equal('refused');
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('do not wait for a picture that does not come', async () => {
    const content = html`<section class="sheet"><img src="data:image/png;base64,AAAA" alt="" /></section>`;
    expect(await printSheets({ ...sheets, content }, openAndClose)).to.equal('printed');
  });

  it('take one page each', async function () {
    const pages = await countPages(sheets);
    if (pages === undefined) return this.skip(); // only Chromium can count
    expect(pages).to.equal(2);
  });
});

describe('what looks at sheets in tests', () => {
  it('counts the page that a sheet needs beyond its own', async function () {
    const content = html`<section class="sheet tall">Un</section>`;
    const styles = [
      css`
        .tall {
          block-size: 280mm;
        }
      `,
    ];
    const pages = await countPages({ ...sheets, content, styles });
    if (pages === undefined) return this.skip(); // only Chromium can count
    expect(pages).to.equal(2);
  });

  it('finds what is cut off', async () => {
    const content = html`<section class="sheet"><p>Dedans</p></section>
      <section class="sheet"><p class="out">Dehors</p></section>`;
    const styles = [
      css`
        .out {
          margin-block-start: 300mm;
        }
      `,
    ];
    const found = await withSheets({ ...sheets, content, styles }, cutOff);
    expect(found.join()).to.include('Dehors').and.not.include('Dedans');
  });
});

describe('sheets to print, on a page with a strict policy', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('iframe')) element.remove();
  });

  it('have their styles, and nothing is forbidden', async () => {
    const { page } = await openPage();
    const { answer, ...seen } = await page.print();
    expect(page.violations).to.deep.equal([]);
    expect(answer).to.equal('printed');
    expect(seen).to.deep.equal({ color: 'rgb(1, 2, 3)', size: '40px' });
    await waitUntil(() => page.frames() === 0, 'the frame is gone');
  });

  it('are said to be refused in a frame that may not open a dialogue', async () => {
    const { page } = await openPage('allow-scripts allow-same-origin');
    expect(await page.printForReal()).to.equal('refused');
    expect(page.frames()).to.equal(0);
  });
});
