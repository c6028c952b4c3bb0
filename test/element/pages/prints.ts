/** A page that offers our printing to the test around it, and keeps what its policy forbade. */
import { css, html } from 'lit';
import { printSheets } from '../../../src/element/print-sheets.js';
import { styleProperties } from '../../../src/element/style-properties.js';

const violations: string[] = [];
const watch = (target: Document) => {
  target.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
    violations.push(`${violatedDirective} ${sample}`);
  });
};
watch(document);

/** What a browser with a print dialogue does, without one. */
function pretend(own: Window, seen: { color?: string; size?: string }): void {
  const [heading] = own.document.getElementsByTagName('h1');
  if (heading) {
    seen.color = own.getComputedStyle(heading).color;
    seen.size = own.getComputedStyle(heading).fontSize;
  }
  own.dispatchEvent(new Event('beforeprint'));
  own.dispatchEvent(new Event('afterprint'));
}

const sheets = {
  title: 'Mes trois domaines',
  lang: 'fr',
  content: html`<section class="sheet"><h1 ${styleProperties({ 'font-size': '40px' })}>Un</h1></section>`,
  styles: [
    css`
      h1 {
        color: rgb(1, 2, 3);
      }
    `,
  ],
};

const page = {
  violations,
  frames: () => document.querySelectorAll('iframe').length,
  /** Prints with a dialogue that opens and closes at once. */
  async print() {
    const seen = {};
    const answer = await printSheets(sheets, (own) => {
      watch(own.document);
      pretend(own, seen);
    });
    return { answer, ...seen };
  },
  /** Prints with what the browser has. */
  printForReal: () => printSheets(sheets),
};
export type PrintingPage = typeof page;
(window as unknown as { page: PrintingPage }).page = page;
