import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { reveal } from '../../src/element/reveal.js';

const tall = html`<div .style=${'block-size: 300vh'}></div>`;

describe('taking a visitor to a widget', () => {
  it('brings it into view, with the focus on its heading', async () => {
    const el = await fixture(
      html`<div>
        ${tall}
        <section><p>Map</p></section>
        ${tall}
      </div>`,
    );
    const widget = el.querySelector('section')!;
    widget.attachShadow({ mode: 'open' }).append(document.createElement('h3'));
    reveal(widget);
    const heading = widget.shadowRoot!.querySelector('h3')!;
    expect(widget.shadowRoot!.activeElement).to.equal(heading);
    await waitUntil(() => Math.abs(widget.getBoundingClientRect().top) < 2);
    heading.blur();
    expect(heading.hasAttribute('tabindex')).to.equal(false);
  });

  it('gives the heading the focus as soon as the loader has brought the widget', async () => {
    const el = await fixture(
      html`<div>
        ${tall}<late-widget><p>Map</p></late-widget>
      </div>`,
    );
    const widget = el.querySelector<HTMLElement>('late-widget')!;
    reveal(widget);
    expect(document.activeElement).to.equal(widget);
    customElements.define(
      'late-widget',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).append(document.createElement('h2'));
        }
      },
    );
    await waitUntil(() => widget.shadowRoot?.activeElement?.localName === 'h2');
    expect(widget.hasAttribute('tabindex')).to.equal(false);
  });

  it('leaves the focus to a visitor who went elsewhere meanwhile', async () => {
    const el = await fixture(html`<div><later-widget></later-widget><button>Elsewhere</button></div>`);
    const widget = el.querySelector<HTMLElement>('later-widget')!;
    reveal(widget);
    el.querySelector('button')!.focus();
    customElements.define(
      'later-widget',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).append(document.createElement('h2'));
        }
      },
    );
    await customElements.whenDefined('later-widget');
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).to.equal(el.querySelector('button'));
  });
});
