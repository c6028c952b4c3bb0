import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CampaignHost } from '../../../src/element/campaign.js';
import '../../../src/widgets/event-calendar/define.js';
import { EventCalendarElement } from '../../../src/widgets/event-calendar/event-calendar.js';
import type { EventCalendarSelectEvent } from '../../../src/widgets/event-calendar/events.js';
import { calendarFeed, event, now } from './fixture.js';

interface Options {
  readonly data?: unknown;
  readonly lang?: string;
  readonly view?: string;
  readonly kinds?: string;
  readonly sectors?: string;
  readonly audience?: string;
  readonly deepLink?: string;
}

/** A calendar that has read its feed and the places it refers to. */
async function calendar(options: Options = {}): Promise<EventCalendarElement> {
  const { data = calendarFeed(), lang = 'en', view = 'agenda', deepLink = null } = options;
  const { kinds = '', sectors = '', audience = '' } = options;
  const wrapper = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <event-calendar
        .data=${data}
        .now=${now}
        .deepLink=${deepLink}
        view=${view}
        kinds=${kinds}
        sectors=${sectors}
        audience=${audience}
        ><a href="#all">All events</a></event-calendar
      >
    </div>`,
  );
  const el = wrapper.querySelector('event-calendar')!;
  await waitUntil(() => el.shadowRoot?.querySelector('.result'), 'nothing was shown');
  await settle(el);
  await monthThere(el);
  return el;
}

/** Waits for the month where that is the view, since its code comes when it is first shown. */
async function monthThere(el: EventCalendarElement): Promise<void> {
  const views = all(el, '.views [aria-pressed]');
  const wanted = () => (views[1]?.ariaPressed === 'true' ? '.month' : '.agenda');
  await waitUntil(() => all(el, wanted()).length > 0, 'the view did not come');
  await settle(el);
}

/** Waits until the places and the part that is loaded later are there, and everything is shown. */
async function settle(el: EventCalendarElement): Promise<void> {
  await el.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  // The first of them brings many modules.
  await waitUntil(() => !el.shadowRoot!.querySelector('.loading, .facts .bone'), 'a part did not come', {
    timeout: 5000,
  });
  await el.updateComplete;
}

const all = (el: EventCalendarElement, selector: string) => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (el: EventCalendarElement, selector: string): HTMLElement => {
  const found = all(el, selector)[0];
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
/** A text without what engines punctuate differently: the comma after a weekday, spaces around a dash. */
const plain = (words: string | null | undefined) =>
  (words ?? '')
    .replace(/(day),/g, '$1')
    .replace(/\s*–\s*/g, '–')
    .replace(/\s+/g, ' ')
    .trim();
const text = (element: Element | undefined) => plain(element?.textContent);
const names = (el: EventCalendarElement) => all(el, '.event-name').map(text);
const card = (el: EventCalendarElement, key: string) => one(el, `[data-key="${key}"]`);
const button = (el: EventCalendarElement, label: string) =>
  all(el, 'button, summary').find((element) => text(element).startsWith(label))!;
const announced = (el: EventCalendarElement) => text(one(el, '[role="status"].visually-hidden'));

async function press(el: EventCalendarElement, element: HTMLElement): Promise<void> {
  element.click();
  await settle(el);
}

/** Opens the filters, which are folded at first. */
async function openFilters(el: EventCalendarElement): Promise<void> {
  if (all(el, '.filters').length === 0) await press(el, one(el, '.filter-toggle'));
}

async function search(el: EventCalendarElement, words: string): Promise<void> {
  await openFilters(el);
  const input = one(el, '#query') as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new Event('input'));
  await settle(el);
}

async function chooseOption(el: EventCalendarElement, id: string, value: string): Promise<void> {
  await openFilters(el);
  const select = one(el, `#${id}`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settle(el);
}

describe('<event-calendar> as an agenda', () => {
  it('lists what is to come by month, and folds what is over', async () => {
    const el = await calendar();
    expect(all(el, '.month-title').map(text)).to.deep.equal([
      'November 2026',
      'December 2026',
      'January 2027',
      'Already begun, and repeating',
    ]);
    expect(names(el)).not.to.include('Portes ouvertes d’octobre');
    await expect(el).to.be.accessible();
  });

  it('says when each event is in full', async () => {
    const el = await calendar();
    expect(text(card(el, 'open-day-bois').querySelector('time')!)).to.equal(
      'Saturday 5 December 2026, 10:00–16:00',
    );
    expect(text(card(el, 'fair-three-days').querySelector('time')!)).to.equal(
      'Monday 30 November–Wednesday 2 December 2026',
    );
  });

  it('shows the hour in Brussels of an event that the feed gives as an instant', async () => {
    const el = await calendar();
    expect(text(card(el, 'talk-online').querySelector('time')!)).to.equal(
      'Thursday 10 December 2026, 19:00–20:30',
    );
  });

  it('names the place that the event refers to', async () => {
    const el = await calendar();
    expect(text(card(el, 'open-day-bois'))).to.include('CTA du bois, Rue de l’Atelier 5, 4000 Liège');
  });

  it('shows events whose place cannot be had', async () => {
    const el = await calendar({ data: calendarFeed({ places: 'none' }) });
    expect(names(el)).to.include('Portes ouvertes du CTA du bois');
    expect(card(el, 'open-day-bois').querySelectorAll('.bone').length).to.equal(0);
  });

  it('says where a place could not be loaded', async () => {
    const el = await calendar({ data: calendarFeed({ places: { url: '/no-such-places.json' } }) });
    const at = () => text(card(el, 'open-day-bois').querySelector('.facts')!);
    await waitUntil(() => at().includes('The place could not be loaded.'));
    await expect(el).to.be.accessible();
  });

  it('says in words that an event is cancelled, full or elsewhere', async () => {
    const el = await calendar();
    expect(text(card(el, 'competition-cancelled').querySelector('.status')!)).to.equal('Cancelled');
    expect(card(el, 'competition-cancelled').querySelector('s')).not.to.equal(null);
    expect(text(card(el, 'visit-steel').querySelector('.status')!)).to.equal('Full');
    expect(text(card(el, 'talk-online').querySelector('.status')!)).to.equal('Moved online');
  });

  it('does not offer a cancelled event for one’s calendar', async () => {
    const el = await calendar();
    expect(card(el, 'competition-cancelled').querySelector('.keep')).to.equal(null);
  });

  it('counts the days until the deadline of a call', async () => {
    const el = await calendar();
    const when = text(card(el, 'call-projects').querySelector('.when')!);
    expect(when).to.equal('Deadline: Friday 15 January 2027 in 52 days');
  });

  it('says which dates are examples', async () => {
    const el = await calendar();
    expect(text(card(el, 'open-day-bois').querySelector('.example')!)).to.equal('Example date');
    await press(el, card(el, 'open-day-bois').querySelector<HTMLElement>('.more')!);
    expect(text(card(el, 'open-day-bois').querySelector('.details .notice')!)).to.equal(
      'This date is made up: ask the organiser before you plan.',
    );
  });

  it('opens the details of an event and tells the page', async () => {
    const el = await calendar();
    const more = card(el, 'open-day-bois').querySelector<HTMLElement>('.more')!;
    setTimeout(() => more.click());
    const { detail } = (await oneEvent(el, 'event-calendar-select')) as EventCalendarSelectEvent;
    expect(detail).to.deep.equal({ event: 'open-day-bois' });
    await settle(el);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(text(card(el, 'open-day-bois'))).to.include('Les ateliers tournent toute la journée');
    const facts = text(card(el, 'open-day-bois').querySelector('dl')!);
    expect(facts).to.include('For whom Secondary school pupils, Families');
    expect(facts).to.include('Price Free');
    expect(facts).to.include('Booking No booking needed');
    await expect(el).to.be.accessible();
  });

  it('tells the page when the details are closed', async () => {
    const el = await calendar();
    const more = card(el, 'open-day-bois').querySelector<HTMLElement>('.more')!;
    await press(el, more);
    setTimeout(() => more.click());
    const { detail } = (await oneEvent(el, 'event-calendar-select')) as EventCalendarSelectEvent;
    expect(detail).to.deep.equal({ event: null });
  });

  it('says what is not known where one plans by it', async () => {
    const el = await calendar();
    await press(el, card(el, 'fair-three-days').querySelector<HTMLElement>('.more')!);
    const facts = text(card(el, 'fair-three-days').querySelector('dl')!);
    expect(facts).to.include('Price not known');
    expect(facts).to.include('Booking not known whether it is needed');
  });

  it('invites to book, but not what is full', async () => {
    const booking = { required: 'yes', url: 'mailto:visite@example.org' } as const;
    const events = [event({ id: 'open', booking }), event({ id: 'full', booking, status: 'full' })];
    const el = await calendar({ data: calendarFeed({ events }) });
    const links = [];
    for (const { id } of events) {
      await press(el, card(el, id).querySelector<HTMLElement>('.more')!);
      links.push(card(el, id).querySelector('.button-primary')?.getAttribute('href'));
    }
    expect(links).to.deep.equal(['mailto:visite@example.org', undefined]);
  });

  it('shows what is over when asked', async () => {
    const el = await calendar();
    await press(el, button(el, 'Past events (1)'));
    await settle(el);
    expect(names(el)).to.include('Portes ouvertes d’octobre');
    await expect(el).to.be.accessible();
  });

  it('shows a long list in parts, and leads on to the next part', async () => {
    const many = Array.from({ length: 65 }, (_, i) =>
      event({ id: `e${i}`, name: `Event ${i}`, start: '2026-12-05', venue: {} }),
    );
    const el = await calendar({ data: calendarFeed({ events: many }) });
    expect(names(el).length).to.equal(6);
    await press(el, button(el, 'Show more (59)'));
    expect(names(el).length).to.equal(18);
    expect(el.shadowRoot!.activeElement).to.equal(all(el, '.event-name')[6]);
  });

  it('keeps its heading, and no switch that leads nowhere, where the feed cannot be read', async () => {
    const el = await fixture<EventCalendarElement>(
      html`<event-calendar lang="en" .data=${{ version: 9 }}></event-calendar>`,
    );
    await waitUntil(() => el.shadowRoot!.querySelector('[role="alert"]'));
    expect(text(one(el, 'h2'))).to.equal('Open days and events');
    expect(all(el, 'button').length).to.equal(0);
    await expect(el).to.be.accessible();
  });
});

describe('filters of <event-calendar>', () => {
  it('show what fits, say how many, and announce it', async () => {
    const el = await calendar();
    await chooseOption(el, 'audience', 'teachers');
    expect(names(el)).to.deep.equal([
      'Salon des métiers',
      'Les métiers n’ont pas de genre',
      'Appel à projets « Métiers en classe »',
    ]);
    expect(text(one(el, '.result'))).to.equal('3 events to come');
    expect(announced(el)).to.equal('3 events to come');
    await expect(el).to.be.accessible();
  });

  it('promise how many events each sector has', async () => {
    const el = await calendar();
    await openFilters(el);
    const options = all(el, '#sector option').map(text);
    expect(options).to.deep.equal([
      'All sectors',
      'Construction (4)',
      'Hôtellerie et alimentation (3)',
      'Industrie (3)',
    ]);
  });

  it('find words, whatever the accents', async () => {
    const el = await calendar();
    await search(el, 'LIEGE');
    expect(names(el)).to.deep.equal(['Portes ouvertes du CTA du bois', 'Atelier d’essai du mercredi']);
  });

  it('take several kinds together', async () => {
    const el = await calendar();
    await openFilters(el);
    const chips = all(el, '.chip');
    for (const label of ['Fair', 'Company visit'])
      await press(el, chips.find((chip) => text(chip).startsWith(label))!.querySelector('input')!);
    expect(names(el)).to.deep.equal(['Visite d’une tôlerie', 'Salon des métiers']);
  });

  it('are cleared in one press, and the focus goes to the result', async () => {
    const el = await calendar();
    await chooseOption(el, 'sector', 'industry');
    await press(el, button(el, 'Clear filters'));
    expect(names(el).length).to.equal(7);
    expect(el.shadowRoot!.activeElement).to.equal(one(el, '.result'));
  });

  it('offer a way out where nothing fits', async () => {
    const el = await calendar();
    await search(el, 'zzz');
    expect(text(one(el, '.empty'))).to.include('No event to come fits these filters.');
    await expect(el).to.be.accessible();
  });
});

describe('<event-calendar> within the limits of a page’s author', () => {
  it('shows only the kinds named', async () => {
    const el = await calendar({ kinds: 'fair call' });
    expect(names(el)).to.deep.equal(['Salon des métiers', 'Appel à projets « Métiers en classe »']);
  });

  it('shows only the sectors named, and what is for all of them', async () => {
    const el = await calendar({ sectors: 'hospitality' });
    expect(names(el)).to.deep.equal([
      'Salon des métiers',
      'Concours de boulangerie',
      'Appel à projets « Métiers en classe »',
    ]);
  });

  it('shows only what is for the audience named, or for everyone', async () => {
    const el = await calendar({ audience: 'primary' });
    expect(names(el)).to.deep.equal(['Visite d’une tôlerie', 'Salon des métiers']);
  });
});

describe('<event-calendar> in a campaign', () => {
  it('shows the sectors chosen in another widget, and everything again in one press', async () => {
    const campaign = document.createElement('awareness-campaign') as CampaignHost;
    let cleared = false;
    Object.assign(campaign, {
      narrowing: { sectors: ['hospitality'], trades: [], by: 'trade-quiz' },
      clearNarrowing: () => {
        cleared = true;
      },
    });
    const el = document.createElement('event-calendar');
    el.lang = 'en';
    el.now = now;
    el.data = calendarFeed();
    campaign.append(el);
    await fixture(html`${campaign}`);
    await monthThere(el);
    expect(names(el)).to.deep.equal([
      'Salon des métiers',
      'Concours de boulangerie',
      'Appel à projets « Métiers en classe »',
    ]);
    expect(text(one(el, '.narrowing'))).to.include('Hôtellerie et alimentation');
    await expect(el).to.be.accessible();
    await press(el, button(el, 'Show everything'));
    expect(cleared).to.equal(true);
  });
});

describe('<event-calendar> as a month', () => {
  it('is a table with a caption, weekdays from Monday, and today marked', async () => {
    const el = await calendar({ view: 'month' });
    expect(text(one(el, 'caption'))).to.equal('Events in November 2026');
    expect(all(el, 'th .visually-hidden').map(text)[0]).to.equal('Monday');
    expect(one(el, '[aria-current="date"]').dataset.day).to.equal('2026-11-24');
    await expect(el).to.be.accessible();
  });

  it('has one tab stop among its days', async () => {
    const el = await calendar({ view: 'month' });
    expect(all(el, '[data-day][tabindex="0"]').length).to.equal(1);
  });

  it('names each day in full with what happens on it', async () => {
    const el = await calendar({ view: 'month' });
    expect(plain(one(el, '[data-day="2026-11-30"]').ariaLabel)).to.equal('Monday 30 November 2026, 1 event');
  });

  it('says the full date of each event in a cell', async () => {
    const el = await calendar({ view: 'month' });
    expect(text(one(el, '.day-event'))).to.include('Tuesday 24 November 2026, 13:30–15:30');
  });

  it('is walked with the arrow keys, over the end of the month, which is announced', async () => {
    const el = await calendar({ view: 'month' });
    one(el, '[data-day="2026-11-24"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settle(el);
    expect((el.shadowRoot!.activeElement as HTMLElement).dataset.day).to.equal('2026-12-01');
    expect(announced(el)).to.equal('December 2026: 4 events');
    await expect(el).to.be.accessible();
  });

  it('turns the page with Page Down and keeps the day', async () => {
    const el = await calendar({ view: 'month' });
    one(el, '[data-day="2026-11-24"]').focus();
    await sendKeys({ press: 'PageDown' });
    await settle(el);
    expect((el.shadowRoot!.activeElement as HTMLElement).dataset.day).to.equal('2026-12-24');
  });

  it('comes back to today in one press', async () => {
    const el = await calendar({ view: 'month' });
    await press(el, one(el, '.next'));
    await press(el, button(el, 'Today'));
    expect(one(el, '[aria-pressed="true"][data-day]').dataset.day).to.equal('2026-11-24');
  });

  it('lists the events of the chosen day below', async () => {
    const el = await calendar({ view: 'month' });
    await press(el, one(el, '[data-day="2026-11-30"]'));
    expect(names(el)).to.deep.equal(['Salon des métiers']);
    await press(el, one(el, '[data-day="2026-11-29"]'));
    expect(text(one(el, '.chosen'))).to.equal('Sunday 29 November 2026 No event on this day.');
  });

  it('opens an event from its cell and moves the focus to it', async () => {
    const el = await calendar({ view: 'month' });
    await press(el, all(el, '.day-event')[1]!);
    expect(text(el.shadowRoot!.activeElement!)).to.equal('Salon des métiers');
    expect(card(el, 'fair-three-days').querySelector('.details')).not.to.equal(null);
  });

  it('says that its holidays could not be loaded, and tries again', async () => {
    const el = await calendar({
      view: 'month',
      data: calendarFeed({ holidays: { url: '/no-such-holidays.json' } }),
    });
    const missing = () => all(el, '.holidays-missing')[0];
    await waitUntil(missing);
    expect(text(missing())).to.equal(
      'Part of the information could not be loaded. The rest is shown. Try again',
    );
    await expect(el).to.be.accessible();

    await press(el, button(el, 'Try again'));
    expect(el.shadowRoot!.activeElement?.className).to.equal('day-button');
    await waitUntil(missing);
  });

  it('names the holidays of a day', async () => {
    const el = await calendar({ view: 'month' });
    await press(el, one(el, '.next'));
    await waitUntil(() => all(el, '.holiday').length > 0);
    const christmas = one(el, '[data-day="2026-12-25"]');
    expect(plain(christmas.ariaLabel)).to.equal('Friday 25 December 2026, Vacances d’hiver, Noël');
  });

  it('leads on from a month without events', async () => {
    const el = await calendar({ view: 'month' });
    for (let i = 0; i < 3; i++) await press(el, one(el, '.next'));
    expect(text(one(el, '.quiet-month'))).to.equal('Nothing this month. Go to January 2027');
    await expect(el).to.be.accessible();
  });

  it('is chosen with a switch that says which view is on', async () => {
    const el = await calendar();
    await press(el, button(el, 'Month'));
    await monthThere(el);
    expect(one(el, '.views [aria-pressed="true"]').textContent).to.include('Month');
    expect(all(el, 'table').length).to.equal(1);
  });
});

describe('<event-calendar> without a network for what is loaded later', () => {
  class Offline extends EventCalendarElement {
    isOnline = false;
    protected override loadLater() {
      return this.isOnline ? super.loadLater() : Promise.reject(new TypeError('offline'));
    }
  }
  customElements.define('offline-calendar', Offline);

  async function offline(view = 'agenda'): Promise<Offline> {
    const el = await fixture<Offline>(
      html`<offline-calendar lang="en" view=${view} .data=${calendarFeed()} .now=${now}></offline-calendar>`,
    );
    await settle(el);
    return el;
  }

  const sentence = (el: Offline) => text(one(el, '[role="alert"]'));

  it('keeps the list where the month cannot be loaded, says so, and tries again', async () => {
    const el = await offline();
    await press(el, button(el, 'Month'));
    expect(sentence(el)).to.equal('The information cannot be reached right now. Try again');
    expect(names(el).length).to.equal(7);
    await expect(el).to.be.accessible();

    el.isOnline = true;
    await press(el, button(el, 'Try again'));
    await monthThere(el);
    expect(all(el, 'table').length).to.equal(1);
    expect(text(el.shadowRoot!.activeElement!)).to.equal('Month');
  });

  it('shows the list where the page’s author wants the month', async () => {
    const el = await offline('month');
    expect(names(el).length).to.equal(7);
    expect(sentence(el)).to.include('Try again');
  });

  for (const [what, opener, opened] of [
    ['details', '[data-key="open-day-bois"] .more', '.fact-list'],
    ['filters', '.filter-toggle', '#query'],
    ['text for one’s calendar', '[data-key="open-day-bois"] .keep', '#copy'],
  ] as const)
    it(`says so where ${what} cannot be had, and tries again`, async () => {
      // In a frame without an origin, an event is text to copy.
      const originOf = Object.getOwnPropertyDescriptor(self, 'origin')!;
      Object.defineProperty(self, 'origin', { value: 'null', configurable: true });
      const el = await offline();
      await press(el, one(el, opener));
      expect(sentence(el)).to.include('The information cannot be reached right now.');
      await expect(el).to.be.accessible();

      el.isOnline = true;
      await press(el, button(el, 'Try again'));
      await waitUntil(() => all(el, opened).length > 0);
      await settle(el);
      Object.defineProperty(self, 'origin', originOf);
      expect(all(el, '[role="alert"]').length).to.equal(0);
      expect(el.shadowRoot!.activeElement).not.to.equal(null);
    });
});

describe('what <event-calendar> loads', () => {
  class Counting extends EventCalendarElement {
    loads = 0;
    protected override loadLater() {
      this.loads++;
      return super.loadLater();
    }
  }
  customElements.define('counting-calendar', Counting);

  it('is no more than the list needs, until a visitor turns to it', async () => {
    const el = await fixture<Counting>(
      html`<counting-calendar lang="en" .data=${calendarFeed()} .now=${now}></counting-calendar>`,
    );
    await settle(el);
    expect(names(el).length).to.equal(7);
    expect(el.loads).to.equal(0);
    one(el, '.filter-toggle').focus();
    expect(el.loads).to.equal(1);
  });
});

describe('an event of <event-calendar> in one’s own calendar', () => {
  const originalClick = HTMLAnchorElement.prototype.click;
  const originOf = Object.getOwnPropertyDescriptor(self, 'origin')!;
  let saved: { name: string; url: string } | undefined;

  beforeEach(() => {
    saved = undefined;
    HTMLAnchorElement.prototype.click = function () {
      saved = { name: this.download, url: this.href };
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = originalClick;
    Object.defineProperty(self, 'origin', originOf);
  });

  /** Presses the button and waits for what comes of it. */
  async function keep(el: EventCalendarElement, key: string): Promise<void> {
    card(el, key).querySelector<HTMLElement>('.keep')!.click();
    for (let i = 0; i < 100 && all(el, '.exported, .exported-text').length === 0; i++) await settle(el);
  }

  it('is a file with the texts in the visitor’s language', async () => {
    const el = await calendar({ lang: 'nl' });
    await keep(el, 'open-day-bois');
    expect(saved?.name).to.equal('open-day-bois.ics');
    const file = (await (await fetch(saved!.url)).text()).replaceAll('\r\n ', '');
    expect(file).to.include('UID:open-day-bois@test-feed\r\n');
    expect(file).to.include('SUMMARY:Opendeurdag van het CTA hout\r\n');
    expect(file).to.include('LOCATION:CTA du bois\\, Rue de l’Atelier 5\\, 4000 Liège\r\n');
    expect(file).to.include('GEO:50.6326;5.5718\r\n');
  });

  it('is told to the page and to the visitor', async () => {
    const el = await calendar();
    let told: unknown;
    el.addEventListener('event-calendar-export', ({ detail }) => {
      told = detail;
    });
    await keep(el, 'call-projects');
    expect(told).to.deep.equal({ event: 'call-projects' });
    expect(text(one(el, '.exported'))).to.include('The file is saved.');
    await expect(el).to.be.accessible();
  });

  it('is text to copy in a frame that may not save files', async () => {
    Object.defineProperty(self, 'origin', { value: 'null', configurable: true });
    const el = await calendar();
    await keep(el, 'open-day-bois');
    const copy = one(el, '#copy') as HTMLTextAreaElement;
    expect(copy.value.split('\n').map(plain)).to.deep.equal([
      'Portes ouvertes du CTA du bois',
      'Saturday 5 December 2026, 10:00–16:00',
      'CTA du bois, Rue de l’Atelier 5, 4000 Liège',
      'https://example.org/portes-ouvertes',
    ]);
    expect(saved).to.equal(undefined);
    expect(el.shadowRoot!.activeElement).to.equal(copy);
    await expect(el).to.be.accessible();
  });
});

describe('<event-calendar> in the page’s address', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps the view, the filters and the opened event', async () => {
    const el = await calendar({ deepLink: '' });
    await chooseOption(el, 'audience', 'families');
    await press(el, card(el, 'talk-online').querySelector<HTMLElement>('.more')!);
    await waitUntil(
      () => location.hash === '#event-calendar.audience=families&event-calendar.event=talk-online',
    );
  });

  it('is restored from it', async () => {
    location.hash =
      '#event-calendar.view=month&event-calendar.month=2027-01&event-calendar.event=call-projects';
    const el = await calendar({ deepLink: '' });
    await waitUntil(() => all(el, '.details').length > 0);
    expect(text(one(el, 'caption'))).to.equal('Events in January 2027');
    expect(card(el, 'call-projects').querySelector('.details')).not.to.equal(null);
  });

  it('shows an event that is over when a link opens it', async () => {
    location.hash = '#event-calendar.event=past-open-day';
    const el = await calendar({ deepLink: '' });
    await waitUntil(() => all(el, '.details').length > 0);
    expect(card(el, 'past-open-day').querySelector('.details')).not.to.equal(null);
  });

  it('does not mind what it does not understand', async () => {
    location.hash = '#event-calendar.view=year&event-calendar.month=2026-77&event-calendar.event=none';
    const el = await calendar({ deepLink: '' });
    expect(names(el).length).to.equal(7);
  });
});

describe('<event-calendar> and its feed', () => {
  it('says that no date is announced where there is none', async () => {
    const el = await calendar({ data: calendarFeed({ events: [] }) });
    expect(text(one(el, '.empty'))).to.equal('No date is announced at the moment. Come back soon.');
    await expect(el).to.be.accessible();
  });

  it('leaves a bad record out and shows the others', async () => {
    const el = await calendar({
      data: calendarFeed({ events: [{ id: 'bad', kind: 'party' }, event({ id: 'good', name: 'Good' })] }),
    });
    expect(names(el)).to.deep.equal(['Good']);
  });

  it('shows the page’s own link where the feed cannot be used', async () => {
    const el = await fixture<EventCalendarElement>(
      html`<event-calendar lang="en" .data=${{ version: 1 }}><a href="#all">All events</a></event-calendar>`,
    );
    await settle(el);
    expect(el.shadowRoot!.querySelector('slot')).not.to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('shows what an event is called, whatever it contains', async () => {
    const name = '<img src=x onerror=alert(1)> & "quotes"';
    const el = await calendar({ data: calendarFeed({ events: [event({ id: 'a', name })] }) });
    expect(names(el)).to.deep.equal([name]);
  });

  it('speaks French, Dutch and German', async () => {
    const titles: string[] = [];
    for (const lang of ['fr', 'nl', 'de']) titles.push(text(one(await calendar({ lang }), '.title')));
    expect(titles).to.deep.equal([
      'Portes ouvertes et événements',
      'Opendeurdagen en evenementen',
      'Offene Türen und Veranstaltungen',
    ]);
  });

  it('stays within a page of 280 pixels in both views', async () => {
    for (const view of ['agenda', 'month']) {
      const el = await calendar({ view, lang: 'de' });
      el.style.inlineSize = '280px';
      await settle(el);
      expect(el.scrollWidth).to.be.at.most(280);
    }
  });
});
