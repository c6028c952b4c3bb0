/**
 * A quiz with a class: the teacher counts hands on a projector. Loaded when a teacher is about to begin.
 */
import { controlStyles } from '../../../element/controls.styles.js';
import { classStyles } from './class.styles.js';
import { endStyles } from './end.styles.js';
import { settingsStyles } from './settings.styles.js';
import { togetherStyles } from './together.styles.js';

export { catalogues } from '../../../generated/trade-quiz/class/index.js';
export { restoreSession, startSession } from './class-session.js';

export const styles = [controlStyles, settingsStyles, classStyles, togetherStyles, endStyles];
