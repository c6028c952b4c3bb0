/**
 * The map as the element sees it: told what to show, it draws it and reports what the visitor opens.
 */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { LonLat } from '../../../core/distance.js';
import type { LocalizeController } from '../../../element/localize.js';
import type { BasemapFeature, Place, PlaceKind, Sector } from '../../../feed/index.js';
import { memo } from '../memo.js';
import type { Group } from '../selection.js';
import type { Shown } from '../shown.js';
import { townOf } from '../words.js';
import { drawBasemap } from './basemap.js';
import { boundsOfPlaces, Clusters, isPlaced, type Marker } from './clusters.js';
import { MapView } from './map-view.js';
import { boundsOf, project, toScreen } from './mercator.js';
import { renderLegend } from './render-legend.js';
import { renderMap, type DrawnMarker } from './render-map.js';

export interface MapContent {
  readonly basemap: readonly BasemapFeature[];
  /** Every place that filters can show: the map is never moved away from these. */
  readonly places: readonly Place[];
  readonly shown: Shown;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Kinds that the legend explains. */
  readonly kinds: readonly PlaceKind[];
  /** Where the visitor starts from. */
  readonly origin: LonLat | undefined;
  /** The place whose details are open. */
  readonly selected: Place | undefined;
  /** Id of the place on whose card the pointer rests; empty for none. */
  readonly pointed: string;
}

export interface MapActs {
  open(id: string): void;
  openGroup(group: Group): void;
  /** Escape was pressed on the marker of a place, or on one of several (`undefined`). */
  leave(id: string | undefined): void;
}

/** A place opened from the list is shown no nearer than this: around it there would be nothing to go by. */
const MOST_REVEALED = 10;
/** With a starting point, the map shows it and so many of the nearest places, no nearer than a zoom with towns on it. */
const NEAR = { places: 5, zoom: 9.5 } as const;

export class PlaceMap {
  readonly #i18n: LocalizeController;
  readonly #acts: MapActs;
  readonly #view: MapView;
  readonly #drawn = memo(drawBasemap);
  readonly #clustersOf = memo((shown: Shown) => new Clusters(shown.rows.map(({ place }) => place)));
  #content: MapContent | undefined;

  constructor(host: ReactiveControllerHost, i18n: LocalizeController, acts: MapActs) {
    this.#i18n = i18n;
    this.#acts = acts;
    this.#view = new MapView(host, {
      markersOnScreen: () => this.#markers().map(({ key, screen }) => ({ key, at: screen })),
      leaveMarker: (key) => {
        acts.leave(this.#content?.shown.ranks.has(key) ? key : undefined);
      },
    });
  }

  /** What the map shows from now on; where other places are shown than before, it moves to them. */
  show(content: MapContent): void {
    const before = this.#content;
    this.#content = content;
    if (content.shown === before?.shown) return;
    const { bounds, ground } = this.#drawn(content.basemap);
    const places = boundsOfPlaces(content.places);
    this.#view.limitTo(boundsOf([bounds, places].flatMap((box) => (box ? [box.min, box.max] : []))), ground);
    this.#fit(content);
  }

  /** What was found; with a starting point, that and the places nearest to it; with a place opened, that one too. */
  #fit({ shown, origin, selected }: MapContent): void {
    const places = shown.rows.map(({ place }) => place).filter(isPlaced);
    const near = origin ? places.slice(0, NEAR.places) : places;
    const points = near.map(({ position }) => position.coordinates);
    if (origin) points.push([...origin], ...(selected?.position ? [selected.position.coordinates] : []));
    this.#view.fitTo(boundsOf(points.map(project)), origin ? NEAR.zoom : undefined);
    if (!origin && selected) this.reveal(selected.id);
  }

  /** Brings a place into sight, near enough to have a marker of its own where it can have one. */
  reveal(id: string): void {
    const shown = this.#content?.shown;
    const place = shown?.ranks.get(id)?.row.place;
    if (!shown || !place || !isPlaced(place)) return;
    const { zoom } = this.#view.view;
    // Where others stand on the same point, the town is shown.
    const separate = this.#clustersOf(shown).zoomToSeparate(place, zoom) ?? MOST_REVEALED;
    this.#view.reveal(project(place.position.coordinates), Math.max(zoom, Math.min(separate, MOST_REVEALED)));
  }

  /** Puts the focus on the marker of a place, or on the one that holds it; false where there is none in sight. */
  focus(id: string): boolean {
    const marker = this.#markers().find((shown) => this.#clusters?.holds(shown, id));
    if (marker) this.#view.focus(marker.key);
    return marker !== undefined;
  }

  render(): TemplateResult {
    const i18n = this.#i18n;
    const content = this.#content;
    const { origin } = content ?? {};
    const sectors = content?.sectors ?? new Map<string, Sector>();
    return renderMap(
      {
        i18n,
        map: this.#view,
        basemap: this.#drawn(content?.basemap ?? []),
        markers: this.#markers(),
        ranks: content?.shown.ranks ?? new Map(),
        sectors,
        origin: origin && project(origin),
        open: (marker) => {
          this.#open(marker);
        },
        whole: () => {
          const rows = content?.shown.rows ?? [];
          this.#view.fitTo(boundsOfPlaces(rows.map(({ place }) => place)));
        },
      },
      renderLegend(i18n, content?.kinds ?? [], [...sectors.values()]),
    );
  }

  get #clusters(): Clusters | undefined {
    return this.#content && this.#clustersOf(this.#content.shown);
  }

  #markers(): DrawnMarker[] {
    const { view } = this.#view;
    const clusters = this.#clusters;
    if (!clusters || view.width === 0) return [];
    const { selected, pointed = '' } = this.#content ?? {};
    return clusters.visible(view).map((marker) => ({
      ...marker,
      screen: toScreen(view, marker.at),
      selected: clusters.holds(marker, selected?.id ?? ''),
      pointed: clusters.holds(marker, pointed),
    }));
  }

  #open(marker: Marker): void {
    this.#view.active = marker.key;
    if (marker.count === 1) {
      this.#acts.open(marker.key);
      return;
    }
    const places = this.#clusters?.placesOf(marker) ?? [];
    this.#acts.openGroup({ town: townOf(this.#i18n, marker.place), places });
    this.#view.fitTo(boundsOfPlaces(places), Math.max(this.#view.view.zoom, MOST_REVEALED));
  }
}
