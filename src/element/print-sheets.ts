/**
 * Prints sheets of our own without the page around them.
 *
 * They are rendered into a frame that nobody sees. Its styles are constructed by the frame's own window, so that a strict
 * policy of the page, which the frame inherits, and Trusted Types hold.
 */
import { css, render, type CSSResult, type TemplateResult } from 'lit';

export interface Sheets {
  /** Title of the print job, which browsers propose as the name of a PDF. */
  readonly title: string;
  /** Language of the content. */
  readonly lang: string;
  /** Elements `<section class="sheet">`, each one page of A4. */
  readonly content: TemplateResult;
  readonly styles: readonly CSSResult[];
}

/** A4 with a margin that every printer can keep; black on white. */
export const sheetStyles = css`
  @page {
    size: A4;
    margin: 12mm;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    color: #000;
    background: #fff;
    color-scheme: only light;
    font:
      11pt/1.4 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
  }
  .sheet {
    position: relative;
    inline-size: 186mm;
    /* A little less than the page: rounding must not open an empty one. */
    block-size: 272mm;
    overflow: hidden;
  }
  .sheet.flowing {
    block-size: auto;
    overflow: visible;
  }
  .sheet + .sheet {
    break-before: page;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3 {
    line-height: 1.2;
    break-after: avoid;
  }
  ul,
  ol {
    list-style: none;
  }
  svg {
    display: block;
  }
`;

/** Renders sheets into a document of their own. */
export function renderSheets(target: Document, { title, lang, content, styles }: Sheets): void {
  target.title = title;
  target.documentElement.lang = lang;
  const { CSSStyleSheet } = target.defaultView as Window & typeof globalThis;
  target.adoptedStyleSheets = [sheetStyles, ...styles].map(({ cssText }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  render(content, target.body);
}

/** How long the print dialogue may take to show that it opens, in milliseconds. */
const PATIENCE = 1500;

/**
 * Opens the browser's print dialogue for the sheets.
 * @returns `refused` where the page may not print, as in a frame without `allow-modals`; the caller then shows another way
 */
export async function printSheets(sheets: Sheets): Promise<'printed' | 'refused'> {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.setProperty('position', 'fixed');
  frame.style.setProperty('inset-inline-start', '-300mm');
  frame.style.setProperty('inline-size', '210mm');
  frame.style.setProperty('block-size', '297mm');
  frame.style.setProperty('border', '0');
  document.body.append(frame);
  const { contentWindow: own, contentDocument: target } = frame;
  if (!own || !target) {
    frame.remove();
    return 'refused';
  }
  renderSheets(target, sheets);
  await Promise.all([...target.images].map((image) => image.decode().catch(() => undefined)));
  return new Promise((resolve) => {
    const done = (answer: 'printed' | 'refused') => {
      resolve(answer);
      // Some browsers print what is there after the dialogue has closed.
      setTimeout(() => {
        frame.remove();
      }, 60_000);
    };
    own.addEventListener('beforeprint', () => {
      done('printed');
    });
    own.focus();
    own.print();
    setTimeout(() => {
      done('refused');
    }, PATIENCE);
  });
}
