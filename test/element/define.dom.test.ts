import { expect } from '@open-wc/testing';
import { define } from '../../src/element/define.js';

describe('registering an element', () => {
  it('registers a free tag', () => {
    class First extends HTMLElement {}
    define('test-define-a', First);
    expect(customElements.get('test-define-a')).to.equal(First);
  });

  it('yields, without a word, where the same version is there', () => {
    class First extends HTMLElement {}
    define('test-define-b', First);
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => warnings.push(words);
    class Second extends HTMLElement {}
    define('test-define-b', Second);
    console.warn = warn;
    expect(customElements.get('test-define-b')).to.equal(First);
    expect(warnings).to.deep.equal([]);
  });

  it('yields and warns once where another version is there', () => {
    class Older extends HTMLElement {
      static version = '0.0.1';
    }
    customElements.define('test-define-c', Older);
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (words: string) => warnings.push(words);
    define('test-define-c', class extends HTMLElement {});
    define('test-define-c', class extends HTMLElement {});
    console.warn = warn;
    expect(customElements.get('test-define-c')).to.equal(Older);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('0.0.1');
  });
});
