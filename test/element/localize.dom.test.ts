import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { catalogues } from '../../src/generated/element/index.js';
import { matchLocale } from '../../src/element/localize.js';
import { TestWidgetElement } from './test-element.js';

const text = (el: Element | null | undefined) => el?.shadowRoot?.querySelector('.base')?.textContent ?? '';
const language = (el: Element | null | undefined) =>
  el?.shadowRoot?.querySelector('.base')?.getAttribute('lang');

const NO_FEED = {
  fr: 'Aucun flux n’est encore indiqué',
  nl: 'Voor deze inhoud is nog geen feed ingesteld',
  de: 'Für diesen Inhalt ist noch kein Feed angegeben',
  en: 'No feed is set',
};

describe('the language of a widget', () => {
  it('is that of its place: two languages on one page', async () => {
    const page = await fixture(
      html`<div>
        <div lang="fr-BE"><test-widget></test-widget></div>
        <div lang="nl"><test-widget></test-widget></div>
      </div>`,
    );
    const [french, dutch] = page.querySelectorAll('test-widget');
    await waitUntil(() => text(french).includes(NO_FEED.fr) && text(dutch).includes(NO_FEED.nl));
    expect([language(french), language(dutch)]).to.deep.equal(['fr', 'nl']);
  });

  it('is never English for a moment before it is French', async () => {
    const page = await fixture(html`<div lang="fr"></div>`);
    const seen = new Set<string>();
    const el = document.createElement('test-widget') as TestWidgetElement;
    el.addController({
      hostUpdated: () => {
        seen.add(el.shadowRoot?.querySelector('.base')?.getAttribute('lang') ?? '');
      },
    });
    page.append(el);
    await waitUntil(() => text(el).includes(NO_FEED.fr));
    expect([...seen]).to.deep.equal(['fr']);
  });

  it('follows a change of the page’s language', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="fr"><test-widget></test-widget></div>`);
    const el = page.querySelector('test-widget');
    await waitUntil(() => text(el).includes(NO_FEED.fr));
    page.lang = 'de';
    await waitUntil(() => text(el).includes(NO_FEED.de));
  });

  it('is found through a shadow root, whose language may change too', async () => {
    const host = await fixture(html`<div lang="nl"></div>`);
    const inside = document.createElement('div');
    inside.append(document.createElement('test-widget'));
    host.attachShadow({ mode: 'open' }).append(inside);
    const el = inside.querySelector('test-widget');
    await waitUntil(() => text(el).includes(NO_FEED.nl));
    inside.lang = 'fr';
    await waitUntil(() => text(el).includes(NO_FEED.fr));
  });

  it('is English where the page says a language we do not have, and says so to screen readers', async () => {
    const el = await fixture(html`<test-widget lang="it"></test-widget>`);
    await waitUntil(() => text(el).includes(NO_FEED.en));
    expect(language(el)).to.equal('en');
  });

  it('is English, with one warning, when the texts cannot be loaded', async () => {
    const broken = () => Promise.reject(new Error('blocked'));
    class BrokenWidget extends TestWidgetElement {
      constructor() {
        super({ ...catalogues, fr: broken });
      }
    }
    customElements.define('broken-widget', BrokenWidget);
    const el = await fixture(html`<broken-widget lang="fr"></broken-widget>`);
    await waitUntil(() => text(el).includes(NO_FEED.en));
    expect(language(el)).to.equal('en');
  });

  it('leaves the page’s own content in sight where no texts at all can be loaded', async () => {
    const broken = () => Promise.reject(new Error('blocked'));
    class SilentWidget extends TestWidgetElement {
      constructor() {
        super({ fr: broken, nl: broken, de: broken, en: broken });
      }
    }
    customElements.define('silent-widget', SilentWidget);
    const el = await fixture<SilentWidget>(
      html`<silent-widget lang="fr"><a href="/list">The list</a></silent-widget>`,
    );
    await el.updateComplete;
    expect(el.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(el.shadowRoot?.textContent.trim()).to.equal('');
  });
});

describe('matchLocale', () => {
  it('finds the language of a tag however it is written', () => {
    expect(
      ['fr', 'fr-CA', 'FR_be', 'fr-x-falc', 'nl-NL', 'en-US', 'it', '', 'x!!', 'constructor'].map(
        matchLocale,
      ),
    ).to.deep.equal(['fr', 'fr', 'fr', 'fr', 'nl', 'en', undefined, undefined, undefined, undefined]);
  });
});
