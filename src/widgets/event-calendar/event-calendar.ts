import { str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../../element/base.styles.js';
import { wordList } from '../../element/attributes.js';
import { renderCredits } from '../../element/credits.js';
import { DeepLinkController } from '../../element/deep-link.js';
import { FeedElement } from '../../element/feed-element.js';
import { icon } from '../../element/icon.js';
import { renderNarrowing } from '../../element/narrowing.js';
import { renderLoading } from '../../element/status.js';
import { allWordings } from '../../core/text.js';
import type { CalendarEvent, Place, Records, Sector } from '../../feed/index.js';
import * as section from '../../feed/section.js';
import { catalogues } from '../../generated/event-calendar/index.js';
import { wifiOff } from '../../generated/icons.js';
import { monthOf, type Month } from './agenda.js';
import { knownPlace, type CalendarView, type PlaceState } from './calendar-view.js';
import { cardStyles } from './card.styles.js';
import { styles } from './event-calendar.styles.js';
import type { EventCalendarExportDetail, EventCalendarSelectDetail } from './events.js';
import { activeFilters, noFilters, searchTexts, type Filters } from './filter.js';
import { allItems, type CalendarItem } from './item.js';
import { stateFromEntries, stateToEntries } from './link-state.js';
import { countInMonth, makeModel, shownDay, type Model } from './model.js';
import type { Day } from './moment.js';
import { dayByKey } from './month.js';
import { renderAgenda } from './render-agenda.js';
import { renderFilters } from './render-filters.js';
import { renderHead, renderResult, type ViewName } from './render-head.js';
import { monthText } from './when.js';

const readers = {
  events: section.events,
  holidays: section.holidays,
  sectors: section.sectors,
} as const;

/** The month: loaded when it is first shown, since the agenda comes first. */
type MonthView = typeof import('./render-month.js');

/** Events of the agenda shown at first: the widget is a guest on a page, not the page. */
const FIRST = 12;
/** Events added by each "Show more". */
const MORE = 24;

/**
 * Open days, company visits, fairs, competitions and calls, as an agenda or a month; each can be put into the
 * visitor's own calendar.
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

  /** View shown at first: `agenda` or `month`. */
  @property() view = 'agenda';

  /** Kinds of event that are shown, separated by spaces, such as `open-day fair`; none: all. */
  @property() kinds = '';

  /** The moment taken as now, for tests and previews; left out: the clock. */
  @property({ attribute: false }) now: Date | undefined = undefined;

  @state() private chosenView: ViewName | undefined;
  @state() private filters: Filters = noFilters;
  @state() private isFiltersOpen = false;
  @state() private opened = '';
  @state() private limit = FIRST;
  @state() private isPastOpen = false;
  @state() private month: Month = '';
  @state() private day: Day = '';
  @state() private exported: CalendarView['exported'];
  @state() private monthView: MonthView | 'none' | 'loading' | 'failed' = 'none';
  @state() private places: ReadonlyMap<string, Place> | 'loading' | 'failed' = 'loading';

  #items: readonly CalendarItem[] = [];
  #sectors: ReadonlyMap<string, Sector> = new Map();
  #searchText = searchTexts();
  #model: Model | undefined;

  readonly #link = new DeepLinkController(this, {
    owner: () => this.deepLinkOwner,
    read: (entries) => {
      const { view, filters, month, opened } = stateFromEntries(entries);
      this.chosenView = view;
      this.filters = filters;
      this.month = month;
      this.opened = opened;
    },
  });

  constructor() {
    super(readers, catalogues, { ready: 'event-calendar-ready', error: 'event-calendar-error' });
  }

  protected override recordsChanged(records: Records<typeof readers>): void {
    this.#items = allItems(records.events);
    this.#sectors = new Map(records.sectors.map((sector) => [sector.id, sector]));
    this.#searchText = searchTexts();
    if (records.events.some(({ place }) => place !== undefined)) void this.#loadPlaces();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#model = this.loaded && this.#makeModel();
    if (this.#currentView === 'month' && this.monthView === 'none') void this.#showMonthView();
  }

  protected override renderPending(): TemplateResult {
    return this.#renderHead();
  }

  protected override renderContent(records: Records<typeof readers>): TemplateResult {
    const model = this.#model;
    if (!model) return html``;
    const view = this.#calendarView(model);
    return html`${this.#renderHead()}
    ${
      this.narrowing
        ? renderNarrowing(this.i18n, this.narrowing, this.#sectors, () => {
            this.campaign.campaign?.clearNarrowing?.();
            void this.focusAfterUpdate('.result');
          })
        : nothing
    }
    ${
      model.items.length === 0
        ? nothing
        : renderFilters(view, {
            filters: this.filters,
            counts: model.counts,
            items: model.items,
            isOpen: this.isFiltersOpen,
            toggle: () => {
              this.isFiltersOpen = !this.isFiltersOpen;
            },
          })
    }
    ${renderResult(view, {
      text: this.#countText(model.counts.total),
      isFiltered: activeFilters(this.filters) > 0,
      hasExamples: model.shown.some(({ event }) => event.example),
    })}
    ${this.#renderView(view, model, records)}
    ${this.loaded ? renderCredits(this.i18n, this.loaded, ['events', 'holidays', 'places']) : nothing}`;
  }

  #renderHead(): TemplateResult {
    return renderHead(this.i18n, this.level, this.#currentView, this.#switchView);
  }

  #renderView(view: CalendarView, model: Model, { holidays }: Records<typeof readers>): TemplateResult {
    if (this.#currentView === 'month')
      return typeof this.monthView === 'string'
        ? renderLoading(this.i18n)
        : this.monthView.renderMonth(view, {
            ...shownDay(model, { month: this.month, day: this.day, opened: this.opened }),
            items: model.shown,
            holidays,
            choose: this.#choose,
            open: this.#openFromMonth,
            walk: this.#walk,
          });
    return html`${
      this.monthView === 'failed'
        ? html`<p class="notice notice-error month-failed" part="notice" role="alert">
            ${icon(wifiOff)}<span
              >${this.i18n.msg('The month cannot be loaded right now. Here is the list.')}</span
            >
          </p>`
        : nothing
    }
    ${renderAgenda(view, {
      agenda: model.agenda,
      limit: this.#shownLimit(model),
      isPastOpen: this.isPastOpen || model.agenda.past.some(({ key }) => key === this.opened),
      isFiltered: activeFilters(this.filters) > 0,
      showMore: this.#showMore,
      togglePast: this.#togglePast,
    })}`;
  }

  #countText(count: number): string {
    const { msg } = this.i18n;
    return this.i18n.plural(count, {
      one: () => msg(str`${count} event to come`),
      other: () => msg(str`${count} events to come`),
    });
  }

  // --- What is shown ---

  get #now(): number {
    return (this.now ?? new Date()).getTime();
  }

  get #currentView(): ViewName {
    return this.chosenView ?? (this.view.trim().toLowerCase() === 'month' ? 'month' : 'agenda');
  }

  #makeModel(): Model {
    const { filters, audienceSetting: audience, sectorSetting: sectors } = this;
    return makeModel({
      items: this.#items,
      now: this.#now,
      limits: [
        { audience, sectors, kinds: wordList(this.kinds) },
        { audience: '', sectors: this.narrowing?.sectors ?? [], kinds: [] },
      ],
      filters,
      searchText: this.#searchText,
    });
  }

  #calendarView({ today }: Model): CalendarView {
    return {
      i18n: this.i18n,
      level: this.level,
      today,
      sectors: this.#sectors,
      opened: this.opened,
      exported: this.exported,
      placeOf: this.#placeOf,
      toggle: this.#toggle,
      exportItem: this.#export,
      filter: this.#filter,
      clearFilters: this.#clearFilters,
      showMonth: this.#showMonth,
    };
  }

  /** An event that a link opens is among those shown. */
  #shownLimit({ agenda }: Model): number {
    return Math.max(this.limit, agenda.upcoming.findIndex(({ key }) => key === this.opened) + 1);
  }

  // --- What the visitor does ---

  readonly #filter = (change: Partial<Filters>): void => {
    this.filters = { ...this.filters, ...change };
    this.limit = FIRST;
    this.#writeLink();
    this.announce(this.#countText(this.#makeModel().counts.total));
  };

  readonly #clearFilters = (): void => {
    this.#filter(noFilters);
    void this.focusAfterUpdate('.result');
  };

  readonly #switchView = (view: ViewName): void => {
    this.chosenView = view;
    if (this.monthView === 'failed') this.monthView = 'none';
    this.#writeLink();
  };

  readonly #toggle = (item: CalendarItem): void => {
    this.#select(this.opened === item.key ? undefined : item);
  };

  #select(item: CalendarItem | undefined): void {
    this.opened = item?.key ?? '';
    this.#writeLink();
    this.dispatchEvent(
      new CustomEvent<EventCalendarSelectDetail>('event-calendar-select', {
        detail: { event: item?.event.id ?? null },
        bubbles: true,
        composed: true,
      }),
    );
  }

  readonly #showMore = (): void => {
    const from = this.#model ? this.#shownLimit(this.#model) : this.limit;
    const first = this.#model?.agenda.upcoming[from];
    this.limit = from + MORE;
    // The button may be gone; the first of the new events is where one reads on.
    if (first) void this.#focusEvent(first);
  };

  readonly #togglePast = (isOpen: boolean): void => {
    if (!isOpen && this.#model?.agenda.past.some(({ key }) => key === this.opened)) this.opened = '';
    this.isPastOpen = isOpen;
  };

  readonly #showMonth = (month: Month, day: Day = ''): void => {
    this.month = month;
    this.day = day;
    this.#writeLink();
    const count = countInMonth(this.#makeModel(), month);
    const { msg } = this.i18n;
    const name = monthText(this.i18n, month);
    this.announce(
      this.i18n.plural(count, {
        one: () => msg(str`${name}: ${count} event`),
        other: () => msg(str`${name}: ${count} events`),
      }),
    );
  };

  readonly #choose = (day: Day): void => {
    if (monthOf(day) !== this.month && this.month) this.#showMonth(monthOf(day), day);
    this.month = monthOf(day);
    this.day = day;
  };

  readonly #openFromMonth = (item: CalendarItem, day: Day): void => {
    this.#choose(day);
    if (this.opened !== item.key) this.#select(item);
    void this.#focusEvent(item);
  };

  readonly #walk = (event: KeyboardEvent): void => {
    const from = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
    const to =
      from === undefined || event.ctrlKey || event.altKey || event.metaKey
        ? undefined
        : dayByKey(event.key, from);
    if (from === undefined || to === undefined) return;
    event.preventDefault();
    if (monthOf(to) === monthOf(from)) this.#choose(to);
    else this.#showMonth(monthOf(to), to);
    void this.focusAfterUpdate(`[data-day="${to}"]`);
  };

  readonly #export = (item: CalendarItem): void => {
    this.dispatchEvent(
      new CustomEvent<EventCalendarExportDetail>('event-calendar-export', {
        detail: { event: item.event.id },
        bubbles: true,
        composed: true,
      }),
    );
    void this.#keep(item);
  };

  async #keep(item: CalendarItem): Promise<void> {
    const saved = await this.#trySaving(item);
    this.exported = { key: item.key, saved };
    if (saved)
      this.announce(this.i18n.msg('The file is saved. Open it, and your calendar takes the event over.'));
    else await this.focusAfterUpdate('#copy');
  }

  /** False in a sandboxed frame, and offline before the code for files was there. */
  async #trySaving(item: CalendarItem): Promise<boolean> {
    // A sandboxed frame has no origin, and its downloads are dropped without a word.
    if (self.origin === 'null') return false;
    try {
      const { saveCalendarFile } = await import('./keep.js');
      saveCalendarFile(this.i18n, item, {
        feedId: this.loaded?.envelopes[0].id ?? '',
        place: knownPlace(this.#placeOf(item.event)),
        sectors: this.#sectors,
        now: this.#now,
      });
      return true;
    } catch {
      return false;
    }
  }

  #focusEvent({ key }: CalendarItem): Promise<void> {
    return this.focusAfterUpdate(`[data-key="${CSS.escape(key)}"] .event-name`);
  }

  #writeLink(): void {
    const { chosenView: view, filters, opened } = this;
    const month = this.#currentView === 'month' ? this.month : '';
    this.#link.write(stateToEntries({ view, filters, month, opened }));
  }

  // --- Loaded when needed: the month, and places where an event refers to one ---

  /** Fetches the code of the month. */
  protected loadMonthView(): Promise<MonthView> {
    return import('./render-month.js');
  }

  async #showMonthView(): Promise<void> {
    this.monthView = 'loading';
    try {
      const view = await this.loadMonthView();
      const { styleSheet } = view.monthStyles;
      const root = this.shadowRoot;
      if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
      this.monthView = view;
    } catch {
      this.monthView = 'failed';
      this.chosenView = 'agenda';
    }
  }

  readonly #placeOf = ({ place }: CalendarEvent): PlaceState => {
    if (place === undefined) return undefined;
    return typeof this.places === 'string' ? this.places : this.places.get(place);
  };

  async #loadPlaces(): Promise<void> {
    const { loaded } = this;
    this.places = 'loading';
    try {
      const { places } = await this.feeds.more({ places: section.places });
      // Another feed came meanwhile.
      if (loaded !== this.loaded) return;
      const byId = new Map(places.map((place) => [place.id, place]));
      this.places = byId;
      this.#searchText = searchTexts((id) => {
        const place = byId.get(id);
        return [place?.name, place?.address?.addressLocality].map(allWordings).join(' ');
      });
    } catch {
      // Each event says that its place is missing; the rest of it is good.
      if (loaded === this.loaded) this.places = 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-calendar': EventCalendarElement;
  }
}
