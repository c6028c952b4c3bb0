import { expect } from '@open-wc/testing';
import { load, registered } from './load.js';

/** Adds an element to the page, as a page author's HTML would. */
function add(tag: string): Element {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
}

describe('the loader', () => {
  it('registers what the page shows, and nothing else', async () => {
    add('trade-quiz');
    await load('/dist/vet-widgets.js');
    await customElements.whenDefined('trade-quiz');
    expect(registered()).to.deep.equal(['trade-quiz']);
  });

  it('registers a tag that comes later', async () => {
    await load('/dist/vet-widgets.js');
    add('event-calendar');
    await customElements.whenDefined('event-calendar');
    expect(registered()).to.include('event-calendar').and.not.include('cta-map');
  });

  it('finds a tag deep in what is added later', async () => {
    await load('/dist/vet-widgets.js');
    const section = document.createElement('section');
    section.append(document.createElement('p'));
    section.firstElementChild!.append(document.createElement('pathway-explorer'));
    document.body.append(section);
    await customElements.whenDefined('pathway-explorer');
  });

  it('waits for nothing where the address points into the page', async () => {
    location.hash = 'agenda';
    const map = add('cta-map');
    map.append(document.createElement('a'));
    (map as HTMLElement).style.cssText = 'display: block; margin-block-start: 9000px';
    await load('/dist/vet-widgets.js?aimed');
    await customElements.whenDefined('cta-map');
    location.hash = '';
  });

  it('does no harm when a page loads it twice', async () => {
    await load('/dist/vet-widgets.js');
    await load('/dist/vet-widgets.js?again');
    add('awareness-campaign');
    await customElements.whenDefined('awareness-campaign');
  });
});
