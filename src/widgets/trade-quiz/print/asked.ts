/**
 * What a question asks on paper, whatever its kind.
 */
import type { LocalText, Question } from '../../../feed/index.js';

export type Asked =
  /** One of these is right. */
  | { readonly how: 'tick'; readonly options: readonly LocalText[]; readonly right: number }
  | { readonly how: 'true-false'; readonly isTrue: boolean }
  /** In the right order. */
  | { readonly how: 'order'; readonly steps: readonly LocalText[] }
  | { readonly how: 'match'; readonly pairs: readonly (readonly [LocalText, LocalText])[] };

/** `undefined` where there is nothing to answer. */
export function askedBy(question: Question): Asked | undefined {
  const { kind, options = [], answer, pairs = [] } = question;
  const texts = options.map(({ text }) => text);
  switch (kind) {
    case 'true-false':
      return { how: 'true-false', isTrue: answer === true };
    case 'order':
      return { how: 'order', steps: texts };
    case 'match':
      return { how: 'match', pairs: pairs.map(({ left, right }) => [left, right]) };
    case 'choice':
      return texts.length > 0 ? { how: 'tick', options: texts, right: Number(answer) } : undefined;
  }
}
