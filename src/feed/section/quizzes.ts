import { quiz } from '../../generated/shapes/quiz.js';
import type { References } from '../references.js';
import type { KnowledgeQuiz, Question, Quiz } from '../schema/quizzes.js';
import { listSection } from './reader.js';

/** True when the right answer is one of those that can be given. */
function hasAnswer({ kind, answer, options }: Question): boolean {
  return kind === 'true-false'
    ? typeof answer === 'boolean'
    : typeof answer === 'number' && answer < (options?.length ?? 0);
}

function checkQuestions(path: string, { questions }: KnowledgeQuiz, references: References): Question[] {
  return questions.flatMap((question, i) => {
    const where = `${path}.questions[${String(i)}]`;
    if (!hasAnswer(question)) {
      const expected = question.kind === 'true-false' ? 'true or false' : 'the index of one of the options';
      references.report(`${where}.answer`, `expected ${expected}, found ${String(question.answer)}`);
      return [];
    }
    const { options } = question;
    return [
      options
        ? { ...question, options: references.check(`${where}.options`, options, { trade: 'trades' }) }
        : question,
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
