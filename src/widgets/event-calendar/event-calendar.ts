import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../element/base.styles.js';
import { wordList } from '../../element/attributes.js';
import { renderCredits } from '../../element/credits.js';
import { DeepLinkController } from '../../element/deep-link.js';
import { FeedElement } from '../../element/feed-element.js';
import { LaterController } from '../../element/later.js';
import { renderLoading } from '../../element/status.js';
import type { Feed, Place, Records, Sector } from '../../feed/index.js';
import * as section from '../../feed/section.js';
import { catalogues } from '../../generated/event-calendar/index.js';
import type { CalendarState, CalendarView, Later, ViewName } from './calendar-view.js';
import { cardStyles } from './card.styles.js';
import { styles } from './event-calendar.styles.js';
import './events.js';
import { allItems, type CalendarItem } from './item.js';
import { makeModel, type Model } from './model.js';
import { FIRST, renderAgenda } from './render-agenda.js';
import { renderHead, renderResult, renderTitle } from './render-head.js';
import { renderMissing } from './render-later.js';

const readers = { events: section.eventOutlines, sectors: section.sectors } as const;

/**
 * Open days, company visits, fairs, competitions and calls, as an agenda or a month; each can be put into the
 * visitor's own calendar.
 *
 * The agenda comes first. Details, filters and the month have code of their own, which is loaded when a visitor turns
 * to the widget.
 *
 * @tagname event-calendar
 * @summary Events to come, as an agenda or a month, each with a file for one's own calendar.
 * @slot - Shown before the script runs and when the feed cannot be used: a link to the same content.
 * @fires {EventCalendarReadyEvent} event-calendar-ready - The feed was read; `detail.feeds`, `detail.issues`.
 * @fires {EventCalendarErrorEvent} event-calendar-error - The feed cannot be used; `detail.code` says why.
 * @fires {EventCalendarSelectEvent} event-calendar-select - The details of an event were opened or closed; `detail.event`.
 * @fires {EventCalendarExportEvent} event-calendar-export - An event is put into the visitor's calendar; `detail.event`.
 * @csspart base - The box around everything.
 * @csspart filters - Search and filters.
 * @csspart agenda - The list of events by month.
 * @csspart month - The month with its table and the events of the chosen day.
 * @csspart event - One event.
 * @csspart details - The opened details of an event.
 * @csspart notice - A notice above the content.
 * @csspart narrowing - What was chosen in another widget of the campaign.
 * @csspart loading - Grey bars while the feed loads.
 * @csspart credits - Sources and credits.
 * @cssprop [--vet-accent] - Colour of buttons, links and days with events.
 * @cssprop [--vet-surface] - Background.
 * @cssprop [--vet-text] - Colour of the text.
 * @cssprop [--vet-radius=12px] - Radius of corners.
 * @cssprop [--vet-space=4px] - Step of all spacing.
 * @cssprop [--vet-font=inherit] - Font.
 */
export class EventCalendarElement extends FeedElement<typeof readers> {
  static override styles = [baseStyles, styles, cardStyles];

  protected override readonly main = 'events';

  /** View shown at first: `agenda` or `month`. */
  @property() view = 'agenda';

  /** Kinds of event that are shown, separated by spaces, such as `open-day fair`; none: all. */
  @property() kinds = '';

  /** The moment taken as now, for tests and previews; left out: the clock. */
  @property({ attribute: false }) now: Date | undefined = undefined;

  #state: CalendarState = { limit: FIRST };

  /** What the page's address asks for, until it is understood. */
  #asked: ReadonlyMap<string, string> | undefined;
  #places: ReadonlyMap<string, Place> = new Map();
  /** How the places stand that are not there. */
  #missing: CalendarView['missing'];
  #items: readonly CalendarItem[] = [];
  #sectors: ReadonlyMap<string, Sector> = new Map();
  /** What is to be done once the later part is there. */
  readonly #pending: ((part: Later) => unknown)[] = [];

  readonly #later = new LaterController<Later>(this, this.i18n, async () => {
    const part = await this.loadLater();
    await this.#readWhole(part);
    return part;
  });
  readonly #link = new DeepLinkController(this, {
    owner: () => this.deepLinkOwner,
    read: (entries) => {
      this.#asked = entries.size > 0 || this.#later.here ? entries : undefined;
      this.requestUpdate();
    },
  });

  constructor() {
    super(readers, catalogues, { ready: 'event-calendar-ready', error: 'event-calendar-error' });
    // Whoever turns to the widget finds its parts there at the first press.
    for (const sign of ['pointerenter', 'focusin'])
      this.addEventListener(sign, () => void this.#later.ready(), { once: true });
  }

  protected override recordsChanged(records: Records<typeof readers>): void {
    this.#items = allItems(records.events);
    this.#sectors = new Map(records.sectors.map((sector) => [sector.id, sector]));
    if (records.events.some(({ place }) => place)) void this.#loadPlaces();
    if (this.#later.here) void this.#readWhole(this.#later.here);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { here, state } = this.#later;
    if (this.#asked && here) {
      this.#state = { ...this.#state, ...here.stateFromEntries(this.#asked) };
      this.#asked = undefined;
    }
    if (this.#needsLater && state === undefined) void this.#later.ready();
  }

  protected override renderPending(failed: boolean): TemplateResult {
    return failed ? renderTitle(this.i18n, this.level) : this.#renderHead();
  }

  protected override renderContent(): TemplateResult {
    const { loaded } = this;
    return html`${this.#renderHead()} ${loaded && this.#renderView(this.#calendarView(loaded))}
    ${loaded && renderCredits(this.i18n, loaded, ['events', 'holidays', 'places'])}`;
  }

  #renderHead(): TemplateResult {
    return renderHead(this.i18n, this.level, this.#currentView, this.#change);
  }

  #renderView(view: CalendarView): TemplateResult {
    const { here, state } = this.#later;
    const { narrowing } = this;
    // Nothing is taken away while a part loads; where there is nothing yet, its place is kept.
    if (this.#needsLater && state === 'loading' && !this.renderRoot.querySelector('.agenda'))
      return renderLoading(this.i18n);
    return html`${
      this.#needsLater && state === 'failed' ? renderMissing(view, '.views [aria-pressed=true]') : nothing
    }
    ${narrowing && here?.renderNarrowed(view, narrowing, this.campaign)} ${renderResult(view)}
    ${here && this.#currentView === 'month' ? here.renderMonth(view) : renderAgenda(view)}`;
  }

  // --- What is shown ---

  get #now(): number {
    return (this.now ?? new Date()).getTime();
  }

  get #currentView(): ViewName {
    return this.#state.view ?? (this.view === 'month' ? 'month' : 'agenda');
  }

  /** Whether what is to be shown goes beyond the agenda. */
  get #needsLater(): boolean {
    return this.#currentView === 'month' || (this.#asked ?? this.narrowing) !== undefined;
  }

  #makeModel(): Model {
    const { filters } = this.#state;
    return makeModel({
      items: this.#items,
      now: this.#now,
      limits: {
        audience: this.audienceSetting,
        sectors: [this.sectorSetting, this.narrowing?.sectors ?? []],
        kinds: wordList(this.kinds),
      },
      filter: (items) => (filters && this.#later.here?.filterItems(items, filters, this.#places)) ?? items,
    });
  }

  #calendarView(feed: Feed): CalendarView {
    return {
      host: this,
      i18n: this.i18n,
      level: this.level,
      now: this.#now,
      feed,
      model: this.#makeModel(),
      state: this.#state,
      sectors: this.#sectors,
      feeds: this.feeds,
      places: this.#places,
      later: this.#later,
      missing: this.#missing,
      change: this.#change,
      announce: (text) => {
        this.announce(text);
      },
      focus: (selector) => void this.focusAfterUpdate(selector),
    };
  }

  // --- What the visitor does ---

  readonly #change: CalendarView['change'] = (change, then) => {
    this.#state = { ...this.#state, ...change };
    this.requestUpdate();
    if (then) this.#pending.push(then);
    void this.#later.ready().then((part) => {
      if (!part) return;
      for (const act of this.#pending.splice(0)) act(part);
      this.#link.write(part.stateToEntries(this.#state, this.#currentView));
    });
  };

  // --- Loaded when needed: the later part, and places where an event refers to one ---

  /** Fetches the code of what a visitor opens. */
  protected loadLater(): Promise<Later> {
    return import('./later/index.js');
  }

  /** Reads the events whole, where the agenda had their outlines; from memory, without a request. */
  async #readWhole(part: Later): Promise<void> {
    const { loaded } = this;
    if (!loaded) return;
    const { events } = await this.feeds.more({ events: part.events, sectors: section.sectors });
    if (loaded !== this.loaded) return;
    this.#items = allItems(events);
    this.requestUpdate();
  }

  async #loadPlaces(): Promise<void> {
    const { loaded } = this;
    this.#places = new Map();
    this.#missing = 'loading';
    let found: ReadonlyMap<string, Place> | undefined;
    try {
      const { placesById } = await import('./places.js');
      found = await placesById(this.feeds);
    } catch {
      // Each event says that its place is missing; the rest of it is good.
    }
    // Another feed came meanwhile.
    if (loaded !== this.loaded) return;
    this.#missing = found ? undefined : 'failed';
    this.#places = found ?? this.#places;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-calendar': EventCalendarElement;
  }
}
