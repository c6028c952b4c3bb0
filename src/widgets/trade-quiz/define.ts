import { define } from '../../element/define.js';
import { TradeQuizElement } from './trade-quiz.js';

define('trade-quiz', TradeQuizElement);
