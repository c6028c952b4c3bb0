/**
 * What of a step is read aloud: the question and its answers, each in the language it is in.
 */
import type { Wording } from '../../../core/text.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { LocalText } from '../../../feed/index.js';
import { currentAnswer, placeOf, type Run } from './answers.js';

/** The texts of the step at hand; none where there is nothing to say. */
export function spokenTexts(i18n: LocalizeController, run: Run): Wording[] {
  const { msg } = i18n;
  const own = (text: string): Wording => ({ text, lang: '' });
  const said = (texts: readonly LocalText[]) => texts.map((text) => i18n.wording(text));
  if (run.kind === 'interest') {
    if (placeOf(run) === 'subjects') return said((run.quiz.subjects ?? []).map(({ label }) => label));
    const item = run.quiz.items[run.step];
    return item ? said([item.text, ...run.quiz.scale.map(({ label }) => label)]) : [];
  }
  const question = run.quiz.questions[run.round[run.step] ?? -1];
  if (!question) return [];
  const { kind, text, options = [], pairs = [], explanation } = question;
  if (currentAnswer(run) !== undefined) return said([explanation]);
  switch (kind) {
    case 'true-false':
      return [...said([text]), own(msg('True')), own(msg('False'))];
    case 'match':
      return said([text, ...pairs.map(({ left }) => left), ...pairs.map(({ right }) => right)]);
    default:
      return said([text, ...options.map((option) => option.text)]);
  }
}

/** True where a quiz has texts in easy language for readers of a language: tags such as `fr-x-falc`. */
export function hasEasyWords({ quiz }: Run, locale: string): boolean {
  const texts =
    quiz.kind === 'interest' ? quiz.items.map(({ text }) => text) : quiz.questions.map(({ text }) => text);
  return texts.some((text) => typeof text !== 'string' && Object.hasOwn(text, `${locale}-x-falc`));
}
