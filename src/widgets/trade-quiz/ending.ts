/**
 * What comes after the last question, for which nobody waits at the first: loaded when a quiz begins.
 */
export { endingStyles } from './ending.styles.js';
export { outcomeOf } from './outcome.js';
export { renderOutcome } from './render-outcome.js';
export { renderRecap } from './render-recap.js';
