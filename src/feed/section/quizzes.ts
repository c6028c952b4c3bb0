import { quiz } from '../../generated/shapes/quiz.js';
import type { Quiz } from '../schema/quizzes.js';
import { listSection } from './reader.js';

export const quizzes = /* @__PURE__ */ listSection<Quiz>('quizzes', quiz);
