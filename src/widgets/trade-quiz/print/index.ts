/**
 * What is printed on sheets of its own: loaded when somebody prints.
 */
export { catalogues } from '../../../generated/trade-quiz/print/index.js';
export { printResult } from './result-sheet.js';

/** Sheets bring their styles into their own document; the widget needs none for them. */
export const styles = [] as const;
