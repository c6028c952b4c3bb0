import { expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DeepLinkController } from '../../src/element/deep-link.js';

class LinkedElement extends LitElement {
  owner: string | undefined = 'linked';
  readonly read: Record<string, string>[] = [];
  readonly link = new DeepLinkController(this, {
    owner: () => this.owner,
    read: (entries) => this.read.push(Object.fromEntries(entries)),
  });
}
customElements.define('linked-element', LinkedElement);

describe('a state in the address', () => {
  const start = location.href;
  let el: LinkedElement;
  beforeEach(() => {
    el = document.createElement('linked-element') as LinkedElement;
  });
  afterEach(() => {
    el.remove();
    history.replaceState(null, '', start);
  });

  it('is taken over when the page opens', async () => {
    history.replaceState(null, '', '#anchor&linked.kind=cta');
    document.body.append(el);
    await waitUntil(() => el.read.length > 0);
    expect(el.read).to.deep.equal([{ kind: 'cta' }]);
  });

  it('is written beside the page’s own anchor, without a new entry in the history', async () => {
    history.replaceState(null, '', '#anchor');
    document.body.append(el);
    const { length } = history;
    el.link.write(new Map([['kind', 'cefa']]));
    await waitUntil(() => location.hash.includes('cefa'));
    expect([location.hash, history.length]).to.deep.equal(['#anchor&linked.kind=cefa', length]);
  });

  it('is read again when the visitor follows a link on the page', async () => {
    document.body.append(el);
    location.hash = 'linked.kind=cta';
    await waitUntil(() => el.read.length > 0);
    expect(el.read).to.deep.equal([{ kind: 'cta' }]);
  });

  it('stays out of the address where the page did not ask', async () => {
    el.owner = undefined;
    document.body.append(el);
    el.link.write(new Map([['kind', 'cefa']]));
    await import('../../src/element/address.js');
    expect(location.hash).to.equal('');
  });
});
