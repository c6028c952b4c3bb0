import { expect } from '@open-wc/testing';
import { openPage, seeAllWidgets, widgetTags } from './page.js';

/** Everything a page asked for, as seen by the browser. */
const requests = (window: Window) =>
  window.performance.getEntriesByType('resource').map(({ name }) => new URL(name));

describe('the campaign page', function () {
  this.timeout(60_000);

  it('asks only its own host, and leaves nothing on the visitor’s device', async () => {
    const before = document.cookie;
    const stored = localStorage.length + sessionStorage.length;
    await openPage('/demo/index.html', async (page) => {
      await seeAllWidgets(page);
      const asked = requests(page.window);
      expect(asked.map(({ pathname }) => pathname)).to.include('/demo/feed/feed.json');
      expect(
        asked.filter(({ protocol, host }) => protocol !== 'data:' && host !== location.host).map(String),
      ).to.deep.equal([]);
      expect(page.document.cookie).to.equal(before);
    });
    expect(localStorage.length + sessionStorage.length).to.equal(stored);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('asks for the feed once', async () => {
    await openPage('/demo/index.html', async (page) => {
      await seeAllWidgets(page);
      const feeds = requests(page.window).filter(({ pathname }) => pathname.endsWith('/feed.json'));
      expect(feeds).to.have.length(1);
    });
  });

  it('loads no texts but those of its language', async () => {
    await openPage('/demo/index.html', async (page) => {
      await seeAllWidgets(page);
      const texts = requests(page.window).flatMap(
        ({ pathname }) => /[\w-]+\.(fr|nl|de|en)-[\w-]+\.js$/.exec(pathname)?.[1] ?? [],
      );
      expect([...new Set(texts)]).to.deep.equal(['fr']);
    });
  });

  it('changes the language of everything at once', async () => {
    await openPage('/demo/index.html?lang=nl', async (page) => {
      await seeAllWidgets(page);
      for (const tag of widgetTags)
        expect(
          page.document.querySelector(tag)?.shadowRoot?.querySelector('.base')?.getAttribute('lang'),
          tag,
        ).to.equal('nl');
      page.document.querySelector<HTMLElement>('[data-language=de]')?.click();
      await page.until(
        (document) =>
          widgetTags.every(
            (tag) =>
              document.querySelector(tag)?.shadowRoot?.querySelector('.base')?.getAttribute('lang') === 'de',
          ),
        'German',
      );
      expect(page.document.querySelector('h1')?.textContent).to.contain('Händen');
    });
  });
});

describe('a bilingual page', function () {
  this.timeout(60_000);

  it('shows the same calendar in French and in Dutch', async () => {
    await openPage('/demo/bilingual.html', async (page) => {
      const languages = () =>
        [...page.document.querySelectorAll('event-calendar')].map((el) =>
          el.shadowRoot?.querySelector('.base')?.getAttribute('lang'),
        );
      await page.until(() => languages().join() === 'fr,nl', 'both languages');
    });
  });
});

describe('a page under a strict policy with Trusted Types', function () {
  this.timeout(60_000);

  it('shows every widget, and nothing is forbidden', async () => {
    await openPage('/test/dist/pages/strict-csp.html', async (page) => {
      await seeAllWidgets(page);
      expect((page.window as unknown as { violations: string[] }).violations).to.deep.equal([]);
    });
  });
});

describe('a page with a small root size and a hostile reset', function () {
  this.timeout(60_000);

  it('shows text of at least 14 pixels, and controls that can be seen', async () => {
    await openPage('/test/dist/pages/hostile.html', async (page) => {
      await seeAllWidgets(page);
      for (const tag of widgetTags) {
        const root = page.document.querySelector(tag)?.shadowRoot;
        const texts = [
          ...(root?.querySelectorAll<HTMLElement>(
            '.base :is(p, li, h2, h3, label, button, a, td, th, summary, legend)',
          ) ?? []),
        ].filter((element) => element.checkVisibility() && element.textContent.trim() !== '');
        expect(texts.length, tag).to.be.greaterThan(3);
        for (const element of texts) {
          const { fontSize, textTransform, textAlign } = page.window.getComputedStyle(element);
          expect(Number.parseFloat(fontSize), `${tag}: ${element.textContent.slice(0, 40)}`).to.be.at.least(
            14,
          );
          expect([textTransform, textAlign].join(), tag).not.to.match(/uppercase/);
        }
        expect(root?.querySelector<HTMLElement>('button')?.checkVisibility(), `${tag}: a button`).to.equal(
          true,
        );
      }
    });
  });

  it('needs no sideways scrolling in a column of 280 pixels', async () => {
    await openPage(
      '/test/dist/pages/hostile.html',
      async (page) => {
        await seeAllWidgets(page);
        for (const tag of widgetTags) {
          const element = page.document.querySelector<HTMLElement>(tag);
          expect(element?.scrollWidth, tag).to.be.at.most(280);
        }
      },
      { width: 320 },
    );
  });
});
