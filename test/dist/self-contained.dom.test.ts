import { expect } from '@open-wc/testing';
import { load, registered, tags } from './load.js';

/** The addresses this page has asked for since the last call. */
function requests(): string[] {
  const found = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  performance.clearResourceTimings();
  return found;
}

/** Loads a self-contained file as if it were of another version, as a second plugin on a page would. */
async function loadInVersion(tag: string, version: string): Promise<void> {
  const code = await (await fetch(`/dist/${tag}.js`)).text();
  const other = code
    .replace(/(["'`])0\.\d+\.\d+\1/g, `"${version}"`)
    .replace(/\n\/\/# sourceMappingURL.*/, '');
  expect(other).to.contain(version);
  await load(URL.createObjectURL(new Blob([other], { type: 'text/javascript' })));
}

/** Runs `act` and returns what was written to the console as warnings. */
async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('a self-contained file', () => {
  for (const tag of tags)
    it(`${tag}.js registers <${tag}> and loads nothing else`, async () => {
      const before = registered();
      requests();
      await load(`/dist/${tag}.js`);
      expect(registered()).to.have.members([...before, tag]);
      expect(requests().filter((path) => path.startsWith('/dist/'))).to.deep.equal([`/dist/${tag}.js`]);
    });

  it('does no harm when a page loads it a second time', async () => {
    const first = customElements.get('trade-quiz');
    const warnings = await warningsOf(() => load('/dist/trade-quiz.js?again'));
    expect(customElements.get('trade-quiz')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('yields to another version that was first, with one warning', async () => {
    const first = customElements.get('trade-quiz');
    const warnings = await warningsOf(() => loadInVersion('trade-quiz', '9.9.9'));
    expect(customElements.get('trade-quiz')).to.equal(first);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('9.9.9');
  });
});
