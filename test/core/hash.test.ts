import { expect } from 'chai';
import { hashOf } from '../../src/core/hash.js';

describe('the hash of a text', () => {
  it('is that of FNV-1a', () => {
    expect([hashOf(''), hashOf('a'), hashOf('foobar')]).to.deep.equal([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });
});
