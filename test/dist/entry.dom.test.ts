import { expect } from '@open-wc/testing';
import { load, registered, tags } from './load.js';

describe('importing the package', () => {
  it('registers no element', async () => {
    await load('/dist/lib/index.js');
    expect(registered()).to.deep.equal([]);
  });

  it('gives the class of each element', async () => {
    const entry = await load('/dist/lib/index.js');
    const names = tags.map((tag) =>
      tag.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase()),
    );
    for (const name of names) expect(entry[`${name}Element`], `${name}Element`).to.be.a('function');
  });

  it('registers one element when its define entry is imported', async () => {
    await load('/dist/lib/widgets/trade-quiz/define.js');
    expect(registered()).to.deep.equal(['trade-quiz']);
  });
});
