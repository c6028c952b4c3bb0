/**
 * Answers as a short text for the fragment of an address, and back.
 *
 * `1:interest-12:k3f2:014-2` – version, quiz, fingerprint of its questions, then one sign for each answer: its index in
 * base 36, `-` for skipped, `_` for not asked yet. An answer that is one of more than 36, such as an order of four things
 * or more, takes as many signs as the highest of them needs, so that links from before there were such questions are
 * read as they were. The fingerprint tells an edited quiz from the one that was answered: the same signs would mean
 * something else there.
 */
import { hashOf } from '../../../core/hash.js';
import type { Quiz } from '../../../feed/index.js';
import type { Answer } from '../../../matching/match.js';
import {
  hasSubjects,
  optionCount,
  startRun,
  subjectLimits,
  type InterestRun,
  type KnowledgeRun,
  type Run,
} from './answers.js';

const VERSION = '1';
const SKIPPED = '-';
const OPEN = '_';

/** How many signs an answer takes that is one of so many. */
const width = (count: number): number => (count <= 36 ? 1 : (count - 1).toString(36).length);

/** How many answers each item or question offers. */
const choices = (quiz: Quiz): number[] =>
  quiz.kind === 'interest' ? quiz.items.map(() => quiz.scale.length) : quiz.questions.map(optionCount);

/** Short sign for the questions of a quiz and what may be answered. */
export function fingerprint(quiz: Quiz): string {
  const parts =
    quiz.kind === 'interest'
      ? [...quiz.items.map((item) => item.id), '|', ...quiz.scale.map((point) => String(point.value))]
      : quiz.questions.map((question) => `${question.id}/${String(optionCount(question))}`);
  return hashOf(parts.join(',')).toString(36);
}

/** Entries for the fragment: `a` for the answers, `s` for the subjects (`-` where the step was passed without any). */
export function encodeRun(run: Run): ReadonlyMap<string, string> {
  const counts = choices(run.quiz);
  const signs = Array.from({ length: run.answers.length }, (_, index) => {
    const given = run.answers[index];
    const size = width(counts[index] ?? 1);
    if (given === undefined) return OPEN.repeat(size);
    return given === null ? SKIPPED.repeat(size) : given.toString(36).padStart(size, '0');
  });
  const entries = new Map([
    [
      'a',
      [VERSION, run.quiz.id, fingerprint(run.quiz), signs.join('').replace(new RegExp(`${OPEN}+$`), '')].join(
        ':',
      ),
    ],
  ]);
  if (run.kind === 'interest' && (run.subjects.length > 0 || run.step > run.quiz.items.length))
    entries.set('s', run.subjects.join(',') || SKIPPED);
  return entries;
}

/** A run from the entries of a fragment; `undefined` where they are damaged or of a quiz that is not among `quizzes`. */
export function decodeRun(entries: ReadonlyMap<string, string>, quizzes: readonly Quiz[]): Run | undefined {
  const [version, id, mark, signs, ...rest] = (entries.get('a') ?? '').split(':');
  const quiz = quizzes.find((q) => q.id === id);
  if (version !== VERSION || !quiz || mark !== fingerprint(quiz) || signs === undefined || rest.length > 0)
    return undefined;
  const answers = decodeAnswers(signs, choices(quiz));
  if (!answers) return undefined;
  const run = startRun(quiz);
  return run.kind === 'interest'
    ? resumeInterest(run, answers, entries.get('s') ?? '')
    : resumeKnowledge(run, answers);
}

function decodeAnswers(signs: string, counts: readonly number[]): (Answer | undefined)[] | undefined {
  const answers: (Answer | undefined)[] = [];
  for (let at = 0; at < signs.length;) {
    const count = counts[answers.length];
    if (count === undefined) return undefined;
    const size = width(count);
    // Questions at the end that were not asked yet are left out.
    const sign = signs.slice(at, at + size).padEnd(size, OPEN);
    const index = parseInt(sign, 36);
    if (sign === OPEN.repeat(size)) answers.push(undefined);
    else if (sign === SKIPPED.repeat(size)) answers.push(null);
    else if (/^[0-9a-z]+$/.test(sign) && index < count) answers.push(index);
    else return undefined;
    at += size;
  }
  return answers;
}

function resumeInterest(
  run: InterestRun,
  answers: readonly (Answer | undefined)[],
  code: string,
): InterestRun | undefined {
  if (answers.includes(undefined)) return undefined;
  const { quiz } = run;
  const complete = answers.length === quiz.items.length;
  const subjects = code === SKIPPED ? [] : [...new Set(code.split(',').filter(Boolean))];
  const known = new Set(quiz.subjects?.map((subject) => subject.id));
  if (subjects.some((id) => !known.has(id)) || subjects.length > subjectLimits(quiz).most) return undefined;
  const done =
    complete &&
    hasSubjects(quiz) &&
    (code === SKIPPED || subjects.length >= Math.max(1, subjectLimits(quiz).least));
  return {
    ...run,
    answers: answers as readonly Answer[],
    subjects,
    step: answers.length + (done ? 1 : 0),
  };
}

function resumeKnowledge(run: KnowledgeRun, answers: readonly (Answer | undefined)[]): KnowledgeRun {
  const open = run.round.findIndex((index) => answers[index] === undefined);
  return { ...run, answers, step: open < 0 ? run.round.length : open };
}
