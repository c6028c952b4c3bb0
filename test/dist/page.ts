/** A page opened in a frame, as a visitor would open it. */
export interface OpenPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Settles when `found` gives something. */
  until<T>(found: (document: Document) => T | null | undefined | false, what: string): Promise<T>;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens an address of this server in a frame of the given size, and closes it after `visit`. */
export async function openPage(
  address: string,
  visit: (page: OpenPage) => Promise<void>,
  { width = 1024, height = 768 } = {},
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = address;
  document.body.append(frame);
  try {
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    const window = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!window) throw new Error(`${address} did not open`);
    await visit({
      window,
      document: window.document,
      async until(found, what) {
        for (let tries = 0; tries < 400; tries++) {
          const result = found(window.document);
          if (result) return result;
          await wait(25);
        }
        throw new Error(`${address}: ${what} did not come`);
      },
    });
  } finally {
    frame.remove();
  }
}

export const widgetTags = ['trade-quiz', 'cta-map', 'pathway-explorer', 'event-calendar'] as const;

/** Brings each widget into view, one after the other, until each shows its heading. */
export async function seeAllWidgets(page: OpenPage): Promise<void> {
  for (const tag of widgetTags)
    await page.until((document) => {
      const element = document.querySelector(tag);
      element?.scrollIntoView();
      return (
        element?.shadowRoot?.querySelector('.base :is(h2,h3)') &&
        !element.shadowRoot.querySelector('.loading')
      );
    }, `the content of <${tag}>`);
}
