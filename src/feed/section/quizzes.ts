import { quiz } from '../../generated/shapes/quiz.js';
import type { References } from '../references.js';
import type { KnowledgeQuiz, Question, Quiz } from '../schema/quizzes.js';
import { listSection } from './reader.js';

/** What a question of a kind needs to be answered, and where that is missing; `undefined` for nothing. */
function lacks({
  kind,
  answer,
  options = [],
  pairs = [],
}: Question): readonly [string, string, unknown] | undefined {
  switch (kind) {
    case 'choice':
      return typeof answer === 'number' && answer < options.length
        ? undefined
        : ['answer', 'the index of one of the options', answer];
    case 'true-false':
      return typeof answer === 'boolean' ? undefined : ['answer', 'true or false', answer];
    case 'order':
      return options.length >= 3 && options.length <= 7
        ? undefined
        : ['options', '3 to 7 things in order', options.length];
    case 'match':
      return pairs.length >= 2 && pairs.length <= 6 ? undefined : ['pairs', '2 to 6 pairs', pairs.length];
  }
}

function checkQuestions(path: string, { questions }: KnowledgeQuiz, references: References): Question[] {
  return questions.flatMap((question, i) => {
    const where = `${path}.questions[${String(i)}]`;
    const lacking = lacks(question);
    if (lacking) {
      const [field, expected, found] = lacking;
      references.report(`${where}.${field}`, `expected ${expected}, found ${String(found)}`);
      return [];
    }
    const { options, pairs } = question;
    return [
      {
        ...question,
        ...(options && { options: references.check(`${where}.options`, options, { trade: 'trades' }) }),
        ...(pairs && { pairs: references.check(`${where}.pairs`, pairs, { trade: 'trades' }) }),
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
    references.know(subjects, record.subjects);
    return { ...record, items: references.check(`${path}.items`, record.items, { subjects }) };
  }),
);
