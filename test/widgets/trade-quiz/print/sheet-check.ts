import { expect } from '@open-wc/testing';
import type { LocalizeController } from '../../../../src/element/localize.js';
import type { SheetView } from '../../../../src/widgets/trade-quiz/print/sheet-view.js';
import { pagesOf, printJob, type SheetKind } from '../../../../src/widgets/trade-quiz/print/sheets.js';
import { countPages, cutOff, withSheets } from '../../../print-pages.js';

/** Prints sheets of one kind: as many pages as were said, nothing cut off, none empty. */
export async function check(i18n: LocalizeController, seen: SheetView, kind: SheetKind): Promise<number> {
  const pages = pagesOf(i18n, seen, kind);
  const job = printJob(i18n, seen, pages);
  const printed = await countPages(job, `${kind} ${seen.quiz.id} ${i18n.locale}`);
  await withSheets(job, (target) => {
    expect(cutOff(target).slice(0, 5), `${kind}: cut off`).to.deep.equal([]);
    for (const sheet of target.querySelectorAll('.sheet'))
      expect(sheet.textContent.trim(), `${kind}: an empty page`).not.to.equal('');
  });
  if (printed !== undefined && pages.length > 0)
    expect(printed, `${kind}: pages on paper`).to.equal(pages.length);
  return pages.length;
}
