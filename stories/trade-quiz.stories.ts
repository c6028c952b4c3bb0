import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/widgets/trade-quiz/define.js';
import { fingerprint } from '../src/widgets/trade-quiz/later/answer-code.js';
import { forgetAnswers, keepAnswers } from '../src/widgets/trade-quiz/later/kept-answers.js';
import {
  arrangingQuiz,
  interestQuiz,
  knowledgeQuiz,
  quizFeed,
  sectors,
  trades,
} from '../test/widgets/trade-quiz/fixture.js';
import { feedWith } from '../test/feed-fixture.js';
import * as states from './states.js';

interface Args extends states.WidgetArgs {
  quiz: string;
  audience: string;
}

const meta = {
  title: 'Widgets/Trade quiz',
  component: 'trade-quiz',
  render: (args) =>
    states.inColumn(
      args,
      html`<trade-quiz
        .data=${args.data}
        feed=${args.feed}
        quiz=${args.quiz}
        audience=${args.audience}
        sectors=${args.sectors}
        theme=${args.theme}
        ><a href="https://example.org/">Tous les métiers</a></trade-quiz
      >`,
    ),
  argTypes: {
    ...states.argTypes,
    quiz: { control: 'select', options: ['', 'interest-12', 'pictures-8-12', 'who-does-what'] },
  },
  args: { ...states.args, data: quizFeed, quiz: 'interest-12', audience: '', width: 1000 },
} satisfies Meta<Args>;
export default meta;
type Story = StoryObj<Args>;

const shown = states.shownIn('trade-quiz');

/** Starts the quiz and chooses these answers of the scale, one question after the other. */
async function play(canvas: HTMLElement, ...answers: number[]): Promise<void> {
  (await shown(canvas, '[part=start]')).click();
  for (const [step, answer] of answers.entries()) {
    await waitFor(async () =>
      expect(await shown(canvas, '[part=question]')).toHaveTextContent(String(step + 1)),
    );
    (await shown(canvas, '.answer input', answer)).click();
  }
}

async function toResult(canvas: HTMLElement, ...answers: number[]): Promise<HTMLElement> {
  await play(canvas, ...answers);
  (await shown(canvas, '.chip input', 0)).click();
  (await shown(canvas, '.chip input', 3)).click();
  await waitFor(async () => expect(await shown(canvas, '#subjects-count')).toHaveTextContent('2'));
  (await shown(canvas, '[part=next]')).click();
  return shown(canvas, '.result');
}

export const Start: Story = {
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '[part=start]')).toHaveTextContent('Commencer');
  },
};

export const SeveralQuizzes: Story = {
  args: { quiz: '', audience: 'primary' },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.choice', 1)).toHaveTextContent('Qui fait quoi ?');
  },
};

export const Question: Story = {
  play: async ({ canvasElement }) => {
    await play(canvasElement, 4, 1);
    await waitFor(async () =>
      expect(await shown(canvasElement, '[part=bar]')).toHaveTextContent('Question 3 sur 6'),
    );
  },
};

export const PictureCard: Story = {
  args: { quiz: 'pictures-8-12' },
  play: async ({ canvasElement }) => {
    await play(canvasElement);
    await expect(await shown(canvasElement, '.answers')).toHaveTextContent('Peut-être');
  },
};

export const Subjects: Story = {
  play: async ({ canvasElement }) => {
    await play(canvasElement, 4, 1, 0, 0, 0, 1);
    (await shown(canvasElement, '.chip input', 0)).click();
    await waitFor(async () =>
      expect(await shown(canvasElement, '#subjects-count')).toHaveTextContent('1 sujet choisi'),
    );
  },
};

export const Result: Story = {
  play: async ({ canvasElement }) => {
    const result = await toResult(canvasElement, 4, 1, 0, 0, 0, 1);
    await expect(result.querySelectorAll('.trade')).toHaveLength(6);
    await expect(result).toHaveTextContent('Ce que ce quiz n’est pas');
  },
};

export const NoClearPreference: Story = {
  play: async ({ canvasElement }) => {
    const result = await toResult(canvasElement, 2, 2, 2, 2, 2, 2);
    await expect(result).toHaveTextContent('Pas encore de préférence claire');
  },
};

export const Explained: Story = {
  args: { quiz: 'who-does-what' },
  play: async ({ canvasElement }) => {
    await play(canvasElement, 0);
    await expect(await shown(canvasElement, '[part=feedback]')).toHaveTextContent('Pas tout à fait');
  },
};

export const Discovered: Story = {
  args: { quiz: 'who-does-what' },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '[part=start]')).click();
    for (const answer of [0, 0, 0]) {
      (await shown(canvasElement, '.answer input', answer)).click();
      (await shown(canvasElement, '[part=next]')).click();
    }
    await expect(await shown(canvasElement, '[part=retry]')).toHaveTextContent('question ratée');
  },
};

export const Loading: Story = {
  ...states.loading,
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.loading')).toHaveTextContent('Chargement');
  },
};

export const Empty: Story = {
  args: { data: feedWith({ sectors, trades }) },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.empty')).toHaveTextContent('pas encore de quiz');
  },
};

export const PartlyFailed: Story = {
  args: {
    data: feedWith({
      sectors,
      quizzes: [interestQuiz],
      trades: states.missing,
    }),
  },
  beforeEach: states.missingFails,
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.notice')).toHaveTextContent('n’a pas pu être chargée');
    await expect(await shown(canvasElement, '[part=start]')).toBeVisible();
  },
};

export const Failed: Story = {
  ...states.failed,
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '[role=alert]')).toHaveTextContent('Réessayer');
  },
};

const long = (text: string) => `${text}, ${'et encore une précision qui n’en finit pas, '.repeat(3)}fin`;

export const LongTexts: Story = {
  args: {
    width: 320,
    data: feedWith({
      sectors: sectors.map((sector) => ({ ...sector, name: long('Construction') })),
      trades: trades.map((trade) => ({ ...trade, name: long(`Chaudronnière-tuyauteuse ${trade.id}`) })),
      quizzes: [
        {
          ...interestQuiz,
          title: long('Qu’est-ce que tu aimerais faire'),
          items: interestQuiz.items.map((item) => ({ ...item, text: long('Réparer un vélo') })),
        },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    const result = await toResult(canvasElement, 4, 1, 0, 0, 0, 1);
    await expect(result.scrollWidth).toBeLessThanOrEqual(result.clientWidth);
  },
};

export const Dark: Story = {
  args: { theme: 'dark' },
  globals: { backgrounds: { value: 'dark' } },
  play: async ({ canvasElement }) => {
    await expect(await toResult(canvasElement, 4, 1, 0, 0, 0, 1)).toHaveTextContent('Des métiers à explorer');
  },
};

export const Narrow: Story = {
  args: { width: 280 },
  play: async ({ canvasElement }) => {
    await play(canvasElement, 4);
    const answers = await shown(canvasElement, '.answers');
    await expect(answers.scrollWidth).toBeLessThanOrEqual(answers.clientWidth);
  },
};

export const Dutch: Story = {
  args: { lang: 'nl' },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '[part=start]')).toHaveTextContent('Beginnen');
  },
};

// --- Going on from the result ---

export const WaysOn: Story = {
  render: (args) =>
    states.inColumn(
      args,
      html`<trade-quiz
        .data=${args.data}
        quiz=${args.quiz}
        theme=${args.theme}
        map-url="https://example.org/carte"
        pathways-url="https://example.org/parcours"
        calendar-url="https://example.org/agenda"
      ></trade-quiz>`,
    ),
  play: async ({ canvasElement }) => {
    await toResult(canvasElement, 4, 1, 0, 0, 0, 1);
    await expect(await shown(canvasElement, '.explore [part=explore]', 2)).toHaveTextContent(
      'Portes ouvertes',
    );
  },
};

export const OnAPhone: Story = {
  play: async ({ canvasElement }) => {
    await toResult(canvasElement, 4, 1, 0, 0, 0, 1);
    (await shown(canvasElement, '[part=code]')).click();
    await expect(await shown(canvasElement, '.qr')).toHaveAccessibleName('Code QR du lien vers ton résultat');
  },
};

export const Remembered: Story = {
  beforeEach: () => {
    const a = `1:${interestQuiz.id}:${fingerprint(interestQuiz)}:410001`;
    keepAnswers('trade-quiz', new Map([['a', a]]), new Date(2026, 10, 24));
    return () => {
      forgetAnswers('trade-quiz');
    };
  },
  render: (args) =>
    states.inColumn(
      args,
      html`<trade-quiz .data=${args.data} quiz=${args.quiz} theme=${args.theme} remember></trade-quiz>`,
    ),
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.kept')).toHaveTextContent('24 novembre 2026');
    await expect(await shown(canvasElement, '[part=forget]')).toHaveTextContent('Effacer mes réponses');
  },
};

// --- Questions that ask for an order, or for what belongs together ---

const arranging = { data: feedWith({ sectors, trades, quizzes: [arrangingQuiz] }), quiz: '', lang: 'en' };

/** Past the first question, whose answer one does not know. */
async function toPairs(canvas: HTMLElement): Promise<void> {
  await press(canvas, '[part=start]');
  await press(canvas, '[part=unknown]');
  await press(canvas, '[part=next]');
}

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  (await shown(canvas, selector)).click();
}

export const PutInOrder: Story = {
  args: arranging,
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=start]');
    const name = (await shown(canvasElement, '.order-entry > span:nth-child(2)')).textContent.trim();
    (await shown(canvasElement, '.order-moves button', 1)).click();
    await waitFor(async () => expect(await shown(canvasElement, '.order-entry')).not.toHaveTextContent(name));
  },
};

export const OrderChecked: Story = {
  args: arranging,
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=start]');
    await press(canvasElement, '[part=check]');
    await expect(await shown(canvasElement, '[part=feedback]')).toHaveTextContent('Yeast needs time.');
  },
};

export const PutTogether: Story = {
  args: { ...arranging, width: 340 },
  play: async ({ canvasElement }) => {
    await toPairs(canvasElement);
    await expect(await shown(canvasElement, '.match select', 2)).toHaveAccessibleName('welder');
  },
};

export const OneQuestionOnly: Story = {
  args: {
    quiz: '',
    data: feedWith({
      sectors,
      trades,
      quizzes: [{ ...knowledgeQuiz, questions: knowledgeQuiz.questions.slice(0, 1) }],
    }),
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=start]');
    await press(canvasElement, '[part=unknown]');
    await expect(await shown(canvasElement, '[part=next]')).toHaveTextContent('Voir ce que j’ai découvert');
  },
};

export const NoTradesToSuggest: Story = {
  args: { quiz: '', data: feedWith({ sectors, quizzes: [{ ...interestQuiz, subjects: [] }] }) },
  play: async ({ canvasElement }) => {
    await play(canvasElement, 4, 1, 0, 0, 0, 1);
    await expect(await shown(canvasElement, '.lead')).toHaveTextContent('Voici ton profil.');
  },
};
