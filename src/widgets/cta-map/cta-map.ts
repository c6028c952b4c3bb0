import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { wordList } from '../../element/attributes.js';
import { baseStyles } from '../../element/base.styles.js';
import { controlStyles } from '../../element/controls.styles.js';
import { renderCredits } from '../../element/credits.js';
import { DeepLinkController } from '../../element/deep-link.js';
import { FeedElement } from '../../element/feed-element.js';
import { LaterController } from '../../element/later.js';
import { renderNarrowing } from '../../element/narrowing.js';
import type { Place, Records, Sector } from '../../feed/index.js';
import * as section from '../../feed/section.js';
import { catalogues } from '../../generated/cta-map/index.js';
import { styles } from './cta-map.styles.js';
import type { CtaMapSelectDetail } from './events.js';
import {
  countFacets,
  indexPlaces,
  limitPlaces,
  noFilters,
  type Filters,
  type IndexedPlace,
} from './filter.js';
import { memo } from './memo.js';
import { Origin } from './origin.js';
import type { ListedPlace } from './order.js';
import { activeFilters, renderFilters } from './render-filters.js';
import { renderBar, renderEmpty, renderNotThere, renderTitle } from './render-frame.js';
import type { PlaceMap } from './later/place-map.js';
import { PAGE, renderGroup, renderList, type PlaceList } from './render-list.js';
import { renderRemarks } from './render-remarks.js';
import { whenSeen } from './seen.js';
import { closePanel, nothingSelected, openGroup, openPlace, type Selection } from './selection.js';
import { choicesOf, showPlaces, type Shown } from './shown.js';
import { readState, writeState } from './state.js';
import { placeCount } from './words.js';

/** The code of map and details. */
type Later = typeof import('./later/index.js');

const readers = { sectors: section.sectors, places: section.places, basemap: section.basemap } as const;
/** More places than this on paper help nobody. */
const MOST_PRINTED = 300;
const notNarrowed: readonly string[] = [];

/**
 * A list and a map of the places where one can see, try and learn a trade: with their equipment, who may come and how
 * to book. The map is drawn from the feed itself; nothing is asked from any other server.
 *
 * @tagname cta-map
 * @summary List and map of training centres, with their equipment and how to visit them.
 * @slot - Shown before the script runs and when the feed cannot be used: a link to the same content as a page.
 * @fires {CustomEvent<ReadyDetail>} cta-map-ready - The feed was read.
 * @fires {CustomEvent<ErrorDetail>} cta-map-error - The feed cannot be used; the default slot is shown.
 * @fires {CustomEvent<CtaMapSelectDetail>} cta-map-select - The details of a place were opened or closed.
 * @csspart base - The whole widget.
 * @csspart filters - The fields and choices above the list.
 * @csspart list - The list of places.
 * @csspart place - One place in the list.
 * @csspart details - The details of one place.
 * @csspart map - The map with its buttons.
 * @csspart marker - One marker on the map.
 * @cssprop [--cta-map-height=38em] - Height of list and map side by side.
 * @cssprop [--cta-map-land] - Colour of the land that is the map's subject.
 * @cssprop [--cta-map-around] - Colour of the land around it.
 * @cssprop [--cta-map-water] - Colour of sea and rivers.
 */
export class CtaMapElement extends FeedElement<typeof readers> {
  static override styles = [baseStyles, controlStyles, styles];

  protected override readonly main = 'places';

  /** Kinds of place that are shown, separated by spaces, such as `cta competence-centre`; none: all. */
  @property() kinds = '';

  /** What narrow pages show first: `list` or `map`. */
  @property() view: 'list' | 'map' = 'list';

  @state() private filters: Filters = noFilters;
  @state() private filtersOpen = false;
  /** So many places are listed. */
  @state() private limit = PAGE;
  @state() private selection: Selection = nothingSelected;
  /** Id of the place on whose card the pointer rests. */
  @state() private pointed = '';

  /** Map and details, loaded when the map comes into sight or a place is opened. */
  readonly #later = new LaterController<Later>(this, this.i18n, () => this.loadLater());
  readonly #mapSeen = whenSeen(() => void this.#later.ready());
  #map: PlaceMap | undefined;
  readonly #origin = new Origin(this, {
    load: async () => (await this.feeds.more({ gazetteer: section.gazetteer })).gazetteer,
    nameOf: (name) => this.i18n.plain(name),
    changed: () => {
      this.#changed();
    },
  });
  readonly #deepLink = new DeepLinkController(this, {
    owner: () => this.deepLinkOwner,
    read: (entries) => {
      this.#restore(entries);
    },
  });
  #shown: Shown | undefined;
  /** True once the visitor acted: only then are changes announced. */
  #acted = false;
  /** Starting point of a link, looked up when the feed is there. */
  #linkedOrigin: string | undefined;

  constructor() {
    super(readers, catalogues, { ready: 'cta-map-ready', error: 'cta-map-error' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('beforeprint', this.#listAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('beforeprint', this.#listAll);
  }

  // --- What is shown, from records, settings and the visitor's choices ---

  readonly #limited = memo((places: readonly Place[], kinds: string, sectors: string, audience: string) =>
    indexPlaces(limitPlaces(places, { kinds: wordList(kinds), sectors: wordList(sectors), audience })),
  );
  readonly #sectorsById = memo(
    (sectors: readonly Sector[]) => new Map(sectors.map((sector) => [sector.id, sector])),
  );
  readonly #sectorIds = memo((sectors: readonly Sector[]) => sectors.map(({ id }) => id));
  readonly #choices = memo(choicesOf);
  readonly #places = memo((index: readonly IndexedPlace[]) => index.map(({ place }) => place));
  readonly #counts = memo(countFacets);
  readonly #show = memo(showPlaces);
  readonly #nameOf = (place: Place) => this.i18n.plain(place.name);

  get #index() {
    const places = this.loaded?.records.places ?? [];
    return this.#limited(places, this.kinds, this.sectorSetting.join(' '), this.audienceSetting);
  }

  get #narrowed(): readonly string[] {
    return this.narrowing?.sectors ?? notNarrowed;
  }

  /** The place whose details are open. A link may name one that the filters leave out. */
  get #selectedRow(): ListedPlace | undefined {
    const { place: id } = this.selection;
    if (id === '') return undefined;
    const place = this.#index.find((entry) => entry.place.id === id)?.place;
    return this.#shown?.ranks.get(id)?.row ?? (place && { place, km: undefined });
  }

  protected override recordsChanged(): void {
    this.#origin.reset();
    if (this.#linkedOrigin !== undefined) void this.#origin.restore(this.#linkedOrigin);
    this.#linkedOrigin = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { loaded, i18n } = this;
    if (!loaded) return;
    const before = this.#shown;
    this.#shown = this.#show(
      this.#index,
      this.filters,
      this.#narrowed,
      this.#origin.locality?.coordinates,
      i18n.locale,
      this.#nameOf,
    );
    if (this.selection.place) void this.#later.ready();
    if (this.#shown !== before && this.#acted) {
      this.limit = PAGE;
      this.selection = { ...this.selection, group: undefined };
      this.announce(placeCount(i18n, this.#shown.rows.length));
    }
    this.#showOnMap(loaded.records, this.#shown);
  }

  #showOnMap({ basemap, sectors }: Records<typeof readers>, shown: Shown): void {
    const { here } = this.#later;
    if (!here) return;
    this.#map ??= new here.PlaceMap(this, this.i18n, {
      open: (id) => {
        this.#open(id, 'map');
      },
      openGroup: (group) => {
        this.selection = openGroup(group);
        this.limit = PAGE;
        this.#changed();
        void this.focusAfterUpdate('.panel-heading');
      },
      leave: this.#leaveMap,
    });
    this.#map.show({
      basemap,
      places: this.#places(this.#index),
      shown,
      sectors: this.#sectorsById(sectors),
      kinds: this.#choices(this.#index, sectors).kinds,
      origin: this.#origin.locality?.coordinates,
      selected: this.#selectedRow?.place,
      pointed: this.pointed,
    });
  }

  // --- Rendering ---

  protected override renderPending(): TemplateResult {
    return renderTitle(this.i18n, this.level);
  }

  protected override renderContent(records: Records<typeof readers>): TemplateResult {
    const { i18n, narrowing, selection } = this;
    const panel = this.#selectedRow ? 'details' : selection.group ? 'group' : 'list';
    return html`
      ${renderTitle(i18n, this.level)}
      ${
        narrowing && narrowing.sectors.length > 0
          ? renderNarrowing(i18n, narrowing, this.#sectorsById(records.sectors), this.#showEverything)
          : nothing
      }
      ${this.#renderFilters(records)}
      ${renderBar({
        i18n,
        count: this.#shown?.rows.length ?? 0,
        filtered: this.#filtered,
        view: this.view,
        clear: this.#clear,
        show: (view) => {
          this.view = view;
        },
      })}
      <div class="panes" data-view=${this.view === 'map' ? 'map' : 'list'} data-panel=${panel}>
        <div class="pane-list" @keydown=${this.#panelKeydown}>${this.#renderPanel(records)}</div>
        <div class="pane-map" ${ref(this.#mapSeen)}>${this.#renderMap()}</div>
      </div>
      ${this.loaded ? renderCredits(i18n, this.loaded, ['places', 'basemap', 'gazetteer']) : nothing}
    `;
  }

  #renderFilters(records: Records<typeof readers>): TemplateResult {
    const index = this.#index;
    const { filters } = this;
    return renderFilters({
      ...this.#choices(index, records.sectors),
      i18n: this.i18n,
      filters,
      counts: this.#counts(index, filters, this.#narrowed, this.#sectorIds(records.sectors)),
      origin: this.#origin,
      open: this.filtersOpen,
      change: (changed) => {
        this.filters = changed;
        this.#changed();
      },
      toggle: () => {
        this.filtersOpen = !this.filtersOpen;
      },
    });
  }

  #renderPanel(records: Records<typeof readers>): TemplateResult {
    const { i18n, selection } = this;
    const row = this.#selectedRow;
    const sectors = this.#sectorsById(records.sectors);
    if (row) {
      const { here } = this.#later;
      if (!here) return renderNotThere(i18n, this.#later.state, this.#retryLater, this.#close);
      return here.renderDetails({
        i18n,
        row,
        sectors,
        level: this.level + 1,
        from: this.#origin.label,
        correctionUrl: this.loaded?.envelopes[0].correctionUrl,
        selection,
        back: this.#close,
      });
    }
    const rows = this.#shown?.rows ?? [];
    if (selection.group) {
      const ranks = selection.group.places.flatMap(({ id }) => this.#shown?.ranks.get(id) ?? []);
      const members = ranks.sort((a, b) => a.rank - b.rank).map((found) => found.row);
      return renderGroup(this.#list(members, sectors, 2), selection.group.town, this.#close);
    }
    return html`${renderRemarks(i18n, {
      from: this.#origin.label,
      unplaced: this.#shown?.unplaced ?? 0,
      unknownSectors: this.#shown?.unknownSectors ?? 0,
      unknownAudiences: this.#shown?.unknownAudiences ?? 0,
    })}
    ${
      rows.length > 0
        ? renderList(this.#list(rows, sectors, 1))
        : renderEmpty(i18n, this.#filtered, this.#clear)
    }`;
  }

  #list(rows: readonly ListedPlace[], sectors: ReadonlyMap<string, Sector>, deeper: number): PlaceList {
    return {
      i18n: this.i18n,
      places: rows,
      limit: this.limit,
      sectors,
      level: this.level + deeper,
      text: this.filters.text,
      open: (id) => {
        this.select(id);
      },
      point: (id) => {
        this.pointed = id;
      },
      more: () => {
        const next = rows[this.limit]?.place.id ?? '';
        this.limit += PAGE;
        void this.focusAfterUpdate(`[data-place="${next}"]`);
      },
    };
  }

  #renderMap(): TemplateResult {
    return this.#map
      ? this.#map.render()
      : html`<div class="map-pending">
          ${renderNotThere(this.i18n, this.#later.state, this.#retryLater)}
        </div>`;
  }

  /** Fetches the code of map and details. */
  protected loadLater(): Promise<Later> {
    return import('./later/index.js');
  }

  // --- The visitor's acts ---

  /** Opens the details of a place. Does nothing for an id that is not shown by this map. */
  select(id: string): void {
    if (!this.#index.some(({ place }) => place.id === id)) return;
    this.#open(id, 'list');
    this.#map?.reveal(id);
  }

  /** Escape on the map: to the place in the list, or to what the panel shows. */
  readonly #leaveMap = (id: string | undefined): void => {
    this.view = 'list';
    if (this.#selectedRow || this.selection.group) void this.focusAfterUpdate('.panel-heading');
    else this.#focusRow(id ?? '');
  };

  get #filtered(): boolean {
    return this.filters.text !== '' || activeFilters(this.filters) > 0;
  }

  #open(id: string, from: Selection['from']): void {
    this.selection = openPlace(this.selection, id, from);
    this.pointed = '';
    this.#changed();
    this.#dispatchSelect();
    void this.#later.ready().then(() => this.focusAfterUpdate('.panel-heading'));
  }

  readonly #close = (): void => {
    const { selection, focus } = closePanel(this.selection);
    const wasPlace = this.selection.place !== '';
    this.selection = selection;
    this.#changed();
    if (wasPlace) this.#dispatchSelect();
    if (focus.on === 'list') this.#focusRow(focus.place);
    else if (!this.#map?.focus(focus.place)) this.#focusRow(focus.place);
  };

  readonly #panelKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (!this.#selectedRow && !this.selection.group)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };

  /** Puts the focus on the list entry of a place, or on the first entry. */
  #focusRow(id: string): void {
    const rank = this.#shown?.ranks.get(id)?.rank ?? 0;
    if (!this.selection.group) {
      this.view = 'list';
      this.limit = Math.max(this.limit, Math.ceil(rank / PAGE) * PAGE);
    }
    void this.focusAfterUpdate(rank > 0 ? `[data-place="${id}"]` : '[data-place]');
  }

  readonly #retryLater = (): void => {
    void this.#later.ready();
  };

  /** Paper has no button for more. */
  readonly #listAll = (): void => {
    this.limit = Math.max(this.limit, MOST_PRINTED);
  };

  readonly #clear = (): void => {
    this.filters = noFilters;
    this.#changed();
    void this.focusAfterUpdate('#text');
  };

  readonly #showEverything = (): void => {
    this.#acted = true;
    this.campaign.campaign?.clearNarrowing?.();
    void this.focusAfterUpdate('#text');
  };

  #changed(): void {
    this.#acted = true;
    this.requestUpdate();
    const { filters, selection } = this;
    this.#deepLink.write(writeState({ filters, from: this.#origin.label, place: selection.place }));
  }

  #restore(entries: ReadonlyMap<string, string>): void {
    const { filters, from, place } = readState(entries);
    this.filters = filters;
    this.filtersOpen = filters.sectors.length > 0 || filters.audience !== '';
    this.selection = { ...nothingSelected, place };
    this.#map?.reveal(place);
    if (this.loaded) void this.#origin.restore(from);
    else this.#linkedOrigin = from;
  }

  #dispatchSelect(): void {
    const place = this.#selectedRow?.place;
    const detail: CtaMapSelectDetail = {
      place: place?.id ?? null,
      sectors: place?.sectors ?? [],
      trades: place?.trades ?? [],
    };
    this.dispatchEvent(new CustomEvent('cta-map-select', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cta-map': CtaMapElement;
  }
}
