/**
 * What the sheets are called in the menu, and what a teacher should know about each.
 */
import type { LocalizeController } from '../../../element/localize.js';
import type { SheetView } from './sheet-view.js';
import type { SheetKind } from './sheets.js';

export function name({ msg }: LocalizeController, kind: SheetKind): string {
  switch (kind) {
    case 'cards':
      return msg('Answer cards');
    case 'worksheet':
      return msg('Worksheet');
    case 'memory':
      return msg('Memory cards');
    case 'poster':
      return msg('Poster of the class');
    case 'parents':
      return msg('A note for the families');
    case 'solutions':
      return msg('Solutions');
  }
}

/** One sentence; where there is nothing to print, why. */
export function describe(
  i18n: LocalizeController,
  { quiz }: SheetView,
  kind: SheetKind,
  pages: number,
): string {
  const { msg } = i18n;
  switch (kind) {
    case 'cards':
      return pages === 0
        ? msg('This quiz has more than four answers: hands are raised instead.')
        : msg('A, B, C and D to hold up: one page for each pupil, to cut apart.');
    case 'worksheet':
      return quiz.kind === 'interest'
        ? msg('The quiz on paper, with six sums to add up: one for each pupil.')
        : msg('The questions on paper: one for each pupil.');
    case 'memory':
      return pages === 0
        ? msg('There are no trades with tools of their own here.')
        : msg('Trades and their tools to pair. Print on one side only, then cut apart.');
    case 'poster':
      return pages === 0
        ? msg('Comes at the end of an interest quiz with the class.')
        : msg('What the class likes to do, and trades to explore.');
    case 'parents':
      return msg('What the class did and how to play at home: two on a page, to cut apart.');
    case 'solutions':
      return pages === 0
        ? msg('An interest quiz has no right answers.')
        : msg('Every answer with its explanation, for you.');
  }
}
