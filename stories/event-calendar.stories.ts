import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/widgets/event-calendar/define.js';
import { calendarFeed, event, now } from '../test/widgets/event-calendar/fixture.js';
import * as states from './states.js';

interface Args extends states.WidgetArgs {
  view: 'agenda' | 'month';
  kinds: string;
  audience: string;
}

const meta = {
  title: 'Widgets/Event calendar',
  component: 'event-calendar',
  render: (args) =>
    states.inColumn(
      args,
      html`<event-calendar
        .data=${args.data}
        .now=${now}
        feed=${args.feed}
        view=${args.view}
        kinds=${args.kinds}
        sectors=${args.sectors}
        audience=${args.audience}
        theme=${args.theme}
        ><a href="https://example.org/">Tous les événements</a></event-calendar
      >`,
    ),
  argTypes: { ...states.argTypes, view: { control: 'inline-radio', options: ['agenda', 'month'] } },
  args: { ...states.args, data: calendarFeed(), view: 'agenda', kinds: '', audience: '', width: 1000 },
} satisfies Meta<Args>;
export default meta;
type Story = StoryObj<Args>;

const shown = states.shownIn('event-calendar');

export const Agenda: Story = {
  play: async ({ canvasElement }) => {
    const result = await shown(canvasElement, '.result');
    await expect(result).toHaveTextContent('7 événements à venir');
  },
};

export const DetailsOpen: Story = {
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '[data-key="open-day-bois"] .more')).click();
    const details = await shown(canvasElement, '[data-key="open-day-bois"] .details');
    await expect(details).toHaveTextContent('Bon à savoir');
  },
};

export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.filter-toggle')).click();
    const select = (await shown(canvasElement, '#audience')) as HTMLSelectElement;
    select.value = 'teachers';
    select.dispatchEvent(new Event('change'));
    await waitFor(async () =>
      expect(await shown(canvasElement, '.result')).toHaveTextContent('3 événements à venir'),
    );
  },
};

export const NothingFits: Story = {
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.filter-toggle')).click();
    const input = (await shown(canvasElement, '#query')) as HTMLInputElement;
    input.value = 'zzz';
    input.dispatchEvent(new Event('input'));
    await expect(await shown(canvasElement, '.empty')).toHaveTextContent('Aucun événement à venir');
  },
};

export const Month: Story = {
  args: { view: 'month' },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.next')).click();
    await waitFor(async () =>
      expect(await shown(canvasElement, 'caption')).toHaveTextContent('décembre 2026'),
    );
  },
};

export const MonthNarrow: Story = {
  args: { view: 'month', width: 320 },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '[data-day="2026-11-30"]')).click();
    await waitFor(async () =>
      expect(await shown(canvasElement, '.chosen')).toHaveTextContent('Salon des métiers'),
    );
  },
};

export const Narrow: Story = {
  args: { width: 280 },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.filter-toggle')).click();
    await waitFor(async () =>
      expect(await shown(canvasElement, '.filter-toggle')).toHaveAttribute('aria-expanded', 'true'),
    );
  },
};

export const Dark: Story = { args: { theme: 'dark' } };

export const Dutch: Story = {
  args: { lang: 'nl' },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.title')).toHaveTextContent('Opendeurdagen en evenementen');
  },
};

export const German: Story = { args: { lang: 'de', view: 'month' } };

export const English: Story = { args: { lang: 'en' } };

/** Limits of the page's author: open days and calls for one sector. */
export const Limited: Story = { args: { kinds: 'open-day call', sectors: 'construction' } };

const long = 'Anticonstitutionnellement-'.repeat(12);

export const LongTexts: Story = {
  args: {
    width: 360,
    data: calendarFeed({
      events: [
        event({
          id: 'long',
          name: `${long} ${'Portes ouvertes des ateliers et des laboratoires '.repeat(6)}`,
          description: 'Une journée pour voir, toucher et essayer. '.repeat(40),
          venue: { name: long, address: { streetAddress: long } },
          sectors: ['construction', 'industry', 'hospitality'],
          audiences: ['primary', 'secondary', 'vocational', 'dual', 'higher', 'adults', 'jobseekers'],
          organizer: { name: long },
        }),
      ],
    }),
  },
};

export const ManyEvents: Story = {
  args: {
    data: calendarFeed({
      events: Array.from({ length: 1000 }, (_, i) =>
        event({
          id: `event-${String(i)}`,
          name: `Visite ${String(i + 1)}`,
          kind: 'company-visit',
          start: new Date(Date.UTC(2026, 10, 24 + Math.floor(i / 3))).toISOString().slice(0, 10),
          sectors: ['industry'],
        }),
      ),
    }),
  },
};

export const NoEvents: Story = {
  args: { data: calendarFeed({ events: [] }) },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.empty')).toHaveTextContent('Aucune date n’est annoncée');
  },
};

export const Loading: Story = states.loading;

export const PartlyFailed: Story = {
  args: {
    data: calendarFeed({ sectors: states.missing }),
  },
  beforeEach: states.missingFails,
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.notice')).toHaveTextContent('Le reste');
  },
};

export const Failed: Story = {
  ...states.failed,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[role="alert"] button');
  },
};
