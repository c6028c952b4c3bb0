/**
 * Prints sheets of our own without the page around them.
 *
 * They are rendered into a frame that nobody sees. Its styles are constructed by the frame's own window, so that a strict
 * policy of the page, which the frame inherits, and Trusted Types hold.
 */
import { render, type CSSResult, type TemplateResult } from 'lit';
import { fitSheet } from './fit-sheet.js';
import { sheetStyles } from './sheet.styles.js';

export interface Sheets {
  /** Title of the print job, which browsers propose as the name of a PDF. */
  readonly title: string;
  /** Language of the content. */
  readonly lang: string;
  /** Elements `<section class="sheet">`, each one page of A4. */
  readonly content: TemplateResult;
  readonly styles: readonly CSSResult[];
}

/**
 * Renders sheets into a document of their own, or into a shadow root: there they are seen in the page, as a way out where
 * nothing may be printed.
 */
export function renderSheets(target: Document | ShadowRoot, { title, lang, content, styles }: Sheets): void {
  const isDocument = 'body' in target;
  const root = isDocument ? target.documentElement : (target.host as HTMLElement);
  if (isDocument) target.title = title;
  root.lang = lang;
  const { CSSStyleSheet } = root.ownerDocument.defaultView as Window & typeof globalThis;
  target.adoptedStyleSheets = [sheetStyles, ...styles].map(({ cssText }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  render(content, isDocument ? target.body : target);
  for (const sheet of target.querySelectorAll<HTMLElement>('.sheet:not(.flowing)')) fitSheet(sheet);
}

/** A frame as large as a page, which nobody sees and no key reaches; `undefined` where the page may have none. */
export function openFrame():
  { readonly element: HTMLIFrameElement; readonly window: Window; readonly document: Document } | undefined {
  const element = document.createElement('iframe');
  element.setAttribute('aria-hidden', 'true');
  element.tabIndex = -1;
  const look = { position: 'fixed', 'inset-inline-start': '-300mm', border: '0', visibility: 'hidden' };
  for (const [name, value] of Object.entries({ ...look, 'inline-size': '210mm', 'block-size': '297mm' }))
    element.style.setProperty(name, value);
  document.body.append(element);
  // In a sandbox that makes every frame another origin, there is a window that nobody can write into.
  const { contentWindow: window, contentDocument } = element;
  if (window && contentDocument) return { element, window, document: contentDocument };
  element.remove();
  return undefined;
}

/** How long pictures may take, and the print dialogue to show that it opens, in milliseconds. */
const PATIENCE = 1500;
/** A frame is kept so long where the browser does not say that it is done with it. */
const LONGEST = 60_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Opens the browser's print dialogue for the sheets; nothing stays in the page.
 * @param print opens the dialogue of a window
 * @returns `refused` where the page may not print, as in a frame without `allow-modals`; the caller then shows another way
 */
export async function printSheets(
  sheets: Sheets,
  print = (own: Window) => {
    own.print();
  },
): Promise<'printed' | 'refused'> {
  const frame = openFrame();
  if (!frame) return 'refused';
  const { element, window: own, document: target } = frame;
  renderSheets(target, sheets);
  const pictures = [...target.images].map((image) => image.decode().catch(() => undefined));
  await Promise.race([Promise.all(pictures), wait(PATIENCE)]);
  const opened = new Promise<'printed'>((resolve) => {
    own.addEventListener('beforeprint', () => {
      resolve('printed');
    });
  });
  const closed = new Promise((resolve) => {
    // Some browsers still read the frame in the turn in which they say that they are done.
    own.addEventListener('afterprint', () => setTimeout(resolve));
  });
  own.focus();
  print(own);
  const answer = await Promise.race([opened, wait(PATIENCE).then(() => 'refused' as const)]);
  if (answer === 'refused') element.remove();
  else
    void Promise.race([closed, wait(LONGEST)]).then(() => {
      element.remove();
    });
  return answer;
}
