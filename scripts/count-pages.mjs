/**
 * A command for tests: how many pages a document takes on paper. Only Chromium can say, through puppeteer.
 *
 * `test/print-pages.ts` is the way to use it. With `PDF_FOLDER=…` in the environment the files are kept there, to be
 * looked at.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The page objects of a PDF as Chromium writes it: its dictionaries are not compressed. */
const countPageObjects = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/**
 * Web Test Runner plugin. Command `count-pages`, payload `{ html, name }`: a whole document, and a name for its file.
 * Its result is a number, `null` in an engine that cannot count.
 */
export const countPages = () => ({
  name: 'count-pages',
  async executeCommand({ command, payload, session }) {
    if (command !== 'count-pages') return undefined;
    if (session.browser.type !== 'puppeteer' || !/chrom/i.test(session.browser.name)) return { pages: null };
    const page = await session.browser.getPage(session.id).browser().newPage();
    try {
      await page.setContent(payload.html, { waitUntil: 'load' });
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
      const folder = process.env.PDF_FOLDER;
      if (folder) {
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, `${payload.name.replaceAll(/[^\w-]+/g, '_')}.pdf`), pdf);
      }
      return { pages: countPageObjects(pdf) };
    } finally {
      await page.close();
    }
  },
});
