import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/widgets/trade-quiz/define.js';
import { encodeClass } from '../src/widgets/trade-quiz/class/class-code.js';
import { goTo, setHands, startClass } from '../src/widgets/trade-quiz/class/class-run.js';
import type { Quiz } from '../src/feed/index.js';
import { arrangingQuiz, interestQuiz, knowledgeQuiz, quizFeed } from '../test/widgets/trade-quiz/fixture.js';
import { feedWith } from '../test/feed-fixture.js';
import * as states from './states.js';

interface Args extends states.WidgetArgs {
  quiz: string;
  mode: string;
}

const meta = {
  title: 'Widgets/Trade quiz in class and on a stand',
  component: 'trade-quiz',
  parameters: { layout: 'fullscreen' },
  render: (args) =>
    html`<div lang=${args.lang}>
      <trade-quiz
        .data=${args.data}
        quiz=${args.quiz}
        mode=${args.mode}
        theme=${args.theme}
        deep-link="false"
      ></trade-quiz>
    </div>`,
  argTypes: {
    ...states.argTypes,
    quiz: { control: 'select', options: ['', 'interest-12', 'pictures-8-12', 'who-does-what'] },
    mode: { control: 'inline-radio', options: ['class', 'kiosk'] },
  },
  args: { ...states.args, data: quizFeed, quiz: '', width: 1400, mode: 'class' },
} satisfies Meta<Args>;
export default meta;
type Story = StoryObj<Args>;

const shown = states.shownIn('trade-quiz');

async function press(canvas: HTMLElement, selector: string, index = 0): Promise<void> {
  (await shown(canvas, selector, index)).click();
}

async function choose(canvas: HTMLElement, selector: string, value: string): Promise<void> {
  const field = (await shown(canvas, selector)) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

export const Settings: Story = {
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '[part=heading]')).toHaveTextContent('Un quiz avec votre classe');
    await waitFor(async () => expect(await shown(canvasElement, '.print-set')).toBeVisible());
  },
};

export const Counted: Story = {
  args: { quiz: 'interest-12' },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, '#pupils', '22');
    await press(canvasElement, '[part=begin]');
    for (const answer of [0, 3, 3, 4]) await press(canvasElement, '[part=more]', answer);
    await press(canvasElement, '[part=show]');
    await expect(await shown(canvasElement, '.board-hands')).toHaveTextContent('4 mains sur 22');
  },
};

export const TeamsWithOneTown: Story = {
  args: { quiz: 'who-does-what' },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, '#teams', '4');
    await press(canvasElement, '[part=begin]');
    await press(canvasElement, '[part=show]');
    await press(canvasElement, '.teams input', 1);
    await waitFor(async () =>
      expect(await shown(canvasElement, '.town')).toHaveAccessibleName(
        'Fenêtres de la ville allumées : 1 sur 3',
      ),
    );
  },
};

export const InOrder: Story = {
  args: { lang: 'en', data: feedWith({ quizzes: [arrangingQuiz] }) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=begin]');
    await press(canvasElement, '[part=show]');
    await expect(await shown(canvasElement, '.board-things')).toHaveTextContent('1. Weigh');
  },
};

/** The end after so many hands for one answer of each question. */
const ended = (quiz: Quiz, answers: readonly number[]) => {
  const run = answers.reduce((r, answer, index) => setHands(goTo(r, index), answer, 20), startClass(quiz));
  const [[, c] = ['', '']] = [...encodeClass(goTo(run, answers.length))];
  return {
    beforeEach: () => {
      history.replaceState(null, '', `#trade-quiz.c=${encodeURIComponent(c)}`);
      return () => {
        history.replaceState(null, '', location.pathname + location.search);
      };
    },
  };
};

export const ClassProfile: Story = {
  ...ended(interestQuiz, [4, 1, 0, 0, 0, 1]),
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.class-trades')).toBeVisible();
  },
};

export const Discovered: Story = {
  ...ended(knowledgeQuiz, [1, 1, 0]),
  args: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, 'caption')).toHaveTextContent('À reprendre ensemble');
  },
};

export const Stand: Story = {
  args: { mode: 'kiosk', quiz: 'interest-12' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[part=start]');
    await expect((await shown(canvasElement, '.answer')).offsetHeight).toBeGreaterThanOrEqual(64);
  },
};
