/** What a visitor sees of quizzes that a publisher did not finish, or finished too much. */
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/trade-quiz/define.js';
import type { KnowledgeQuiz, Question, Quiz, Trade } from '../../../src/feed/index.js';
import type { ReadyDetail } from '../../../src/element/feed-element.js';
import type { TradeQuizElement } from '../../../src/widgets/trade-quiz/trade-quiz.js';
import { feedWith } from '../../feed-fixture.js';
import { interestQuiz, knowledgeQuiz, pictureQuiz, sectors, trades } from './fixture.js';

const all = (el: TradeQuizElement, selector: string) => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (el: TradeQuizElement, selector: string): HTMLElement | undefined => all(el, selector)[0];
const text = (element: Element | undefined) =>
  (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

interface Given {
  readonly quizzes: readonly unknown[];
  readonly trades?: readonly Trade[];
  readonly lang?: string;
}

/** The quiz at its start, and what the page was told of the feed. */
async function shown(given: Given): Promise<{ el: TradeQuizElement; issues: ReadyDetail['issues'] }> {
  const el = document.createElement('trade-quiz');
  el.lang = given.lang ?? 'fr';
  el.data = feedWith({ sectors, trades: given.trades ?? trades, quizzes: given.quizzes });
  const ready = oneEvent(el, 'trade-quiz-ready') as Promise<CustomEvent<ReadyDetail>>;
  await fixture(html`${el}`);
  const { detail } = await ready;
  await el.updateComplete;
  return { el, issues: detail.issues };
}

async function press(el: TradeQuizElement, selector: string, index = 0): Promise<void> {
  await waitUntil(() => all(el, selector).length > index, selector);
  all(el, selector)[index]!.click();
  await el.updateComplete;
}

/** Starts the quiz and answers so many questions, each with its first or another answer. */
async function play(el: TradeQuizElement, steps: number, choice = 0): Promise<void> {
  await press(el, '[part=start]');
  for (let step = 0; step < steps; step++) {
    await waitUntil(() => text(one(el, '.bar-row')).includes(String(step + 1)));
    await press(el, '.answer input', choice);
    if (all(el, '[part=feedback]').length > 0) await press(el, '[part=next]');
  }
}

const questions = (count: number): Question[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `q${String(index)}`,
    kind: 'true-false',
    text: { fr: `Affirmation ${String(index + 1)}` },
    answer: true,
    explanation: { fr: 'Parce que.' },
  }));
const withQuestions = (list: Question[]): KnowledgeQuiz => ({ ...knowledgeQuiz, questions: list });

describe('<trade-quiz> with a quiz of one question', () => {
  it('asks it and comes to an end', async () => {
    const { el } = await shown({ quizzes: [withQuestions(questions(1))] });
    await play(el, 1);
    await waitUntil(() => all(el, '.recap-entry').length === 1);
    expect(text(one(el, '.lead'))).to.include('trouvé');
    await expect(el).to.be.accessible();
  });
});

describe('<trade-quiz> with 200 questions', () => {
  it('says how many there are, and how far one is', async () => {
    const { el } = await shown({ quizzes: [withQuestions(questions(200))] });
    expect(text(one(el, '.facts'))).to.include('200');
    await play(el, 3);
    expect(one(el, 'progress')?.getAttribute('max')).to.equal('200');
    expect(text(one(el, '.bar-row')))
      .to.include('4')
      .and.to.include('200');
  });
});

describe('<trade-quiz> with an interest quiz and', () => {
  const open = async (given: readonly Trade[]) => {
    const { el } = await shown({ quizzes: [{ ...interestQuiz, subjects: [] }], trades: given });
    await play(el, 1, 4);
    for (let step = 1; step < 6; step++) await press(el, '.answer input', 0);
    await waitUntil(() => all(el, '[part=profile]').length > 0);
    return el;
  };

  it('no trades shows the profile, and says that the trades are missing', async () => {
    const el = await open([]);
    expect(all(el, '[part=trade]')).to.have.length(0);
    expect(text(one(el, '.lead'))).to.include('Voici ton profil');
    expect(text(one(el, '.result'))).not.to.include('rend curieu');
    await expect(el).to.be.accessible();
  });

  it('trades without profiles offers one of each sector, in no order', async () => {
    const el = await open(trades.map(({ interests: _, ...bare }) => bare));
    expect(text(one(el, '[part=heading]'))).to.include('Pas');
    expect(all(el, '[part=trade]').length).to.equal(4);
    await expect(el).to.be.accessible();
  });
});

describe('<trade-quiz> with pictures that are missing', () => {
  it('shows the words, and no hole where the picture would be', async () => {
    const [first, ...rest] = pictureQuiz.items;
    const items = [{ ...first!, picture: { url: 'data:image/png;base64,AAAA' } }, ...rest];
    const { el } = await shown({ quizzes: [{ ...pictureQuiz, items }] });
    await press(el, '[part=start]');
    await waitUntil(() => all(el, '.picture').length > 0);
    await waitUntil(() => one(el, '.picture')?.hidden);
    expect(text(one(el, '[part=question]'))).to.include('Fabriquer une étagère');
  });

  it('asks without a picture where its address is none, and reports that once', async () => {
    const items = pictureQuiz.items.map((item, index) =>
      index === 0 ? { ...item, picture: { url: 'javascript:1' } } : item,
    );
    const { el, issues } = await shown({ quizzes: [{ ...pictureQuiz, items }] });
    await press(el, '[part=start]');
    await waitUntil(() => all(el, '.answer').length === 3);
    expect(all(el, '.picture')).to.have.length(0);
    expect(issues.map(({ path }) => path).filter((path) => path.endsWith('.picture.url'))).to.have.length(1);
  });
});

describe('<trade-quiz> with a language missing in half the items', () => {
  it('shows those in the language there is, and says which for screen readers', async () => {
    const items = interestQuiz.items.map((item, index) =>
      index % 2 === 0 ? { ...item, text: { fr: 'Scier', nl: 'Zagen' } } : item,
    );
    const { el } = await shown({ quizzes: [{ ...interestQuiz, items }], lang: 'nl' });
    await press(el, '[part=start]');
    await waitUntil(() => text(one(el, '[part=question]')).includes('Zagen'));
    await press(el, '.answer input', 1);
    await waitUntil(() => all(el, '[part=question] [lang=fr]').length === 1);
    expect(text(one(el, '[part=question] [lang=fr]'))).to.equal('Chercher pourquoi une machine s’arrête');
    await expect(el).to.be.accessible();
  });
});

describe('<trade-quiz> with two of one id', () => {
  it('asks the first of two questions, and reports the second', async () => {
    const [first] = questions(1);
    const twins = [first!, { ...first!, text: { fr: 'La deuxième' } }];
    const { el, issues } = await shown({ quizzes: [withQuestions(twins)] });
    await play(el, 1);
    await waitUntil(() => all(el, '.recap-entry').length === 1);
    expect(issues.map(({ path }) => path)).to.deep.equal(['quizzes[0].questions[1].id']);
  });

  it('offers the first of two quizzes, and reports the second', async () => {
    const { el, issues } = await shown({
      quizzes: [knowledgeQuiz, { ...knowledgeQuiz, title: { fr: 'Le deuxième' } }],
    });
    expect(text(one(el, '[part=heading]'))).to.equal('Qui fait quoi ?');
    expect(issues.map(({ path }) => path)).to.deep.equal(['quizzes[1].id']);
  });
});

describe('<trade-quiz> with an answer key that points nowhere', () => {
  const nowhere = (quiz: KnowledgeQuiz): Quiz => ({
    ...quiz,
    questions: quiz.questions.map((question, index) => (index === 0 ? { ...question, answer: 7 } : question)),
  });

  it('asks the other questions, and says in one line what is wrong', async () => {
    const { el, issues } = await shown({ quizzes: [nowhere(knowledgeQuiz)] });
    expect(text(one(el, '.facts'))).to.include('2 questions');
    expect(issues).to.deep.equal([
      {
        path: 'quizzes[0].questions[0].answer',
        message: 'expected the index of one of the options, found 7',
      },
    ]);
  });

  it('says that there is no quiz where it was the only question', async () => {
    const { el } = await shown({ quizzes: [nowhere(withQuestions(questions(1)))] });
    expect(all(el, '[part=start]')).to.have.length(0);
    expect(text(one(el, '.notice, .state, [part=base]'))).not.to.equal('');
    await expect(el).to.be.accessible();
  });
});
