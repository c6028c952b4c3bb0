/**
 * Everything after the first screen: loaded when a visitor is about to begin, or comes back to answers in the address.
 */
import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../element/localize.js';
import { controlStyles } from '../../../element/controls.styles.js';
import { placeOf, type Run } from '../answers.js';
import type { Outcome } from './outcome.js';
import { renderOutcome, type OutcomeView } from './render-outcome.js';
import { renderRecap, type RecapView } from './render-recap.js';
import { renderStep, type StepView } from './render-step.js';
import { endingStyles } from './ending.styles.js';
import { questionStyles } from './question.styles.js';

export { catalogues } from '../../../generated/trade-quiz/later/index.js';
export { decodeRun, encodeRun } from './answer-code.js';
export { finishDetail } from './finish-detail.js';
export { outcomeOf } from './outcome.js';

export const styles = [controlStyles, questionStyles, endingStyles];

/** What the screens after the first one need, whichever they are. */
export interface ScreenView
  extends Omit<StepView, 'run'>, Omit<OutcomeView, 'run' | 'outcome'>, Omit<RecapView, 'run'> {
  readonly run: Run;
  /** Asked for only at the end of an interest quiz. */
  outcome(): Outcome | undefined;
}

/** The screen that a visitor is at. */
export function renderScreen(i18n: LocalizeController, view: ScreenView): TemplateResult {
  const { run } = view;
  if (placeOf(run) !== 'end') return renderStep(i18n, view);
  if (run.kind === 'knowledge') return renderRecap(i18n, { ...view, run });
  const outcome = view.outcome();
  return outcome ? renderOutcome(i18n, { ...view, run, outcome }) : html``;
}
