/**
 * The step that a visitor is at: an activity, the subjects, or a question.
 */
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { Answer } from '../../../matching/match.js';
import { hasSubjects, isComplete, placeOf, type Run } from './answers.js';
import { renderFrame, type FrameView } from './render-frame.js';
import { renderItem, renderSubjects } from './render-item.js';
import { renderQuestion } from './render-question.js';

export interface StepView {
  readonly level: number;
  readonly run: Run;
  /** Index of an answer that the arrow keys stand on in a knowledge quiz. */
  readonly marked: number | undefined;
  readonly help: Pick<FrameView, 'aloud' | 'easy'>;
  /** True after an attempt to go on with too few subjects. */
  readonly tooFew: boolean;
  /** What was chosen so far where things are to be put together. */
  readonly pairing: readonly (number | undefined)[];
  back(): void;
  next(): void;
  /** The arrow keys moved to an answer. */
  move(index: number): void;
  decide(answer: Answer): void;
  pair(left: number, right: number | undefined): void;
  arrange(code: number, focus: readonly string[], said: string): void;
  toggle(subject: string): void;
  leaveSubjects(): void;
  toResult(): void;
}

/** The step with the bar above it. */
export function renderStep(i18n: LocalizeController, view: StepView): TemplateResult {
  const { run, level, back } = view;
  const all = run.kind === 'interest' ? run.quiz.items.length : run.round.length;
  const extra = run.kind === 'interest' && hasSubjects(run.quiz) ? 1 : 0;
  return renderFrame(
    i18n,
    {
      level,
      quiz: run.quiz,
      done: run.step,
      all,
      steps: all + extra,
      ...(placeOf(run) === 'subjects' && { label: i18n.msg('Last step') }),
      back,
      ...view.help,
    },
    // A new step is new elements: nothing of the last answer stays, and the step moves in.
    keyed(`${run.quiz.id} ${String(run.step)}`, html`<div class="step">${renderContent(i18n, view)}</div>`),
  );
}

function renderContent(i18n: LocalizeController, view: StepView): unknown {
  const { run, tooFew, move, decide, next, toggle, leaveSubjects, toResult } = view;
  if (run.kind === 'knowledge') return renderQuestion(i18n, { ...view, run });
  return placeOf(run) === 'subjects'
    ? renderSubjects(i18n, { run, tooFew, toggle, next: leaveSubjects })
    : renderItem(i18n, { run, move, decide, next, ...(isComplete(run) && { toResult }) });
}
