import { expect } from '@open-wc/testing';
import { css, html } from 'lit';
import { printSheets, renderSheets } from '../../src/element/print-sheets.js';

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

/** A frame in which sheets are looked at. */
function frame(sandbox?: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  document.body.append(element);
  return element;
}

describe('sheets to print', () => {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => {
    for (const element of frames.splice(0)) element.remove();
    for (const element of document.querySelectorAll('iframe[aria-hidden]')) element.remove();
  });

  it('have their title, language and styles in a document of their own', () => {
    const element = frame();
    frames.push(element);
    const target = element.contentDocument!;
    renderSheets(target, sheets);
    expect([target.title, target.documentElement.lang]).to.deep.equal(['Mes trois domaines', 'fr']);
    expect(target.querySelectorAll('.sheet')).to.have.length(2);
    expect(target.defaultView!.getComputedStyle(target.querySelector('h1')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('are said to be refused where nothing may be printed', async () => {
    const create = document.createElement.bind(document);
    document.createElement = ((name: string) => {
      const element = create(name);
      if (name === 'iframe') element.setAttribute('sandbox', 'allow-same-origin allow-scripts');
      return element;
    }) as typeof document.createElement;
    try {
      expect(await printSheets(sheets)).to.equal('refused');
    } finally {
      document.createElement = create;
    }
  });
});
