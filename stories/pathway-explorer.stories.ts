import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { feed, longTexts, pathways } from '../test/widgets/pathway-explorer/fixture.js';
import type { PathwayExplorerElement } from '../src/widgets/pathway-explorer/pathway-explorer.js';
import '../src/widgets/pathway-explorer/define.js';

interface Args {
  feed: string;
  data: unknown;
  start: string;
  goal: string;
  sectors: string;
  theme: string;
  lang: string;
  width: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/pathway-explorer',
  component: 'pathway-explorer',
  args: {
    feed: '/feed/feed.json',
    data: undefined,
    start: '',
    goal: '',
    sectors: '',
    theme: 'auto',
    lang: 'fr',
    width: '',
  },
  argTypes: {
    data: { control: false },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  },
  render: ({ width, lang, ...args }) => html`
    <div lang=${lang} style=${width ? `inline-size: ${width}` : ''}>
      <pathway-explorer
        feed=${args.feed}
        start=${args.start}
        goal=${args.goal}
        sectors=${args.sectors}
        theme=${args.theme}
        .data=${args.data}
        ><a href="https://www.enseignement.be/">Le portail de l’enseignement</a></pathway-explorer
      >
    </div>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** The explorer of a story, once it has something to show. */
async function shown(canvas: HTMLElement, selector: string): Promise<ShadowRoot> {
  const el = canvas.querySelector<PathwayExplorerElement>('pathway-explorer');
  await waitFor(() => expect(el?.shadowRoot?.querySelector(selector)).toBeTruthy(), { timeout: 5000 });
  return el!.shadowRoot!;
}

/** Where are you now? */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement, '.ask .pick');
    await userEvent.click(root.querySelector('.pick')!);
    await shown(canvasElement, '.next .card');
  },
};

/** The whole picture with the real feed; choosing a step opens its details. */
export const WholePicture: Story = {
  play: async ({ canvasElement }) => {
    const switches = await shown(canvasElement, '.switch');
    await userEvent.click(switches.querySelectorAll('.switch .button')[1]!);
    const root = await shown(canvasElement, '.node-button');
    await userEvent.click(root.querySelector('.node-button')!);
    await waitFor(() => expect(root.querySelector('.panel')).toBeTruthy());
  },
};

/** From the second year of secondary school to a qualification. */
export const Routes: Story = {
  args: { start: 's2-commune', goal: 'cq6' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement, '.route');
    await expect(root.querySelectorAll('.road .stop').length).toBeGreaterThan(2);
  },
};

/** To a trade: what is known of it, and the general roads. */
export const ToATrade: Story = {
  args: { start: 's2-commune', goal: 'horticulteur' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement, '.trade');
    await expect(root.querySelector('.trade')!.textContent).toContain('horticultrice');
  },
};

/** No goal yet: what comes next. */
export const FromHere: Story = {
  args: { start: 'prim-6' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.next .card');
  },
};

/** No start yet. */
export const AskStart: Story = {
  args: { goal: 'cess' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.ask .pick');
  },
};

/** No way from here to there. */
export const NoRoute: Story = {
  args: { feed: '', data: feed(), start: 's2', goal: 'far' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.notice');
  },
};

/** A feed that takes its time. */
export const Loading: Story = {
  args: { feed: '', data: feed({ pathways: { url: 'data:application/json,' } }) },
  render: () => html`<pathway-explorer feed="https://192.0.2.1/never.json"></pathway-explorer>`,
  tags: ['!test'],
};

/** A feed without pathways. */
export const Empty: Story = {
  args: { feed: '', data: feed({ pathways: undefined }) },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement, '.notice');
    await expect(root.querySelector('slot')).toBeTruthy();
  },
};

/** The trades cannot be had; the pathways can. */
export const PartlyFailed: Story = {
  args: { feed: '', data: feed({ trades: { url: '/feed/missing.json' } }), start: 's2', goal: 'cq' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.route');
    const root = await shown(canvasElement, '.notice');
    await expect(root.querySelector('.notice .button')).toBeTruthy();
  },
};

/** No feed at the address. */
export const Failed: Story = {
  args: { feed: '/feed/missing.json' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement, '.notice-error');
    await expect(root.querySelector('slot')).toBeTruthy();
  },
};

/** Names and conditions far longer than anyone would write. */
export const LongTexts: Story = {
  args: { feed: '', data: longTexts(), start: 's2', goal: 'cq' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.route');
  },
};

export const Dark: Story = {
  args: { theme: 'dark', start: 's2-commune', goal: 'cq6' },
  globals: { backgrounds: { value: 'dark' } },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.route');
  },
};

/** In a column of 280 px: columns one under the other. */
export const Narrow: Story = {
  args: { width: '280px' },
  play: async ({ canvasElement }) => {
    const switches = await shown(canvasElement, '.switch');
    await userEvent.click(switches.querySelectorAll('.switch .button')[1]!);
    const root = await shown(canvasElement, '.column-button');
    await userEvent.click(root.querySelectorAll<HTMLElement>('.column-button')[1]!);
    await waitFor(() => expect(root.querySelector('.column:not(.closed)')).toBeTruthy());
  },
};

export const Dutch: Story = {
  args: { lang: 'nl', start: 'prim-6', goal: 'cess' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement, '.route');
    await waitFor(() => expect(root.querySelector('label')!.textContent).toContain('Waar sta je nu?'));
  },
};

export const German: Story = {
  args: { lang: 'de', start: 'prim-6', goal: 'cess' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement, '.route');
    await waitFor(() => expect(root.querySelector('label')!.textContent).toContain('Wo stehst du'));
  },
};

/** Data with a loop and an island. */
export const LoopsAndIslands: Story = {
  args: {
    feed: '',
    data: feed({
      pathways: { ...pathways, links: [...pathways.links, { from: 'job', to: 's2', kind: 'bridge' }] },
    }),
    start: 's2',
    goal: 'job',
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.route');
  },
};
