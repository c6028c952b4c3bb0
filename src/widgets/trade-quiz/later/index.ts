/**
 * Everything after the first screen: loaded when a visitor is about to begin, or comes back to answers in the address.
 */
import { controlStyles } from '../../../element/controls.styles.js';
import { endingStyles } from './ending.styles.js';
import { shareStyles } from './share.styles.js';
import { questionStyles } from './question.styles.js';

export { catalogues } from '../../../generated/trade-quiz/later/index.js';
export { renderRemembered } from './render-remembered.js';
export { restoreSession, startSession } from './solo-session.js';

export const styles = [controlStyles, questionStyles, endingStyles, shareStyles];
