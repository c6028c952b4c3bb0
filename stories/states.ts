/**
 * What the stories of all widgets share: a column with a language and a width around the widget, ways to find what it
 * shows, and feeds that do not come, or not whole.
 */
import { html, type TemplateResult } from 'lit';
import { waitFor } from 'storybook/test';

/** Arguments that every widget's stories have. */
export interface WidgetArgs {
  /** The feed as an object; `undefined` where the widget reads it from `feed`. */
  data: unknown;
  feed: string;
  lang: string;
  sectors: string;
  theme: 'auto' | 'light' | 'dark';
  /** Width of the column in pixels. */
  width: number;
}

/** Controls of those arguments. */
export const argTypes = {
  data: { control: false },
  lang: { control: 'select', options: ['fr', 'nl', 'de', 'en'] },
  theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  width: { control: { type: 'range', min: 280, max: 1400 } },
} as const;

/** Values of those arguments where a story says nothing else; `data` and `width` are for each widget to say. */
export const args = { feed: '', lang: 'fr', sectors: '', theme: 'light' } as const;

/** The widget in a column of a page in the story's language. */
export const inColumn = ({ lang, width }: Pick<WidgetArgs, 'lang' | 'width'>, widget: TemplateResult) =>
  html`<div lang=${lang} .style=${`max-inline-size: ${String(width)}px`}>${widget}</div>`;

/** Finds what a widget shows, as soon as it is there: the element at `index` among those at a selector inside it. */
export const shownIn =
  (tag: string) =>
  (canvas: HTMLElement, selector: string, index = 0): Promise<HTMLElement> =>
    waitFor(
      () => {
        const root = canvas.querySelector(tag)?.shadowRoot;
        const found = root?.querySelectorAll<HTMLElement>(selector)[index];
        if (!found) throw new Error(`nothing matches ${selector}`);
        return found;
      },
      { timeout: 5000 },
    );

/** Answers requests for one address until the function that it returns is called. */
function answer(address: string, response: () => Promise<Response>): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    (input instanceof Request ? input.url : String(input)).endsWith(address)
      ? response()
      : original(input, init);
  return () => {
    globalThis.fetch = original;
  };
}

/** A feed, or a section of one, that does not come. */
export const missing = { url: '/missing.json' } as const;

/** For a story's `beforeEach`: while the story is shown, `missing` is not there. */
export const missingFails = () =>
  answer(missing.url, () => Promise.resolve(new Response('', { status: 503 })));

/** A story of a widget whose feed takes its time: the request is never answered. */
export const loading = {
  args: { data: undefined, feed: '/never-answers.json' },
  beforeEach: () => answer('/never-answers.json', () => new Promise<Response>(() => {})),
};

/** A story of a widget whose feed cannot be had. */
export const failed = {
  args: { data: undefined, feed: missing.url },
  beforeEach: missingFails,
};
