// Made from src/feed/schema by `npm run schema`. Do not edit.
import { type Shape } from '../../feed/shape.js';
import { interestQuiz } from './interest-quiz.js';
import { knowledgeQuiz } from './knowledge-quiz.js';

export const quiz = {
  by: 'kind',
  cases: { interest: interestQuiz, knowledge: knowledgeQuiz },
} satisfies Shape;
