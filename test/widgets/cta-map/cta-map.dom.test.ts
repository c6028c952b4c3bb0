import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { NARROWING_CHANGE, type CampaignHost } from '../../../src/element/campaign.js';
import type { ErrorDetail } from '../../../src/element/feed-element.js';
import type { CtaMapElement } from '../../../src/widgets/cta-map/cta-map.js';
import '../../../src/widgets/cta-map/define.js';
import { gazetteer, manyPlaces, mapFeed, places } from './fixture.js';

const start = location.href;
const rendered = async (el: CtaMapElement) => {
  await el.updateComplete;
  await nextFrame();
  await nextFrame();
  await el.updateComplete;
};

/** The widget in a column of some width, with its feed read and its map measured. */
async function open(
  feed: unknown = mapFeed(),
  { width = 1000, attributes = {} as Record<string, string> } = {},
): Promise<CtaMapElement> {
  const box = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
  box.style.inlineSize = `${String(width)}px`;
  const el = document.createElement('cta-map');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.data = feed;
  const ready = oneEvent(el, 'cta-map-ready');
  box.append(el);
  await ready;
  await rendered(el);
  await mapShown(el);
  return el;
}

/** Once the map has taken the place kept for it; at once where that is not shown. */
async function mapShown(el: CtaMapElement): Promise<void> {
  await waitUntil(() => !all(el, '.map-pending').some((pending) => pending.offsetHeight > 0));
  await rendered(el);
}

const root = (el: CtaMapElement) => el.shadowRoot!;
const all = (el: CtaMapElement, selector: string) => [...root(el).querySelectorAll<HTMLElement>(selector)];
const one = (el: CtaMapElement, selector: string) => root(el).querySelector<HTMLElement>(selector)!;
const text = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const listed = (el: CtaMapElement) => all(el, '.place-open').map(text);
const markers = (el: CtaMapElement) => all(el, '.marker');
const markerNames = (el: CtaMapElement) => markers(el).map((m) => m.getAttribute('aria-label'));
const focused = (el: CtaMapElement) => root(el).activeElement as HTMLElement | null;
const press = async (el: CtaMapElement, key: string) => {
  await sendKeys({ press: key });
  await rendered(el);
};
const click = async (el: CtaMapElement, element: HTMLElement | undefined | null) => {
  element!.click();
  await rendered(el);
};
const button = (el: CtaMapElement, label: string) =>
  all(el, 'button').find((b) => text(b) === label || b.getAttribute('aria-label') === label);
const type = async (el: CtaMapElement, selector: string, value: string) => {
  const field = one(el, selector) as HTMLInputElement;
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await rendered(el);
};

afterEach(() => {
  history.replaceState(null, '', start);
});

describe('<cta-map> list and map', () => {
  it('lists every place under a heading of its own, with the number found', async () => {
    const el = await open();
    expect(text(one(el, '.result'))).to.equal('5 places');
    expect(listed(el)).to.deep.equal([
      'CTA Joinery',
      'CTA Métal',
      'Centre sans adresse',
      'Cité des métiers',
      'CEFA Arlon',
    ]);
    expect(all(el, '.places h3').length).to.equal(5);
  });

  it('draws the same places on the map and says which are not on it', async () => {
    const el = await open();
    expect(markers(el).length).to.equal(3);
    expect(text(one(el, '.pane-list'))).to.contain('1 place is not on the map');
  });

  it('names each marker with name, town, kind and number in the list', async () => {
    const el = await open();
    expect(markerNames(el)).to.include('CTA Joinery, Namur, Advanced technology centre (CTA), 1 of 5');
    expect(markerNames(el)).to.include('2 places around Liège');
  });

  it('is accessible, side by side', async () => {
    await expect(await open()).to.be.accessible();
  });

  it('is accessible in a narrow column, as list and as map', async () => {
    const el = await open(mapFeed(), { width: 280 });
    await expect(el).to.be.accessible();
    await click(el, button(el, 'Map'));
    await mapShown(el);
    await expect(el).to.be.accessible();
  });

  it('stays inside a column of 280 pixels', async () => {
    const el = await open(mapFeed(), { width: 280 });
    for (const element of all(el, '*')) {
      const box = element.getBoundingClientRect();
      if (box.width > 1 && !element.closest('.stage'))
        expect(box.right, element.className).to.be.at.most(el.getBoundingClientRect().right + 0.5);
    }
  });

  it('shows list or map in a narrow column, by a switch', async () => {
    const el = await open(mapFeed(), { width: 320 });
    const visible = () => ['.places', '.pane-map'].map((selector) => one(el, selector).offsetHeight > 0);
    expect(visible()).to.deep.equal([true, false]);
    await click(el, button(el, 'Map'));
    await mapShown(el);
    expect(visible()).to.deep.equal([false, true]);
    expect(button(el, 'Map')!.getAttribute('aria-pressed')).to.equal('true');
    expect(markers(el).length).to.be.greaterThan(0);
  });

  for (const width of [280, 320, 640, 1000])
    it(`keeps words whole and fields in line in a column of ${String(width)} px`, async () => {
      const el = await open(mapFeed(), { width });
      for (const label of all(el, '.switch button')) {
        const { fontSize } = getComputedStyle(label);
        expect(label.scrollWidth).to.be.at.most(label.clientWidth);
        expect(label.offsetHeight).to.be.below(4 * parseFloat(fontSize));
      }
      const [search, from] = all(el, '.fields .input').map((field) => field.getBoundingClientRect());
      const filters = one(el, '.toggle').getBoundingClientRect();
      if (width < 600) expect(filters.top).to.be.greaterThan(from!.bottom);
      else {
        expect(from!.top).to.be.closeTo(search!.top, 1);
        expect(filters.top).to.be.closeTo(search!.top, 1);
        expect(filters.left).to.be.greaterThan(from!.right);
      }
    });

  it('does not load the map while only the list is shown', async () => {
    const el = await open(mapFeed(), { width: 320 });
    expect(one(el, '.stage')).to.equal(null);
  });

  it('speaks French where the page does', async () => {
    const el = await open();
    el.parentElement!.lang = 'fr';
    await waitUntil(() => text(one(el, '.result')) === '5 lieux');
    expect(listed(el)[0]).to.equal('CTA Bois');
  });

  it('shows ten places first, and the next at a press, with the focus on them', async () => {
    const el = await open(mapFeed({ places: manyPlaces(45) }));
    expect(listed(el).length).to.equal(10);
    const more = all(el, '.more')[0];
    expect(text(more)).to.equal('Show more places (35 left)');
    await click(el, more);
    expect(listed(el).length).to.equal(20);
    expect(text(focused(el))).to.equal(listed(el)[10]);
  });

  it('draws three thousand places as few markers', async () => {
    const el = await open(mapFeed({ places: manyPlaces(3000) }));
    expect(text(one(el, '.result'))).to.equal('3000 places');
    expect(markers(el).length).to.be.within(2, 150);
  });

  it('says so where the feed has no place', async () => {
    const el = await open(mapFeed({ places: [] }));
    expect(text(one(el, '.empty'))).to.contain('There is no place to show yet.');
    expect(all(el, '.empty slot').length, 'place for the link of the page').to.equal(1);
    await expect(el).to.be.accessible();
  });

  it('works without a base map', async () => {
    const el = await open(mapFeed({ basemap: [] }));
    expect(markers(el).length).to.equal(3);
  });
});

describe('<cta-map> filters', () => {
  it('find a machine and name it in the list', async () => {
    const el = await open();
    await type(el, '#text', 'robot');
    expect(listed(el)).to.deep.equal(['CTA Joinery']);
    expect(text(one(el, '.place-found'))).to.equal('Equipment: Robot arm');
    expect(markers(el).length).to.equal(1);
  });

  it('announce the number found', async () => {
    const el = await open();
    await type(el, '#text', 'liege');
    expect(all(el, '[role="status"]').map(text)).to.include('2 places');
  });

  it('narrow to a kind, with the count beside it', async () => {
    const el = await open();
    const chip = all(el, '.kinds .chip').find((c) => text(c).startsWith('Advanced'));
    expect(text(chip)).to.equal('Advanced technology centre (CTA) 2');
    await click(el, chip);
    expect(listed(el)).to.deep.equal(['CTA Joinery', 'CTA Métal']);
  });

  it('narrow to a sector, and say what is left out because it is not known', async () => {
    const el = await open();
    await click(el, button(el, 'Filters'));
    await click(
      el,
      all(el, '.extra .chip').find((c) => text(c).includes('Wood')),
    );
    expect(listed(el)).to.deep.equal(['CTA Joinery', 'Centre sans adresse', 'Cité des métiers']);
    expect(text(one(el, '.pane-list'))).to.contain('1 place is left out because its sectors are not known.');
    expect(text(one(el, '.toggle'))).to.equal('Filters (1)');
  });

  it('keep two choices made at once', async () => {
    const el = await open();
    await click(el, button(el, 'Filters'));
    for (const word of ['Advanced', 'Wood', 'Metal'])
      all(el, '.chip')
        .find((c) => text(c).includes(word))!
        .click();
    await rendered(el);
    expect(text(one(el, '.toggle'))).to.equal('Filters (3)');
    expect(all(el, '.chip :checked').length).to.equal(3);
    await click(el, button(el, 'Clear filters'));
    expect(all(el, '.chip :checked').length).to.equal(0);
  });

  it('narrow to those who welcome an audience', async () => {
    const el = await open();
    const select = one(el, '#audience') as HTMLSelectElement;
    select.value = 'teachers';
    select.dispatchEvent(new Event('change'));
    await rendered(el);
    expect(listed(el)).to.deep.equal(['CTA Joinery', 'Cité des métiers']);
  });

  it('lead out of an empty result, with the focus on the search', async () => {
    const el = await open();
    await type(el, '#text', 'submarine');
    await expect(el).to.be.accessible();
    expect(all(el, 'button').filter((b) => text(b) === 'Clear filters').length).to.equal(1);
    await click(el, one(el, '.empty button'));
    expect(listed(el).length).to.equal(5);
    expect(focused(el)?.id).to.equal('text');
  });

  for (const theme of ['light', 'dark'])
    it(`are accessible when open, on a ${theme} page`, async () => {
      const el = await open(mapFeed(), { attributes: { theme } });
      await click(el, button(el, 'Filters'));
      await expect(el).to.be.accessible();
    });

  it('stay within what the page’s author allows', async () => {
    const el = await open(mapFeed(), { attributes: { kinds: 'cta, cefa', sectors: 'metal' } });
    expect(listed(el)).to.deep.equal(['CTA Métal']);
  });

  it('follow what was chosen in another widget, until the visitor takes it back', async () => {
    const campaign = document.createElement('awareness-campaign') as CampaignHost & { narrowing: unknown };
    Object.assign(campaign, { narrowing: { sectors: ['metal'], trades: [], by: 'trade-quiz' } });
    campaign.clearNarrowing = () => {
      campaign.narrowing = undefined;
      campaign.dispatchEvent(new Event(NARROWING_CHANGE));
    };
    const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const el = document.createElement('cta-map');
    el.data = mapFeed();
    campaign.append(el);
    box.append(campaign);
    await oneEvent(el, 'cta-map-ready');
    await rendered(el);
    expect(listed(el)).to.deep.equal(['CTA Métal', 'Cité des métiers']);
    await expect(el).to.be.accessible();
    await click(el, button(el, 'Show everything'));
    expect(listed(el).length).to.equal(5);
  });
});

describe('<cta-map> starting point', () => {
  it('sorts by distance and says how that is meant', async () => {
    const el = await open();
    await type(el, '#from', '4000');
    await press(el, 'Enter');
    await waitUntil(() => listed(el)[0] === 'CTA Métal');
    expect(listed(el).at(-1)).to.equal('Centre sans adresse');
    expect(all(el, '.place-distance').map(text)).to.deep.equal([
      'in this town',
      'in this town',
      '53 km as the crow flies',
      '107 km as the crow flies',
    ]);
    expect(text(one(el, '.remark'))).to.contain('Nearest to 4000 Liège first.');
    await expect(el).to.be.accessible();
  });

  it('says "about" where only the town of a place is known', async () => {
    const el = await open();
    await type(el, '#from', 'Namur');
    await press(el, 'Enter');
    await waitUntil(() => all(el, '.place-distance').length > 0);
    expect(all(el, '.place-distance').map(text)).to.include('about 53 km as the crow flies');
  });

  it('offers the towns that may be meant while one types', async () => {
    const el = await open();
    await type(el, '#from', '50');
    await waitUntil(() => all(el, '.suggestions button').length > 0);
    expect(all(el, '.suggestions button').map(text)).to.deep.equal(['5000 Namur', '5020 Vedrin']);
    await expect(el).to.be.accessible();
    await click(el, all(el, '.suggestions button')[1]);
    expect((one(el, '#from') as HTMLInputElement).value).to.equal('5020 Vedrin');
    expect(focused(el)?.id).to.equal('from');
  });

  it('asks which of several towns is meant, with the focus on the first', async () => {
    const el = await open();
    await type(el, '#from', '50');
    await press(el, 'Enter');
    await waitUntil(() => text(focused(el)) === '5000 Namur');
    await press(el, 'Enter');
    expect((one(el, '#from') as HTMLInputElement).value).to.equal('5000 Namur');
    expect(all(el, '.suggestions').length).to.equal(0);
    expect(all(el, '.place-distance').length).to.be.greaterThan(0);
  });

  it('says when there is no such town', async () => {
    const el = await open();
    await type(el, '#from', 'Ostende');
    await press(el, 'Enter');
    await waitUntil(() => text(one(el, '#from-help')).includes('No town found for “Ostende”'));
    await expect(el).to.be.accessible();
  });

  it('is taken away again', async () => {
    const el = await open();
    await type(el, '#from', '5000');
    await press(el, 'Enter');
    await waitUntil(() => all(el, '.place-distance').length > 0);
    await click(el, button(el, 'Remove the starting point'));
    expect(all(el, '.place-distance').length).to.equal(0);
  });

  it('asks for the gazetteer only when it is used', async () => {
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (input) => {
      asked.push(input as string);
      return new Response(JSON.stringify(gazetteer));
    };
    try {
      const el = await open(mapFeed({ gazetteer: { url: 'https://feed.example/only-when-used.json' } }));
      expect(asked).to.deep.equal([]);
      await type(el, '#from', '5190');
      await waitUntil(() => all(el, '.suggestions button').length > 0);
      expect(asked).to.deep.equal(['https://feed.example/only-when-used.json']);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('says when the towns cannot be had, and keeps the places', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    try {
      const el = await open(mapFeed({ gazetteer: { url: 'https://feed.example/missing.json' } }));
      await type(el, '#from', '5190');
      await waitUntil(() => text(one(el, '#from-help')).includes('could not be loaded'));
      expect(listed(el).length).to.equal(5);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});

describe('<cta-map> details', () => {
  it('open in place of the list, with the focus on the name, and say what is known', async () => {
    const el = await open();
    const select = oneEvent(el, 'cta-map-select');
    await click(el, all(el, '.place-open')[0]);
    expect((await select).detail).to.deep.equal({ place: 'cta-wood', sectors: ['wood'], trades: ['joiner'] });
    expect(text(focused(el))).to.equal('CTA Joinery');
    const said = text(one(el, '.details'));
    for (const part of [
      'Institut Saint-Éloi',
      'Rue de la Scie 1',
      '5000 Namur',
      '081 00 00 00',
      'You must book.',
      'Two weeks before.',
      'June 2012',
      'Robotics',
      'Robot arm (× 2, 2021)',
      'School directory',
    ])
      expect(said).to.contain(part);
    expect(all(el, '.details a').map((a) => a.getAttribute('href'))).to.include.members([
      'geo:50.4669,4.8675?q=Rue%20de%20la%20Scie%201%2C%205000%20Namur',
      'tel:081000000',
      'mailto:cta@example.org',
      'https://www.example.org/mistake',
    ]);
    await expect(el).to.be.accessible();
  });

  it('say "not known" for what is not, and lead to no wrong door', async () => {
    const el = await open();
    await click(el, all(el, '.place-open').at(-1));
    const facts = text(one(el, '.facts'));
    expect(facts).to.contain('Street: not known.');
    expect(facts).to.contain('Contact Not known.');
    expect(facts).to.contain('Who may come Not known: ask the place.');
    expect(facts).to.contain('How to book Not known: ask the place.');
    await click(el, button(el, 'Back to the list'));
    await click(el, all(el, '.place-open')[1]);
    expect(text(one(el, '.facts'))).to.contain('the point stands for the town');
    expect(all(el, 'a[href^="geo:"]').length).to.equal(0);
    expect(text(one(el, '.doubt'))).to.equal('Not checked: ask before you go.');
    await expect(el).to.be.accessible();
  });

  it('are opened by the page as soon as the feed was read', async () => {
    const box = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    const el = document.createElement('cta-map');
    el.data = mapFeed();
    el.addEventListener('cta-map-ready', () => {
      el.select('cta-metal');
    });
    box.append(el);
    await waitUntil(() => text(one(el, '.details .panel-heading')) === 'CTA Métal');
  });

  it('close with the focus back on the place in the list', async () => {
    const el = await open();
    await click(el, all(el, '.place-open')[1]);
    const select = oneEvent(el, 'cta-map-select');
    await click(el, button(el, 'Back to the list'));
    expect((await select).detail).to.include({ place: null });
    expect(text(focused(el))).to.equal('CTA Métal');
  });

  it('close with Escape', async () => {
    const el = await open();
    await click(el, all(el, '.place-open')[0]);
    await press(el, 'Escape');
    expect(text(focused(el))).to.equal('CTA Joinery');
    expect(one(el, '.details')).to.equal(null);
  });

  it('opened from the list show the place on the map', async () => {
    const el = await open();
    for (let i = 0; i < 3; i++) await click(el, button(el, 'Move right'));
    await click(el, all(el, '.place-open')[0]);
    expect(all(el, '.marker[aria-current="true"]').map((m) => m.dataset['key'])).to.deep.equal(['cta-wood']);
  });

  it('opened on the map of a narrow column lead back to the marker', async () => {
    const el = await open(mapFeed(), { width: 320, attributes: { view: 'map' } });
    await click(el, one(el, '[data-key="cta-wood"]'));
    expect(text(focused(el))).to.equal('CTA Joinery');
    await click(el, button(el, 'Back to the map'));
    expect(focused(el)?.dataset['key']).to.equal('cta-wood');
  });
});

describe('<cta-map> markers by keyboard', () => {
  it('are one tab stop', async () => {
    const el = await open();
    expect(markers(el).filter((m) => m.tabIndex === 0).length).to.equal(1);
  });

  it('are walked with the arrows, to the nearest in the direction', async () => {
    const el = await open();
    one(el, '[data-key="cta-wood"]').focus();
    await press(el, 'ArrowRight');
    expect(focused(el)?.getAttribute('aria-label')).to.equal('2 places around Liège');
    await press(el, 'ArrowDown');
    expect(focused(el)?.dataset['key']).to.equal('cefa-mystery');
    expect(focused(el)?.tabIndex).to.equal(0);
  });

  it('keep the focus while the map moves under them', async () => {
    const el = await open();
    one(el, '[data-key="cta-wood"]').focus();
    const before = one(el, '[data-key="cta-wood"]').getBoundingClientRect().left;
    await press(el, 'ArrowLeft');
    expect(focused(el)?.dataset['key']).to.equal('cta-wood');
    expect(one(el, '[data-key="cta-wood"]').getBoundingClientRect().left).to.be.greaterThan(before);
  });

  it('never lose the focus, however far one goes', async () => {
    const el = await open();
    one(el, '[data-key="cta-wood"]').focus();
    for (const key of [
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
      '+',
      '+',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
    ]) {
      await press(el, key);
      expect(focused(el)?.classList.contains('marker'), key).to.equal(true);
    }
  });

  it('open with Enter, and Escape goes to the place in the list', async () => {
    const el = await open();
    one(el, '[data-key="cefa-mystery"]').focus();
    await press(el, 'Escape');
    expect(text(focused(el))).to.equal('CEFA Arlon');
    one(el, '[data-key="cefa-mystery"]').focus();
    await press(el, 'Enter');
    expect(text(focused(el))).to.equal('CEFA Arlon');
    expect(one(el, '.details')).not.to.equal(null);
  });

  it('that stand for several places open a plain list, and lead back', async () => {
    const el = await open();
    await click(el, one(el, '.marker-group'));
    expect(text(focused(el))).to.equal('2 places around Liège');
    expect(listed(el)).to.deep.equal(['CTA Métal', 'Cité des métiers']);
    await expect(el).to.be.accessible();
    await click(el, all(el, '.place-open')[1]);
    await click(el, button(el, 'Back to these places'));
    expect(text(focused(el))).to.equal('Cité des métiers');
    await click(el, button(el, 'All places'));
    expect(focused(el)?.getAttribute('aria-label')).to.equal('2 places around Liège');
  });
});

describe('<cta-map> moving the map', () => {
  const left = (el: CtaMapElement) => one(el, '[data-key="cta-wood"]').offsetLeft;
  const middle = (el: CtaMapElement): [number, number] => {
    const box = one(el, '.stage').getBoundingClientRect();
    return [Math.round(box.left + 60), Math.round(box.top + 60)];
  };

  it('goes by buttons in four directions, nearer, farther and back to the whole', async () => {
    const el = await open();
    const at = left(el);
    await click(el, button(el, 'Move left'));
    expect(left(el)).to.be.greaterThan(at);
    await click(el, button(el, 'Zoom in'));
    await click(el, button(el, 'Whole map'));
    expect(left(el)).to.be.closeTo(at, 1);
  });

  it('leaves a plain wheel to the page, and says how to zoom', async () => {
    const el = await open();
    const wheel = new WheelEvent('wheel', { deltaY: -100, cancelable: true, bubbles: true });
    one(el, '.stage').dispatchEvent(wheel);
    await rendered(el);
    expect(wheel.defaultPrevented).to.equal(false);
    expect(one(el, '.hint').hasAttribute('data-shown')).to.equal(true);
  });

  it('zooms with Ctrl and the wheel, around the pointer', async () => {
    const el = await open();
    const marker = one(el, '[data-key="cta-wood"]').getBoundingClientRect();
    const wheel = new WheelEvent('wheel', {
      deltaY: -200,
      ctrlKey: true,
      cancelable: true,
      bubbles: true,
      clientX: marker.left + marker.width / 2,
      clientY: marker.bottom - 3,
    });
    one(el, '.stage').dispatchEvent(wheel);
    await rendered(el);
    expect(wheel.defaultPrevented).to.equal(true);
    expect(one(el, '[data-key="cta-wood"]').getBoundingClientRect().left).to.be.closeTo(marker.left, 2);
  });

  it('follows the mouse, and a drag that ends on a marker opens nothing', async () => {
    const el = await open();
    const at = left(el);
    const box = one(el, '[data-key="cta-wood"]').getBoundingClientRect();
    const from: [number, number] = [Math.round(box.left + 18), Math.round(box.top + 18)];
    await sendMouse({ type: 'move', position: from });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [from[0] + 50, from[1] + 10] });
    await sendMouse({ type: 'up' });
    await rendered(el);
    expect(left(el)).to.be.closeTo(at + 50, 2);
    expect(one(el, '.details')).to.equal(null);
  });

  it('opens a place with a plain click of the mouse', async () => {
    const el = await open();
    const box = one(el, '[data-key="cta-wood"]').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.left + 18), Math.round(box.top + 16)] });
    await rendered(el);
    expect(text(one(el, '.panel-heading'))).to.equal('CTA Joinery');
  });

  it('keeps the finger of one hand for the page, and two for the map', async () => {
    const el = await open();
    const stage = one(el, '.stage');
    const [x, y] = middle(el);
    const touch = (id: number, dx: number) => ({ clientX: x + id * 100 + dx, clientY: y });
    // Not every browser lets a page make a TouchEvent.
    const fire = (name: string, touches: object[]) => {
      const event = Object.assign(new Event(name, { cancelable: true, bubbles: true }), { touches });
      stage.dispatchEvent(event);
      return event.defaultPrevented;
    };
    fire('touchstart', [touch(0, 0)]);
    expect(fire('touchmove', [touch(0, 20)])).to.equal(false);
    const at = left(el);
    fire('touchstart', [touch(0, 0), touch(1, 0)]);
    expect(fire('touchmove', [touch(0, 30), touch(1, 30)])).to.equal(true);
    await rendered(el);
    expect(left(el)).to.be.closeTo(at + 30, 2);
  });
});

describe('<cta-map> links', () => {
  const linked = async (entries: string) => {
    history.replaceState(null, '', `#${entries}`);
    return open(mapFeed(), { attributes: { 'deep-link': '' } });
  };

  it('open with the filters, the starting point and the place of the link', async () => {
    const el = await linked('cta-map.kind=cta&cta-map.from=4000%20Li%C3%A8ge&cta-map.place=cta-wood');
    await waitUntil(() => text(one(el, '.details-distance')).includes('53 km'));
    expect(text(one(el, '.result'))).to.equal('2 places');
    expect(text(one(el, '.panel-heading'))).to.equal('CTA Joinery');
  });

  it('leave the focus where it is when the page opens', async () => {
    const el = await linked('cta-map.place=cta-wood');
    expect(document.activeElement).not.to.equal(el);
  });

  it('ignore a place that is not there', async () => {
    const el = await linked('cta-map.place=gone');
    expect(listed(el).length).to.equal(5);
    one(el, '[data-key="cta-wood"]').focus();
    await press(el, 'Escape');
    expect(text(focused(el))).to.equal('CTA Joinery');
  });

  it('are written as the visitor goes', async () => {
    const el = await linked('');
    await type(el, '#text', 'robot');
    await click(el, all(el, '.place-open')[0]);
    await waitUntil(() => location.hash === '#cta-map.text=robot&cta-map.place=cta-wood');
    await click(el, button(el, 'Back to the list'));
    await waitUntil(() => location.hash === '#cta-map.text=robot');
  });
});

describe('<cta-map> when the feed is not well', () => {
  it('shows the page’s own link and says why', async () => {
    const el = await fixture<CtaMapElement>(
      html`<cta-map lang="en" .data=${{ version: 7 }}><a href="/places">All places</a></cta-map>`,
    );
    await waitUntil(() => text(one(el, '[role="alert"]')) !== '');
    expect(one(el, 'slot')).not.to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('keeps what is good of it', async () => {
    const bad = [{ id: 'bad', kind: 'palace' }, ...(mapFeed()['places'] as unknown[])];
    const el = await open(mapFeed({ places: bad }));
    expect(listed(el).length).to.equal(5);
  });

  it('shows the places where the base map cannot be had', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.resolve(new Response('', { status: 500 }));
    try {
      const el = await open(mapFeed({ basemap: { url: 'https://feed.example/basemap.json' } }));
      expect(markers(el).length).to.equal(3);
      expect(text(one(el, '.notice'))).to.contain('Part of the information could not be loaded.');
      await expect(el).to.be.accessible();
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('says so where the places cannot be had, counts none, and tries again at a press', async () => {
    const { fetch } = globalThis;
    let answer = () => new Response('', { status: 404 });
    globalThis.fetch = () => Promise.resolve(answer());
    try {
      const el = document.createElement('cta-map');
      el.lang = 'en';
      el.data = mapFeed({ places: { url: 'https://feed.example/places.json' } });
      const failed = oneEvent(el, 'cta-map-error');
      (await fixture(html`<div></div>`)).append(el);
      expect(((await failed) as CustomEvent<ErrorDetail>).detail.code).to.equal('http');
      await rendered(el);
      expect(text(one(el, '[role="alert"]'))).to.contain('The information cannot be reached right now.');
      expect(text(one(el, '.base'))).not.to.match(/\d+ places?/);
      expect(all(el, 'h2.title').length, 'its heading').to.equal(1);
      expect(all(el, 'slot').length, 'place for the link of the page').to.equal(1);
      await expect(el).to.be.accessible();
      answer = () => new Response(JSON.stringify(places));
      await click(el, button(el, 'Try again'));
      await waitUntil(() => listed(el).length === 5);
      expect(text(one(el, '.result'))).to.equal('5 places');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('counts the places of the feeds that answer, and says that there are more', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = (input) =>
      Promise.resolve(
        (input as string).endsWith('other.json')
          ? new Response(JSON.stringify(mapFeed({ places: { url: 'https://feed.example/gone.json' } })))
          : new Response('', { status: 404 }),
      );
    try {
      const el = await open(mapFeed(), { attributes: { feed: 'https://feed.example/other.json' } });
      expect(text(one(el, '.result'))).to.equal('5 places');
      expect(text(one(el, '.notice'))).to.contain('Part of the information could not be loaded.');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('keeps the list where the map cannot be loaded, and tries again at a press', async () => {
    const el = document.createElement('cta-map');
    const loadable = el as unknown as { loadLater: () => Promise<unknown> };
    loadable.loadLater = () => Promise.reject(new Error('offline'));
    el.data = mapFeed();
    el.lang = 'en';
    (await fixture(html`<div></div>`)).append(el);
    await waitUntil(() => all(el, '[role="alert"]').length > 0);
    expect(text(one(el, '[role="alert"]'))).to.contain('The list works all the same.');
    expect(listed(el).length).to.equal(5);
    await expect(el).to.be.accessible();
    await type(el, '#from', '4000');
    await waitUntil(() => text(one(el, '#from-help')).includes('could not be loaded'));
    delete (loadable as Partial<typeof loadable>).loadLater;
    await click(el, button(el, 'Try again'));
    await waitUntil(() => markers(el).length === 3);
  });

  it('says that it loads, under its heading', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => new Promise(() => undefined);
    try {
      const el = await fixture<CtaMapElement>(
        html`<cta-map lang="en" feed="https://feed.example/never.json"></cta-map>`,
      );
      expect(text(one(el, '.title'))).to.equal('Where to see, try and learn a trade');
      expect(text(one(el, '.loading'))).to.equal('Loading…');
      await expect(el).to.be.accessible();
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('survives being moved and taken away', async () => {
    const el = await open();
    const { parentElement } = el;
    el.remove();
    parentElement!.append(el);
    await rendered(el);
    await click(el, button(el, 'Move right'));
    await click(el, button(el, 'Whole map'));
    expect(markers(el).length).to.equal(3);
  });
});
