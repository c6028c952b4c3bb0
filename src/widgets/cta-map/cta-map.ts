import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../../element/base.styles.js';
import { controlStyles } from '../../element/controls.styles.js';
import { renderCredits } from '../../element/credits.js';
import { DeepLinkController } from '../../element/deep-link.js';
import { FeedElement } from '../../element/feed-element.js';
import { renderNarrowing } from '../../element/narrowing.js';
import type { Place } from '../../feed/index.js';
import * as section from '../../feed/section.js';
import { catalogues } from '../../generated/cta-map/index.js';
import { styles } from './cta-map.styles.js';
import { selectDetail } from './events.js';
import { noFilters, type Filters } from './filter.js';
import { MapController, type Later } from './map-controller.js';
import { Origin } from './origin.js';
import { PanelController } from './panel-controller.js';
import { PlaceSearch } from './place-search.js';
import { activeFilters, renderFilters } from './render-filters.js';
import { renderBar, renderTitle } from './render-frame.js';
import { renderPanel } from './render-panel.js';
import { nothingSelected } from './selection.js';
import type { Shown } from './shown.js';
import { readState, writeState } from './state.js';
import { placeCount } from './words.js';

const readers = { sectors: section.sectors, places: section.places, basemap: section.basemap } as const;
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
  /** Id of the place on whose card the pointer rests. */
  @state() private pointed = '';

  readonly #search = new PlaceSearch();
  readonly #map = new MapController(this, this.i18n, {
    load: () => this.loadLater(),
    open: (id) => {
      this.#panel.open(id, 'map');
    },
    openGroup: (group) => {
      this.#panel.openGroup(group);
    },
    leave: (id) => {
      this.#panel.enter(id);
    },
  });
  readonly #panel = new PanelController(this, this.#search, {
    changed: (place) => {
      this.pointed = '';
      this.#changed();
      if (place) this.#dispatchSelect();
    },
    showList: () => {
      this.view = 'list';
    },
    ready: () => this.#map.later.ready(),
    focus: (selector) => this.focusAfterUpdate(selector),
    focusMarker: (id) => this.#map.focus(id),
  });
  readonly #origin = new Origin(this, {
    load: async () => {
      const later = await this.#map.later.ready();
      if (!later) throw new Error('the search for towns could not be loaded');
      const { gazetteer } = await this.feeds.more({ gazetteer: later.gazetteer });
      return later.searchLocalities(gazetteer);
    },
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
  /** What was found at the last rendering. */
  #drawn: Shown | undefined;
  /** True once the visitor acted: only then are changes announced. */
  #acted = false;

  constructor() {
    super(readers, catalogues, { ready: 'cta-map-ready', error: 'cta-map-error' });
  }

  readonly #nameOf = (place: Place) => this.i18n.plain(place.name);

  protected override recordsChanged(): void {
    this.#origin.reset();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { loaded, i18n, pointed } = this;
    if (!loaded) return;
    const { places, sectors, choices, shown } = this.#searched();
    if (this.#panel.selection.place) void this.#map.later.ready();
    if (shown !== this.#drawn && this.#acted) {
      this.#panel.startAnew();
      this.announce(placeCount(i18n, shown.rows.length));
    }
    this.#drawn = shown;
    this.#map.show({
      basemap: loaded.records.basemap,
      places,
      shown,
      sectors,
      kinds: choices.kinds,
      origin: this.#origin.locality?.coordinates,
      selected: this.#panel.row?.place,
      pointed,
    });
  }

  /** The search, up to date with records, settings and the visitor's choices. */
  #searched(): PlaceSearch {
    const { loaded, kinds, filters, i18n } = this;
    if (loaded)
      this.#search.update(
        loaded.records,
        { kinds, sectors: this.sectorSetting.join(' '), audience: this.audienceSetting },
        {
          filters,
          narrowed: this.narrowing?.sectors ?? notNarrowed,
          origin: this.#origin.locality?.coordinates,
          locale: i18n.locale,
          nameOf: this.#nameOf,
        },
      );
    return this.#search;
  }

  // --- Rendering ---

  protected override renderPending(): TemplateResult {
    return renderTitle(this.i18n, this.level);
  }

  protected override renderContent(): TemplateResult {
    const { i18n, narrowing, level, filters } = this;
    const panel = this.#panel;
    const search = this.#search;
    const filtered = filters.text !== '' || activeFilters(filters) > 0;
    return html`
      ${renderTitle(i18n, level)}
      ${
        narrowing && narrowing.sectors.length > 0
          ? renderNarrowing(i18n, narrowing, search.sectors, this.#showEverything)
          : nothing
      }
      ${renderFilters({
        ...search.choices,
        i18n,
        filters,
        counts: search.counts,
        origin: this.#origin,
        open: this.filtersOpen,
        change: (act) => {
          this.filters = act(this.filters);
          this.#changed();
        },
        toggle: () => {
          this.filtersOpen = !this.filtersOpen;
        },
      })}
      ${renderBar({
        i18n,
        count: search.shown.rows.length,
        filtered,
        view: this.view,
        clear: this.#clear,
        show: (view) => {
          this.view = view;
        },
      })}
      <div class="panes" data-view=${this.view === 'map' ? 'map' : 'list'} data-panel=${panel.shows}>
        <div class="pane-list" @keydown=${panel.keydown}>
          ${renderPanel({
            i18n,
            panel,
            search,
            map: this.#map,
            level,
            from: this.#origin.label,
            text: filters.text,
            filtered,
            correctionUrl: this.loaded?.envelopes[0].correctionUrl,
            open: (id) => {
              this.select(id);
            },
            point: (id) => {
              this.pointed = id;
            },
            clear: this.#clear,
          })}
        </div>
        <div class="pane-map">${this.#map.render()}</div>
      </div>
      ${this.loaded ? renderCredits(i18n, this.loaded, ['places', 'basemap', 'gazetteer']) : nothing}
    `;
  }

  /** Fetches the code of map and details. */
  protected loadLater(): Promise<Later> {
    return import('./later/index.js');
  }

  // --- The visitor's acts ---

  /** Opens the details of a place. Does nothing for an id that is not shown by this map. */
  select(id: string): void {
    if (!this.#searched().row(id)) return;
    this.#panel.open(id, 'list');
    this.#map.reveal(id);
  }

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
    this.#deepLink.write(
      writeState({
        filters: this.filters,
        from: this.#origin.label,
        place: this.#panel.selection.place,
      }),
    );
  }

  #restore(entries: ReadonlyMap<string, string>): void {
    const { filters, from, place } = readState(entries);
    this.filters = filters;
    this.filtersOpen = filters.sectors.length > 0 || filters.audience !== '';
    this.#panel.selection = { ...nothingSelected, place };
    this.#map.reveal(place);
    void this.#origin.restore(from, this.loaded !== undefined);
  }

  #dispatchSelect(): void {
    const detail = selectDetail(this.#panel.row?.place);
    this.dispatchEvent(new CustomEvent('cta-map-select', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cta-map': CtaMapElement;
  }
}
