import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { forgetRequests } from '../../src/feed/index.js';
import { feedWith } from '../feed-fixture.js';
import { sector, TestWidgetElement } from './test-element.js';

const feed = feedWith({ sectors: [sector('wood', { fr: 'Bois', en: 'Wood' })] });
const shown = (el: Element) =>
  el.shadowRoot?.querySelector('.base')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const items = (el: Element) => [...(el.shadowRoot?.querySelectorAll('li') ?? [])].map((li) => li.textContent);

describe('a widget that reads a feed', () => {
  const realFetch = globalThis.fetch;
  let asked: string[] = [];
  const answer = (respond: (url: string) => Response | Promise<Response>) => {
    asked = [];
    globalThis.fetch = ((url: string) => {
      asked.push(url);
      return Promise.resolve().then(() => respond(url));
    }) as typeof fetch;
  };
  afterEach(() => {
    globalThis.fetch = realFetch;
    forgetRequests();
  });

  it('shows the records of the feed at its address', async () => {
    answer(() => new Response(JSON.stringify(feed)));
    const el = await fixture(html`<test-widget feed="https://feed.test/1.json" lang="en"></test-widget>`);
    await waitUntil(() => items(el).length > 0);
    expect(items(el)).to.deep.equal(['Wood']);
    await expect(el).to.be.accessible();
  });

  it('makes one request for three widgets', async () => {
    answer(() => new Response(JSON.stringify(feed)));
    const page = await fixture(
      html`<div>
        <test-widget feed="https://feed.test/1.json"></test-widget>
        <test-widget feed="https://feed.test/1.json"></test-widget>
        <test-widget feed="https://feed.test/1.json"></test-widget>
      </div>`,
    );
    await waitUntil(() => [...page.children].every((el) => items(el).length > 0));
    expect(asked).to.deep.equal(['https://feed.test/1.json']);
  });

  it('tells the page when it is ready, with what was left out', async () => {
    const el = await fixture<TestWidgetElement>(html`<test-widget></test-widget>`);
    setTimeout(() => {
      el.data = feedWith({ sectors: [sector('wood'), { id: 'bad' }] });
    });
    const { detail } = (await oneEvent(el, 'test-widget-ready')) as CustomEvent<{
      feeds: string[];
      issues: { path: string }[];
    }>;
    expect(detail.feeds).to.deep.equal(['test-feed']);
    expect(detail.issues.map((issue) => issue.path)).to.include('sectors[1].name');
  });

  it('reads a feed written into the page', async () => {
    const el = document.createElement('test-widget');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(feed);
    el.append(script);
    const page = await fixture(html`<div lang="fr"></div>`);
    page.append(el);
    await waitUntil(() => items(el).length > 0);
    expect(items(el)).to.deep.equal(['Bois']);
  });

  it('keeps its place while its language is still on the way', async () => {
    let arrive: () => void = () => undefined;
    const slow = () =>
      new Promise<{ templates: Record<string, string> }>((resolve) => {
        arrive = () => {
          resolve({ templates: {} });
        };
      });
    const el = new TestWidgetElement({ fr: slow, nl: slow, de: slow, en: slow });
    el.lang = 'fr';
    el.data = feed;
    (await fixture(html`<div></div>`)).append(el);
    await nextFrame();
    expect(el.offsetHeight).to.be.greaterThan(100);
    arrive();
    await waitUntil(() => items(el).length > 0);
    expect(el.shadowRoot?.querySelectorAll('.base').length).to.equal(1);
  });

  it('shows bones in the place of the content while it loads', async () => {
    answer(() => new Promise<never>(() => undefined));
    const el = await fixture(html`<test-widget lang="en" feed="https://feed.test/slow.json"></test-widget>`);
    expect(el.shadowRoot?.querySelector('.loading')?.textContent).to.contain('Loading…');
    await expect(el).to.be.accessible();
  });

  it('shows the page’s own link and a way to try again when the feed cannot be reached', async () => {
    let broken = true;
    answer(() => (broken ? new Response('', { status: 500 }) : new Response(JSON.stringify(feed))));
    const el = await fixture<TestWidgetElement>(
      html`<test-widget lang="en" feed="https://feed.test/2.json"><a href="/list">The list</a></test-widget>`,
    );
    await waitUntil(() => el.shadowRoot?.querySelector('[role=alert]'));
    expect(el.shadowRoot?.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('The list');
    await expect(el).to.be.accessible();
    broken = false;
    el.shadowRoot?.querySelector('button')?.click();
    await waitUntil(() => items(el).length > 0);
  });

  it('tells the page why the feed cannot be used', async () => {
    answer(() => new Response('<html>'));
    const el = await fixture<TestWidgetElement>(html`<test-widget></test-widget>`);
    setTimeout(() => {
      el.feed = 'https://feed.test/3.json';
    });
    const { detail } = (await oneEvent(el, 'test-widget-error')) as CustomEvent<{
      code: string;
      message: string;
    }>;
    expect(detail.code).to.equal('not-json');
    expect(detail.message).to.contain('https://feed.test/3.json');
  });

  it('loads by itself when the connection comes back', async () => {
    let broken = true;
    answer(() => {
      if (broken) throw new TypeError('offline');
      return new Response(JSON.stringify(feed));
    });
    const el = await fixture(html`<test-widget feed="https://feed.test/4.json"></test-widget>`);
    await waitUntil(() => el.shadowRoot?.querySelector('[role=alert]'), 'fails', { timeout: 4000 });
    broken = false;
    globalThis.dispatchEvent(new Event('online'));
    await waitUntil(() => items(el).length > 0);
  });

  it('says that part of the feed is missing and shows the rest', async () => {
    answer((url) =>
      url.endsWith('places.json')
        ? new Response('', { status: 404 })
        : new Response(JSON.stringify({ ...feed, places: { url: 'places.json' } })),
    );
    const el = await fixture(html`<test-widget lang="en" feed="https://feed.test/5.json"></test-widget>`);
    await waitUntil(() => items(el).length > 0);
    expect(shown(el)).to.contain('Part of the information could not be loaded.');
    await expect(el).to.be.accessible();
  });

  it('does not say "none" where the section it lives from could not be loaded, and tries again', async () => {
    let broken = true;
    answer((url) =>
      url.endsWith('sectors.json')
        ? broken
          ? new Response('', { status: 404 })
          : new Response(JSON.stringify(feed.sectors))
        : new Response(JSON.stringify({ ...feed, sectors: { url: 'sectors.json' } })),
    );
    const el = await fixture<TestWidgetElement>(
      html`<test-widget lang="en" feed="https://feed.test/8.json"><a href="/list">The list</a></test-widget>`,
    );
    await waitUntil(() => el.shadowRoot?.querySelector('[role=alert]'));
    expect(el.shadowRoot?.querySelector('slot')).to.exist;
    broken = false;
    el.shadowRoot?.querySelector('button')?.click();
    await waitUntil(() => items(el).length > 0);
  });

  it('says since when an outdated feed was not updated', async () => {
    const el = await fixture(
      html`<test-widget
        lang="fr"
        .data=${{ ...feed, updated: '2020-01-31', validUntil: '2020-12-31' }}
      ></test-widget>`,
    );
    await waitUntil(() => items(el).length > 0);
    expect(shown(el)).to.contain('31 janvier 2020');
  });

  it('drops a slow answer of an address that is no longer asked for', async () => {
    const slow = 'https://feed.test/slow.json';
    let release: (() => void) | undefined;
    answer((url) =>
      url === slow
        ? new Promise<Response>((resolve) => {
            release = () => {
              resolve(new Response(JSON.stringify(feedWith({ sectors: [sector('old')] }))));
            };
          })
        : new Response(JSON.stringify(feedWith({ sectors: [sector('new')] }))),
    );
    const el = await fixture<TestWidgetElement>(html`<test-widget feed=${slow}></test-widget>`);
    el.feed = 'https://feed.test/fast.json';
    await waitUntil(() => items(el).length > 0);
    release?.();
    await el.updateComplete;
    expect(items(el)).to.deep.equal(['new']);
  });

  it('survives a page that takes it out while it loads and puts it back', async () => {
    answer(() => new Response(JSON.stringify(feed)));
    const el = await fixture(html`<test-widget feed="https://feed.test/6.json"></test-widget>`);
    const parent = el.parentElement;
    el.remove();
    parent?.append(el);
    await waitUntil(() => items(el).length > 0);
  });

  it('reads its settings forgivingly', async () => {
    const el = await fixture<TestWidgetElement>(
      html`<test-widget heading-level="9" sectors="wood, stone" deep-link=""></test-widget>`,
    );
    expect(el.settings).to.deep.equal({
      level: 2,
      audience: '',
      sectors: ['wood', 'stone'],
      narrowing: undefined,
      owner: 'test-widget',
    });
  });

  it('keeps no deep link where the page writes deep-link="false"', async () => {
    const el = await fixture<TestWidgetElement>(html`<test-widget deep-link="false"></test-widget>`);
    expect(el.settings.owner).to.equal(undefined);
  });

  it('takes what it does not say itself from the campaign around it, also one that comes alive later', async () => {
    answer(() => new Response(JSON.stringify(feed)));
    const page = await fixture(
      html`<awareness-campaign feed="https://feed.test/7.json" audience="primary" heading-level="3">
        <test-widget sectors="wood"></test-widget>
      </awareness-campaign>`,
    );
    const el = page.querySelector('test-widget') as TestWidgetElement;
    await waitUntil(() => items(el).length > 0);
    expect(el.settings).to.deep.include({ level: 3, audience: 'primary', sectors: ['wood'] });
  });
});
