import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/widgets/trade-quiz/define.js';
import type { TradeQuizElement } from '../src/widgets/trade-quiz/trade-quiz.js';
import { interestQuiz, quizFeed, sectors, trades } from '../test/widgets/trade-quiz/fixture.js';
import { feedWith } from '../test/feed-fixture.js';

interface Args {
  data: unknown;
  feed: string;
  lang: string;
  quiz: string;
  audience: string;
  sectors: string;
  theme: 'auto' | 'light' | 'dark';
  /** Width of the column in pixels. */
  width: number;
}

const meta = {
  title: 'Widgets/Trade quiz',
  component: 'trade-quiz',
  render: (args) =>
    html`<div lang=${args.lang} .style=${`max-inline-size: ${args.width}px`}>
      <trade-quiz
        .data=${args.data}
        feed=${args.feed}
        quiz=${args.quiz}
        audience=${args.audience}
        sectors=${args.sectors}
        theme=${args.theme}
        ><a href="https://example.org/">Tous les métiers</a></trade-quiz
      >
    </div>`,
  argTypes: {
    lang: { control: 'select', options: ['fr', 'nl', 'de', 'en'] },
    quiz: { control: 'select', options: ['', 'interest-12', 'pictures-8-12', 'who-does-what'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    width: { control: { type: 'range', min: 280, max: 1400 } },
  },
  args: {
    data: quizFeed,
    feed: '',
    lang: 'fr',
    quiz: 'interest-12',
    audience: '',
    sectors: '',
    theme: 'light',
    width: 1000,
  },
} satisfies Meta<Args>;
export default meta;
type Story = StoryObj<Args>;

/** The element at a selector inside the quiz, as soon as it is there. */
async function shown(canvas: HTMLElement, selector: string, index = 0): Promise<HTMLElement> {
  return waitFor(() => {
    const root = canvas.querySelector<TradeQuizElement>('trade-quiz')?.shadowRoot;
    const found = root?.querySelectorAll<HTMLElement>(selector)[index];
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  });
}

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

/** Answers requests for one address for as long as the story is shown. */
function stubFetch(address: string, answer: () => Promise<Response>): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    (input instanceof Request ? input.url : String(input)).endsWith(address)
      ? answer()
      : original(input, init);
  return () => {
    globalThis.fetch = original;
  };
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
  args: { data: undefined, feed: 'https://example.org/slow-quiz.json' },
  beforeEach: () => stubFetch('/slow-quiz.json', () => new Promise(() => {})),
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
      trades: { url: 'https://example.org/gone-trades.json' },
    }),
  },
  beforeEach: () => stubFetch('/gone-trades.json', () => Promise.resolve(new Response('', { status: 404 }))),
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.notice')).toHaveTextContent('n’a pas pu être chargée');
    await expect(await shown(canvasElement, '[part=start]')).toBeVisible();
  },
};

export const Failed: Story = {
  args: { data: undefined, feed: 'https://example.org/gone-quiz.json' },
  beforeEach: () => stubFetch('/gone-quiz.json', () => Promise.resolve(new Response('', { status: 404 }))),
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
