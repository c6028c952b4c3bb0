/**
 * How many pages sheets take when they are printed.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { openFrame, renderSheets, type Sheets } from '../src/element/print-sheets.js';

/** Sheets in a document of their own, as they are printed; the frame is gone after `look`. */
export async function withSheets<T>(sheets: Sheets, look: (target: Document) => T | Promise<T>): Promise<T> {
  const frame = openFrame();
  if (!frame) throw new Error('no frame');
  try {
    const target = frame.document;
    renderSheets(target, sheets);
    await Promise.all([...target.images].map((image) => image.decode().catch(() => undefined)));
    return await look(target);
  } finally {
    frame.element.remove();
  }
}

/** The document with its constructed styles written into it, so that another tab can show it. */
function serialise(target: Document): string {
  const rules = target.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const copy = target.documentElement.cloneNode(true) as HTMLElement;
  const style = target.createElement('style');
  style.append(rules.join('\n'));
  copy.querySelector('head')?.append(style);
  return `${target.doctype ? '<!doctype html>' : ''}${copy.outerHTML}`;
}

/**
 * Prints sheets to a PDF and counts its pages. Use it as in
 *
 * ```ts
 * it('take one page', async function () {
 *   const pages = await countPages(sheets);
 *   if (pages === undefined) this.skip(); // only Chromium can count
 *   expect(pages).to.equal(1);
 * });
 * ```
 *
 * @param name of the PDF that is kept where the environment has `PDF_FOLDER`
 * @returns `undefined` in an engine that cannot count pages
 */
export async function countPages(sheets: Sheets, name = sheets.title): Promise<number | undefined> {
  const html = await withSheets(sheets, serialise);
  const { pages } = await executeServerCommand<{ pages: number | null }, { html: string; name: string }>(
    'count-pages',
    { html, name },
  );
  return pages ?? undefined;
}

/** Texts that stand, wholly or partly, outside their sheet or a box that hides what is too much. */
export function cutOff(target: Document): string[] {
  const tolerance = 1; // px; rounding
  return [...target.querySelectorAll('.sheet, .sheet *')].flatMap((element) => {
    const sheet = element.closest('.sheet')?.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    if (!sheet || (box.width === 0 && box.height === 0)) return [];
    const isOutside =
      box.left < sheet.left - tolerance ||
      box.right > sheet.right + tolerance ||
      box.top < sheet.top - tolerance ||
      box.bottom > sheet.bottom + tolerance;
    const { overflow, textOverflow, clipPath } = target.defaultView!.getComputedStyle(element);
    const isHidden =
      overflow !== 'visible' &&
      textOverflow !== 'ellipsis' && // said to be cut
      clipPath === 'none' && // for screen readers alone
      (element.scrollHeight > element.clientHeight + tolerance ||
        element.scrollWidth > element.clientWidth + tolerance) &&
      !(element.namespaceURI ?? '').endsWith('svg');
    return isOutside || isHidden
      ? [
          `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 60)}`,
        ]
      : [];
  });
}
