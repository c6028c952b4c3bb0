/**
 * The answers of a visitor to one quiz, and where in it the visitor is. Immutable: each act gives a new run.
 */
import type { InterestQuiz, KnowledgeQuiz, Question } from '../../../feed/index.js';
import type { Answer } from '../../../matching/match.js';

import { orderCount, pairingCount, rightOrder, rightPairing } from './arrangement.js';

/** A visitor's way through an interest quiz. */
export interface InterestRun {
  readonly kind: 'interest';
  readonly quiz: InterestQuiz;
  /** One for each item up to the furthest one seen. */
  readonly answers: readonly Answer[];
  /** Ids of the subjects chosen. */
  readonly subjects: readonly string[];
  /** Index of the item shown; one past the last item: the subjects; then the result. */
  readonly step: number;
}

/** A visitor's way through a knowledge quiz. */
export interface KnowledgeRun {
  readonly kind: 'knowledge';
  readonly quiz: KnowledgeQuiz;
  /** Latest answer to each question of the quiz; `undefined` for none yet. */
  readonly answers: readonly (Answer | undefined)[];
  /** Indexes of the questions asked in this round: all of them, later only those that were missed. */
  readonly round: readonly number[];
  /** Position in the round; one past the last: the end. */
  readonly step: number;
}

export type Run = InterestRun | KnowledgeRun;

/** A run at its beginning. */
export function startRun(quiz: InterestQuiz | KnowledgeQuiz): Run {
  return quiz.kind === 'interest'
    ? { kind: 'interest', quiz, answers: [], subjects: [], step: 0 }
    : { kind: 'knowledge', quiz, answers: [], round: quiz.questions.map((_, index) => index), step: 0 };
}

/** True when the quiz lets one choose subjects after the items. */
export const hasSubjects = (quiz: InterestQuiz): boolean => (quiz.subjects?.length ?? 0) > 0;

/** How many subjects one may choose, at least and at most; never more than there are. */
export function subjectLimits({ subjects = [], subjectsMin, subjectsMax }: InterestQuiz): {
  least: number;
  most: number;
} {
  const most = Math.min(subjectsMax ?? subjects.length, subjects.length);
  return { least: Math.min(subjectsMin ?? 0, most), most };
}

/** True for some subjects, but fewer than the least; none at all is a choice of its own. */
export const hasTooFewSubjects = ({ quiz, subjects }: InterestRun): boolean =>
  subjects.length > 0 && subjects.length < subjectLimits(quiz).least;

/** The step of an interest quiz at which the result is shown. */
export const lastStep = (quiz: InterestQuiz): number => quiz.items.length + (hasSubjects(quiz) ? 1 : 0);

/** True when every item has been answered or skipped, so that a result can be shown. */
export const isComplete = (run: InterestRun): boolean => run.answers.length >= run.quiz.items.length;

/** What is on the screen. */
export function placeOf(run: Run): 'item' | 'subjects' | 'question' | 'end' {
  if (run.kind === 'knowledge') return run.step < run.round.length ? 'question' : 'end';
  if (run.step < run.quiz.items.length) return 'item';
  return run.step < lastStep(run.quiz) ? 'subjects' : 'end';
}

/** The run with an answer to the item or question on the screen. */
export function answer<R extends Run>(run: R, value: Answer): R {
  const index = run.kind === 'knowledge' ? run.round[run.step] : run.step;
  if (index === undefined) return run;
  const answers = Array.from({ length: Math.max(run.answers.length, index + 1) }, (_, i) => run.answers[i]);
  answers[index] = value;
  return { ...run, answers };
}

/** The answer to the item or question on the screen, `undefined` for none. */
export function currentAnswer(run: Run): Answer | undefined {
  const index = run.kind === 'knowledge' ? run.round[run.step] : run.step;
  return index === undefined ? undefined : run.answers[index];
}

/** One step on; an item left without an answer counts as skipped. */
export function next<R extends Run>(run: R): R {
  if (placeOf(run) === 'end') return run;
  const passed = placeOf(run) === 'item' && currentAnswer(run) === undefined ? answer(run, null) : run;
  return { ...passed, step: run.step + 1 };
}

/** One step back, with all answers kept. */
export function back<R extends Run>(run: R): R {
  return { ...run, step: Math.max(0, run.step - 1) };
}

/** The subject added, or taken out where it was chosen; one more than the most allowed is not added. */
export function toggleSubject(run: InterestRun, subject: string): InterestRun {
  const { subjects } = run;
  if (subjects.includes(subject)) return { ...run, subjects: subjects.filter((id) => id !== subject) };
  return subjects.length < subjectLimits(run.quiz).most ? { ...run, subjects: [...subjects, subject] } : run;
}

/** Number of the right answer: an option, "true" before "false", an order or a pairing (see arrangement.ts). */
export function rightAnswer({ kind, answer, pairs = [] }: Question): number {
  switch (kind) {
    case 'choice':
      return Number(answer);
    case 'true-false':
      return answer === true ? 0 : 1;
    case 'order':
      return rightOrder;
    case 'match':
      return rightPairing(pairs.length);
  }
}

/** How many answers a question offers. */
export function optionCount({ kind, options = [], pairs = [] }: Question): number {
  switch (kind) {
    case 'choice':
      return options.length;
    case 'true-false':
      return 2;
    case 'order':
      return orderCount(options.length);
    case 'match':
      return pairingCount(pairs.length);
  }
}

/** True, false, or `undefined` where the question has no answer yet. */
export function isRight(run: KnowledgeRun, index: number): boolean | undefined {
  const question = run.quiz.questions[index];
  const given = run.answers[index];
  return question === undefined || given === undefined ? undefined : given === rightAnswer(question);
}

/** Indexes of the questions that were answered, but not rightly. */
export function missed(run: KnowledgeRun): number[] {
  return run.quiz.questions.flatMap((_, index) => (isRight(run, index) === false ? [index] : []));
}

/** A new round with the questions that were missed. */
export function retryMissed(run: KnowledgeRun): KnowledgeRun {
  const round = missed(run);
  return {
    ...run,
    round,
    step: 0,
    answers: run.answers.map((given, index) => (round.includes(index) ? undefined : given)),
  };
}
