/**
 * What is printed on sheets of its own: loaded when somebody prints, or when a teacher prepares to.
 */
import { menuStyles } from './menu.styles.js';

export { catalogues } from '../../../generated/trade-quiz/print/index.js';
export { renderPrintMenu, type PrintMenuView } from './menu.js';
export { printResult } from './result-sheet.js';
export type { ClassResult, SheetView } from './sheet-view.js';

/** Those of the menu; sheets bring theirs into a document of their own. */
export const styles = [menuStyles] as const;
