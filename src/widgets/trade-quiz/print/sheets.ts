/**
 * The sheets of the print set: what each is, when it is offered, and its pages.
 */
import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../element/localize.js';
import type { Sheets } from '../../../element/print-sheets.js';
import { answerCards } from './answer-cards.js';
import { layOut } from './lay-out.js';
import { memoryCards } from './memory-cards.js';
import { parentsNote } from './parents-note.js';
import { poster } from './poster.js';
import { cardStyles } from './cards.styles.js';
import { flowStyles } from './flow.styles.js';
import { interestStyles } from './interests.styles.js';
import { questionStyles } from './questions.styles.js';
import type { SheetView } from './sheet-view.js';
import { solutions } from './solutions.js';
import { wallStyles } from './wall.styles.js';
import { interestWorksheet } from './worksheet-interests.js';
import { questionWorksheet } from './worksheet-questions.js';

/** In the order in which they are printed. */
export const sheetKinds = ['cards', 'worksheet', 'memory', 'poster', 'parents', 'solutions'] as const;
export type SheetKind = (typeof sheetKinds)[number];

const styles = [cardStyles, flowStyles, interestStyles, questionStyles, wallStyles];

/** Pages of a kind; none where there is nothing to print. */
export function pagesOf(
  i18n: LocalizeController,
  view: SheetView,
  kind: SheetKind,
): readonly TemplateResult[] {
  const { quiz } = view;
  switch (kind) {
    case 'cards':
      return answerCards(i18n, view);
    case 'worksheet':
      return layOut(
        quiz.kind === 'interest' ? interestWorksheet(i18n, view, quiz) : questionWorksheet(i18n, view, quiz),
        i18n.locale,
        styles,
      );
    case 'memory':
      return memoryCards(i18n, view);
    case 'poster':
      return poster(i18n, view);
    case 'parents':
      return parentsNote(i18n, view);
    case 'solutions':
      return quiz.kind === 'knowledge' ? layOut(solutions(i18n, view, quiz), i18n.locale, styles) : [];
  }
}

/** Pages of several kinds as one print job. */
export function printJob(
  i18n: LocalizeController,
  view: SheetView,
  pages: readonly TemplateResult[],
): Sheets {
  return {
    title: `${i18n.plain(view.quiz.title)} – ${i18n.msg('Print set')}`,
    lang: i18n.locale,
    content: html`${pages}`,
    styles,
  };
}
