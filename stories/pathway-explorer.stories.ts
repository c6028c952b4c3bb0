import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { feed, longTexts, pathways } from '../test/widgets/pathway-explorer/fixture.js';
import '../src/widgets/pathway-explorer/define.js';
import * as states from './states.js';

interface Args extends states.WidgetArgs {
  start: string;
  goal: string;
}

const meta = {
  title: 'Widgets/Pathway explorer',
  component: 'pathway-explorer',
  render: (args) =>
    states.inColumn(
      args,
      html`<pathway-explorer
        .data=${args.data}
        feed=${args.feed}
        start=${args.start}
        goal=${args.goal}
        sectors=${args.sectors}
        theme=${args.theme}
        ><a href="https://example.org/">Toutes les formations</a></pathway-explorer
      >`,
    ),
  argTypes: states.argTypes,
  args: { ...states.args, data: undefined, feed: '/feed/feed.json', start: '', goal: '', width: 1100 },
} satisfies Meta<Args>;
export default meta;
type Story = StoryObj<Args>;

const find = states.shownIn('pathway-explorer');

/** Everything the explorer shows, once something is at this selector. */
const shown = async (canvas: HTMLElement, selector: string): Promise<ShadowRoot> =>
  (await find(canvas, selector)).getRootNode() as ShadowRoot;

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
export const Loading: Story = states.loading;

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
  args: { feed: '', data: feed({ trades: states.missing }), start: 's2', goal: 'cq' },
  beforeEach: states.missingFails,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.route');
    const root = await shown(canvasElement, '.notice');
    await expect(root.querySelector('.notice .button')).toBeTruthy();
  },
};

/** No feed at the address. */
export const Failed: Story = {
  ...states.failed,
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
  args: { width: 280 },
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
