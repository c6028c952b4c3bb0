import { expect } from 'chai';
import { feedAddresses, forgetRequests, loadFeed, section, type FeedError } from '../../src/feed/index.js';
import { feedWith } from '../feed-fixture.js';

const url = 'https://feed.test/feed.json';
const limits = { timeout: 1000, maxBytes: 100_000, retryDelay: 1 };
const sector = (id: string, name = id) => ({
  id,
  name,
  letter: id[0]?.toUpperCase(),
  color: { light: '#123456', dark: '#abcdef' },
});

/** Answers requests from a table; an Error stands for a broken network. */
class Network {
  readonly asked: string[] = [];
  readonly answers: Record<string, () => Response | Promise<Response>>;
  readonly #fetch = globalThis.fetch;
  constructor(answers: Record<string, () => Response | Promise<Response>>) {
    this.answers = answers;
    globalThis.fetch = (async (input: string, init?: RequestInit) => {
      this.asked.push(input);
      init?.signal?.throwIfAborted();
      const answer = this.answers[input];
      if (!answer) throw new TypeError('no such host');
      return answer();
    }) as typeof fetch;
  }
  restore() {
    globalThis.fetch = this.#fetch;
  }
}

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
const load = (address = url) => loadFeed([{ url: address }], { sectors: section.sectors }, { limits });
const failure = async (promise: Promise<unknown>): Promise<FeedError> => {
  try {
    await promise;
  } catch (error) {
    return error as FeedError;
  }
  throw new Error('expected a failure');
};

describe('loading a feed', () => {
  let network: Network;
  const answer = (answers: Network['answers']) => (network = new Network(answers));
  afterEach(() => {
    network.restore();
    forgetRequests();
  });

  it('gives typed records and what the feed says of itself', async () => {
    answer({ [url]: () => json(feedWith({ sectors: [sector('wood')] })) });
    const feed = await load();
    expect(feed.records.sectors.map((s) => s.id)).to.deep.equal(['wood']);
    expect(feed.envelopes[0].id).to.equal('test-feed');
  });

  it('asks once however many widgets ask', async () => {
    answer({ [url]: () => json(feedWith({})) });
    await Promise.all([load(), load(), load()]);
    await load();
    expect(network.asked).to.deep.equal([url]);
  });

  it('tries a broken network once more', async () => {
    let calls = 0;
    answer({
      [url]: () => {
        if (++calls === 1) throw new TypeError('broken');
        return json(feedWith({}));
      },
    });
    await load();
    expect(network.asked).to.have.length(2);
  });

  it('says network where there is no answer, and asks again the next time', async () => {
    answer({});
    expect((await failure(load())).code).to.equal('network');
    network.answers[url] = () => json(feedWith({}));
    expect((await load()).envelopes).to.have.length(1);
  });

  it('says http with the status, and does not insist', async () => {
    answer({ [url]: () => json({}, 503) });
    const error = await failure(load());
    expect([error.code, error.message]).to.deep.equal(['http', `${url} answered 503`]);
    expect(network.asked).to.have.length(1);
  });

  it('says timeout where the answer takes too long', async () => {
    answer({});
    const fetchNever = ((_: string, init?: RequestInit) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      })) as typeof fetch;
    globalThis.fetch = fetchNever;
    const error = await failure(loadFeed([{ url }], {}, { limits: { ...limits, timeout: 5 } }));
    expect(error.code).to.equal('timeout');
  });

  it('says too-large before it has read everything', async () => {
    answer({ [url]: () => new Response('x'.repeat(200_000)) });
    expect((await failure(load())).code).to.equal('too-large');
  });

  it('says not-json and shows how the answer begins', async () => {
    answer({ [url]: () => new Response('<!doctype html>') });
    const error = await failure(load());
    expect(error.code).to.equal('not-json');
    expect(error.message).to.contain('<!doctype html>');
  });

  it('says version for a format of the future', async () => {
    answer({ [url]: () => json({ ...feedWith({}), version: 2 }) });
    expect((await failure(load())).code).to.equal('version');
  });

  it('says schema and what is wrong where the envelope is broken', async () => {
    answer({ [url]: () => json({ version: 1, id: 'x' }) });
    const error = await failure(load());
    expect(error.code).to.equal('schema');
    expect(error.issues.map((issue) => issue.path)).to.include('publisher');
  });

  it('keeps the good records and reports the bad one', async () => {
    answer({ [url]: () => json(feedWith({ sectors: [sector('wood'), { id: 'x' }] })) });
    const feed = await load();
    expect(feed.records.sectors).to.have.length(1);
    expect(feed.issues.map((issue) => issue.path)).to.include('sectors[1].name');
  });

  it('fetches a section of its own only for those who need it', async () => {
    const places = 'https://feed.test/places.json';
    answer({
      [url]: () => json(feedWith({ sectors: [], places: { url: 'places.json' } })),
      [places]: () => json([{ id: 'p', kind: 'cta', name: 'P' }]),
    });
    await load();
    expect(network.asked).to.deep.equal([url]);
    const { records } = await loadFeed([{ url }], { places: section.places }, { limits });
    expect(records.places).to.have.length(1);
    expect(network.asked).to.deep.equal([url, places]);
  });

  it('goes on without a section that cannot be had, and says which', async () => {
    answer({ [url]: () => json(feedWith({ sectors: [sector('wood')], places: { url: 'places.json' } })) });
    const feed = await loadFeed([{ url }], { sectors: section.sectors, places: section.places }, { limits });
    expect(feed.records.sectors).to.have.length(1);
    expect(feed.failures.map(({ what, error }) => [what, error.code])).to.deep.equal([['places', 'network']]);
  });

  it('joins feeds; the earlier one’s record stays', async () => {
    const other = 'https://feed.test/other.json';
    answer({
      [url]: () => json(feedWith({ sectors: [sector('wood', 'Mine')] })),
      [other]: () => json(feedWith({ sectors: [sector('wood', 'Theirs'), sector('stone')] })),
    });
    const feed = await loadFeed([{ url }, { url: other }], { sectors: section.sectors }, { limits });
    expect(feed.records.sectors.map((s) => s.name)).to.deep.equal(['Mine', 'stone']);
  });

  it('works with one feed where the other fails', async () => {
    answer({ [url]: () => json(feedWith({})) });
    const feed = await loadFeed([{ url: 'https://gone.test/' }, { url }], {}, { limits });
    expect(feed.failures).to.have.length(1);
  });

  it('reads a document given in place of an address', async () => {
    answer({});
    const feed = await loadFeed([{ document: feedWith({ sectors: [sector('wood')] }) }], {
      sectors: section.sectors,
    });
    expect(feed.records.sectors).to.have.length(1);
    expect(network.asked).to.deep.equal([]);
  });

  it('lets one widget leave without stopping the request for another', async () => {
    let release: (() => void) | undefined;
    answer({
      [url]: () =>
        new Promise(
          (resolve) =>
            (release = () => {
              resolve(json(feedWith({})));
            }),
        ),
    });
    const leaving = new AbortController();
    const first = loadFeed([{ url }], {}, { limits, signal: leaving.signal });
    const second = loadFeed([{ url }], {}, { limits, signal: new AbortController().signal });
    leaving.abort(new Error('left'));
    release?.();
    expect((await failure(first)).message).to.equal('left');
    expect((await second).envelopes).to.have.length(1);
  });
});

describe('feedAddresses', () => {
  it('takes several addresses and makes each absolute', () => {
    expect(feedAddresses(' a.json\n https://x.test/b.json ', 'https://page.test/dir/')).to.deep.equal([
      'https://page.test/dir/a.json',
      'https://x.test/b.json',
    ]);
  });
});
