/**
 * Which quizzes of a feed a widget offers, and how long one takes.
 */
import type { Quiz } from '../../feed/index.js';

const hasContent = (quiz: Quiz) => quiz.kind === 'interest' || quiz.questions.length > 0;

/**
 * The quizzes to offer: the one that the page's author names; else those for the audience; else all.
 * A name that no quiz has counts as none.
 */
export function quizzesFor(quizzes: readonly Quiz[], named: string, audience: string): readonly Quiz[] {
  const usable = quizzes.filter(hasContent);
  const one = usable.find((quiz) => quiz.id === named.trim());
  if (one) return [one];
  const fitting = usable.filter(
    ({ audiences }) => audiences.includes(audience) || audiences.includes('public'),
  );
  return audience !== '' && fitting.length > 0 ? fitting : usable;
}

/**
 * Seconds for one step, measured by reading aloud and choosing at an easy pace, a question with its explanation; rough on
 * purpose.
 */
const SECONDS = { item: 6, subjects: 40, question: 25 } as const;

/** About how many minutes a quiz takes, at least 1. */
export function minutesFor(quiz: Quiz): number {
  const seconds =
    quiz.kind === 'interest'
      ? quiz.items.length * SECONDS.item + (quiz.subjects?.length ? SECONDS.subjects : 0)
      : quiz.questions.length * SECONDS.question;
  return Math.max(1, Math.round(seconds / 60));
}

/** Credits of the pictures in these quizzes, each once. */
export function pictureCredits(quizzes: readonly Quiz[]): string[] {
  const pictures = quizzes.flatMap((quiz) =>
    (quiz.kind === 'interest' ? quiz.items : quiz.questions).map(({ picture }) => picture?.credit),
  );
  return [...new Set(pictures.filter((credit) => credit !== undefined))];
}
