// SurveyJS Form Library, one question a page, leading on when an answer is chosen.
import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import 'survey-js-ui';

const host = document.body.appendChild(document.createElement('div'));
const { quizzes } = await (await fetch('/feed.json')).json();
const [quiz] = quizzes;
const survey = new Model({
  title: quiz.title,
  autoAdvanceEnabled: true,
  showProgressBar: true,
  pages: quiz.items.map(({ id, text }) => ({
    elements: [
      {
        type: 'radiogroup',
        name: id,
        title: text,
        isRequired: true,
        choices: quiz.scale.map(({ value, label }) => ({ value, text: label })),
      },
    ],
  })),
});
survey.render(host);
window.bench = {
  root: () => host,
  step: () => undefined,
  answer: () => host.querySelector('input[type=radio]')?.closest('label'),
};
