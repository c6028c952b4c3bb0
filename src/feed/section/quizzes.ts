import type { LocalText } from '../../core/text.js';
import { quiz } from '../../generated/shapes/quiz.js';
import type { References } from '../references.js';
import type { KnowledgeQuiz, Question, Quiz } from '../schema/quizzes.js';
import { listSection } from './reader.js';

/** Where something is missing, what is expected there, and what was found. */
type Lack = readonly [field: string, expected: string, found: string | number | boolean | undefined];

/** Each wording with its language. */
const wordings = (text: LocalText): string[] =>
  typeof text === 'string' ? [text] : Object.entries(text).map((wording) => wording.join(' '));

/** How many options or pairs each kind has, at least and at most; a choice as many as there are letters. */
const limits = { choice: [2, 26], order: [3, 7], match: [2, 6] } as const;

/** What a question of a kind needs to be answered, and where that is missing. */
function lacks({ kind, answer, options = [], pairs = [] }: Question): Lack | undefined {
  if (kind === 'true-false')
    return typeof answer === 'boolean' ? undefined : ['answer', 'true or false', answer];
  const [field, ...lists] =
    kind === 'match'
      ? (['pairs', pairs.map(({ left }) => left), pairs.map(({ right }) => right)] as const)
      : (['options', options.map(({ text }) => text)] as const);
  const { length } = lists[0];
  const [least, most] = limits[kind];
  if (length < least || length > most) return [field, `${String(least)} to ${String(most)} of them`, length];
  // Of two that read alike nobody could tell which is meant.
  for (const texts of lists) {
    const all = texts.flatMap(wordings);
    const twice = all.find((wording, index) => all.indexOf(wording) < index);
    if (twice !== undefined) return [field, 'no two alike', `"${twice}" twice`];
  }
  return kind !== 'choice' || (typeof answer === 'number' && answer < length)
    ? undefined
    : ['answer', 'the index of one of the options', answer];
}

/** The questions that can be asked, with references that point somewhere. */
function checkQuestions(path: string, { questions }: KnowledgeQuiz, references: References): Question[] {
  const where = `${path}.questions`;
  const own = new Set(references.distinct(where, questions));
  return references.check(where, questions, { trade: 'trades' }).flatMap((question, i) => {
    const at = `${where}[${String(i)}]`;
    if (!own.has(questions[i] ?? question)) return [];
    const lack = lacks(question);
    if (lack) {
      const [field, expected, found] = lack;
      references.report(`${at}.${field}`, `expected ${expected}, found ${String(found ?? 'nothing')}`);
      return [];
    }
    const { options, pairs } = question;
    return [
      {
        ...question,
        ...(options && { options: references.check(`${at}.options`, options, { trade: 'trades' }) }),
        ...(pairs && { pairs: references.check(`${at}.pairs`, pairs, { trade: 'trades' }) }),
      },
    ];
  });
}

export const quizzes = /* @__PURE__ */ listSection<Quiz>('quizzes', quiz, (records, references) =>
  records.map((record, i) => {
    const path = `quizzes[${String(i)}]`;
    if (record.kind === 'knowledge')
      return { ...record, questions: checkQuestions(path, record, references) };
    const subjects = `${path}.subjects`;
    const items = `${path}.items`;
    references.know(subjects, record.subjects);
    return {
      ...record,
      items: references.distinct(items, references.check(items, record.items, { subjects })),
      ...(record.subjects && { subjects: references.distinct(subjects, record.subjects) }),
    };
  }),
);
