import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { CtaMapElement } from '../src/widgets/cta-map/cta-map.js';
import '../src/widgets/cta-map/define.js';
import { manyPlaces, mapFeed, places } from '../test/widgets/cta-map/fixture.js';

interface Args {
  data: unknown;
  feed: string;
  lang: string;
  view: 'list' | 'map';
  kinds: string;
  sectors: string;
  audience: string;
  theme: 'auto' | 'light' | 'dark';
  /** Width of the column in pixels. */
  width: number;
}

const meta = {
  title: 'Widgets/Map of places',
  component: 'cta-map',
  render: (args) =>
    html`<div lang=${args.lang} .style=${`max-inline-size: ${args.width}px`}>
      <cta-map
        .data=${args.data}
        feed=${args.feed}
        view=${args.view}
        kinds=${args.kinds}
        sectors=${args.sectors}
        audience=${args.audience}
        theme=${args.theme}
        ><a href="https://example.org/">Tous les centres</a></cta-map
      >
    </div>`,
  argTypes: {
    lang: { control: 'select', options: ['fr', 'nl', 'de', 'en'] },
    view: { control: 'inline-radio', options: ['list', 'map'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    width: { control: { type: 'range', min: 280, max: 1400 } },
  },
  args: {
    data: mapFeed(),
    feed: '',
    lang: 'fr',
    view: 'list',
    kinds: '',
    sectors: '',
    audience: '',
    theme: 'light',
    width: 1100,
  },
} satisfies Meta<Args>;
export default meta;
type Story = StoryObj<Args>;

const mapIn = (canvas: HTMLElement) => canvas.querySelector<CtaMapElement>('cta-map')!;

async function shown(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = mapIn(canvas).shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  });
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

export const Loading: Story = {
  args: { data: undefined, feed: '/never-answers.json' },
  // A request that is never answered.
  beforeEach: () => stubFetch('/never-answers.json', () => new Promise<Response>(() => {})),
};

export const PartlyFailed: Story = {
  args: { data: mapFeed({ basemap: { url: '/no-basemap.json' } }) },
  beforeEach: () => stubFetch('/no-basemap.json', () => Promise.resolve(new Response('', { status: 503 }))),
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, '.notice')).toHaveTextContent('Le reste');
    await expect(await shown(canvasElement, '.place')).toBeVisible();
  },
};

export const Failed: Story = {
  args: { data: undefined, feed: '/no-feed.json' },
  beforeEach: () => stubFetch('/no-feed.json', () => Promise.resolve(new Response('', { status: 503 }))),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[role="alert"] button');
  },
};
