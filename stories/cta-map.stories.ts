import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/widgets/cta-map/define.js';
import { manyPlaces, mapFeed, places } from '../test/widgets/cta-map/fixture.js';
import * as states from './states.js';

interface Args extends states.WidgetArgs {
  view: 'list' | 'map';
  kinds: string;
  audience: string;
}

const meta = {
  title: 'Widgets/Map of places',
  component: 'cta-map',
  render: (args) =>
    states.inColumn(
      args,
      html`<cta-map
        .data=${args.data}
        feed=${args.feed}
        view=${args.view}
        kinds=${args.kinds}
        sectors=${args.sectors}
        audience=${args.audience}
        theme=${args.theme}
        ><a href="https://example.org/">Tous les centres</a></cta-map
      >`,
    ),
  argTypes: { ...states.argTypes, view: { control: 'inline-radio', options: ['list', 'map'] } },
  args: { ...states.args, data: mapFeed(), view: 'list', kinds: '', audience: '', width: 1100 },
} satisfies Meta<Args>;
export default meta;
type Story = StoryObj<Args>;

const shown = states.shownIn('cta-map');

export const ListAndMap: Story = {
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.result')).toHaveTextContent('5 lieux');
    await expect(await shown(canvasElement, '[data-key="cta-wood"]')).toHaveAccessibleName(/CTA Bois, Namur/);
  },
};

/** The demo's own feed. */
export const RealFeed: Story = {
  args: { data: undefined, feed: '/feed/feed.json' },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.place')).toBeVisible();
  },
};

export const FindAMachine: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(await shown(canvasElement, '#text'), 'robot');
    await expect(await shown(canvasElement, '.place-found')).toHaveTextContent('Bras robot');
  },
};

export const FiltersOpen: Story = {
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.toggle')).click();
    (await shown(canvasElement, '.extra .chip')).click();
    await waitFor(async () =>
      expect(await shown(canvasElement, '.remark:last-of-type')).toHaveTextContent(
        'secteurs ne sont pas connus',
      ),
    );
  },
};

export const FromHere: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(await shown(canvasElement, '#from'), '5000{Enter}');
    await expect(await shown(canvasElement, '.place-distance')).toHaveTextContent('à vol d’oiseau');
  },
};

export const Details: Story = {
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '[data-place="cta-wood"]')).click();
    await expect(await shown(canvasElement, '.details')).toHaveTextContent('Rue de la Scie 1');
  },
};

/** A place of which little is known: unknown stays unknown. */
export const LittleKnown: Story = {
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '[data-place="cefa-mystery"]')).click();
    await expect(await shown(canvasElement, '.facts')).toHaveTextContent('Non connu');
  },
};

export const PlacesOnOnePoint: Story = {
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.marker-group')).click();
    await expect(await shown(canvasElement, '.panel-heading')).toHaveTextContent('2 lieux autour de Liège');
  },
};

export const NothingFits: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(await shown(canvasElement, '#text'), 'zzz');
    await expect(await shown(canvasElement, '.empty')).toHaveTextContent('Aucun lieu ne correspond');
  },
};

export const Narrow: Story = {
  args: { width: 320 },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.places')).toBeVisible();
    await expect(await shown(canvasElement, '.pane-map')).not.toBeVisible();
  },
};

export const NarrowMap: Story = {
  args: { width: 320, view: 'map' },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '[data-key="cta-wood"]')).toBeVisible();
  },
};

export const Dark: Story = { args: { theme: 'dark' } };

export const Dutch: Story = {
  args: { lang: 'nl' },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.result')).toHaveTextContent('5 plaatsen');
  },
};

export const German: Story = { args: { lang: 'de' } };

export const English: Story = { args: { lang: 'en' } };

/** Limits of the page's author: one sector's own map. */
export const Limited: Story = {
  args: { sectors: 'metal' },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.result')).toHaveTextContent('2 lieux');
  },
};

export const ManyPlaces: Story = {
  args: { data: mapFeed({ places: manyPlaces(3000) }) },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.more')).toHaveTextContent('encore');
  },
};

const long = 'Anticonstitutionnellement-'.repeat(8);

export const LongTexts: Story = {
  args: {
    width: 760,
    data: mapFeed({
      places: [
        {
          ...places[0],
          name: `${long} ${'Centre de technologies avancées et de formation '.repeat(4)}`,
          topic: 'Tout ce que l’on peut apprendre sur une machine. '.repeat(6),
          host: long,
          url: `https://${'tres-long-'.repeat(5)}nom.example/`,
          equipment: Array.from({ length: 40 }, (_, i) => ({
            name: `Machine ${String(i)} ${long.slice(0, 60)}`,
            group: `Groupe ${String(i % 4)}`,
          })),
        },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.place-open')).click();
    await expect(await shown(canvasElement, '.equipment')).toBeVisible();
  },
};

export const NoPlaces: Story = {
  args: { data: mapFeed({ places: [] }) },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.empty')).toHaveTextContent('pas encore de lieu');
  },
};

export const Loading: Story = states.loading;

export const PartlyFailed: Story = {
  args: { data: mapFeed({ basemap: states.missing }) },
  beforeEach: states.missingFails,
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.notice')).toHaveTextContent('Le reste');
    await expect(await shown(canvasElement, '.place')).toBeVisible();
  },
};

/** Its own section cannot be had: no count of zero, but a way to try again. */
export const PlacesFailed: Story = {
  args: { data: mapFeed({ places: states.missing }) },
  beforeEach: states.missingFails,
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '[role="alert"] button')).toBeVisible();
  },
};

export const Failed: Story = {
  ...states.failed,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[role="alert"] button');
  },
};
