/**
 * What of the world the map shows, and which marker is its one tab stop.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchGestures, type GestureTarget } from './gestures.js';
import { arrowDirection, nearestInDirection, steps, type Direction } from './nearest.js';
import {
  fit,
  keepInside,
  MIN_ZOOM,
  panBy,
  viewBounds,
  contains,
  zoomBy,
  type Bounds,
  type ScreenPoint,
  type View,
  type WorldPoint,
} from './mercator.js';

/** A marker on the screen. */
export interface ScreenMarker {
  readonly key: string;
  readonly at: ScreenPoint;
}

/** Whom the view asks about markers. */
export interface MarkerSource {
  /** The markers shown now. */
  markersOnScreen(): readonly ScreenMarker[];
  /** Escape was pressed on a marker: the focus goes back to the list. */
  leaveMarker(key: string): void;
}

/** Free space, in CSS pixels, around what the map is fitted to; a large map has buttons at its side. */
const paddingOf = ({ width }: View) => (width < 480 ? 28 : 56);
const HINT_MILLISECONDS = 2500;

export class MapView implements ReactiveController, GestureTarget {
  view: View = { center: [0.5118, 0.338], zoom: 8, width: 0, height: 0 };
  /** Key of the marker that Tab reaches. */
  active = '';
  /** What to say about moving the map, for a moment. */
  hinted: 'wheel' | 'touch' | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #source: MarkerSource;
  #element: HTMLElement | undefined;
  #stopGestures: (() => void) | undefined;
  #limits: Bounds | undefined;
  #ground: Bounds | undefined;
  /** What the map is fitted to until the visitor moves it; kept when the map's size changes. */
  #fitted: { readonly bounds: Bounds; readonly maxZoom: number | undefined } | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #resized = new ResizeObserver(([entry]) => {
    if (entry) this.#resize(entry.contentRect.width, entry.contentRect.height);
  });

  constructor(host: ReactiveControllerHost, source: MarkerSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    this.#stopGestures?.();
    clearTimeout(this.#hintTimer);
  }

  /** For Lit's `ref`: the element that shows the map, `undefined` when it goes. */
  readonly attach = (element: Element | undefined): void => {
    this.#resized.disconnect();
    this.#stopGestures?.();
    this.#element = element as HTMLElement | undefined;
    this.#watch();
  };

  /** The visitor cannot move the middle out of `bounds`, nor, where it is large enough, the edges out of `ground`. */
  limitTo(bounds: Bounds | undefined, ground: Bounds | undefined): void {
    this.#limits = bounds;
    this.#ground = ground;
  }

  /** Farther away than this the whole map would only become small. */
  get minZoom(): number {
    return this.#limits && this.view.width > 0
      ? Math.max(MIN_ZOOM, fit(this.view, this.#limits, 0).zoom - 1)
      : MIN_ZOOM;
  }

  /** Shows a box whole, now and whenever the map changes its size, until the visitor moves it. */
  fitTo(bounds: Bounds | undefined, maxZoom?: number): void {
    if (!bounds) return;
    this.#fitted = { bounds, maxZoom };
    if (this.view.width > 0) this.#show(fit(this.view, bounds, paddingOf(this.view), maxZoom));
  }

  /** Moves to a point where it is out of sight, or nearer where `zoom` asks for it. */
  reveal(point: WorldPoint, zoom = this.view.zoom): void {
    if (zoom <= this.view.zoom && contains(viewBounds(this.view, -paddingOf(this.view)), point)) return;
    this.#fitted = undefined;
    this.#show({ ...this.view, center: point, zoom });
  }

  pan(dx: number, dy: number): void {
    this.#fitted = undefined;
    this.#show(panBy(this.view, dx, dy));
  }

  zoom(by: number, anchor?: ScreenPoint): void {
    this.#fitted = undefined;
    const least = this.minZoom - this.view.zoom;
    this.#show(zoomBy(this.view, Math.max(by, Math.min(0, least)), anchor));
  }

  /** The view moves in a direction by a third of the map. */
  move(direction: Direction): void {
    const [x, y] = steps[direction];
    this.pan((-x * this.view.width) / 3, (-y * this.view.height) / 3);
  }

  hint(kind: 'wheel' | 'touch'): void {
    this.hinted = kind;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => {
      this.hinted = undefined;
      this.#host.requestUpdate();
    }, HINT_MILLISECONDS);
    this.#host.requestUpdate();
  }

  /** The tab stop: the active marker, or the first one where that is not shown. */
  tabStop(markers: readonly ScreenMarker[]): string {
    return (markers.find((marker) => marker.key === this.active) ?? markers[0])?.key ?? '';
  }

  /** Arrows, Home, End, Escape, plus and minus on a marker. */
  readonly keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = (event.target as HTMLElement).dataset['key'];
    const markers = this.#source.markersOnScreen();
    const from = markers.find((marker) => marker.key === key);
    if (!from) return;
    const direction = arrowDirection(event.key);
    if (direction) {
      const next = nearestInDirection(from.at, markers, direction);
      if (next) this.focus(next.key);
      else this.#keepFocus(from, () => this.move(direction));
    } else if (event.key === 'Home' || event.key === 'End') {
      const next = markers.at(event.key === 'Home' ? 0 : -1);
      if (next) this.focus(next.key);
    } else if (event.key === '+' || event.key === '-')
      this.#keepFocus(from, () => this.zoom(event.key === '+' ? 1 : -1, from.at));
    else if (event.key === 'Escape') this.#source.leaveMarker(from.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Makes a marker the tab stop and puts the focus on it. */
  focus(key: string): void {
    this.active = key;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const marker = [...(this.#element?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
        (element) => element.dataset['key'] === key,
      );
      // The marker is brought into sight by the map itself; the browser would scroll the map's frame.
      marker?.focus({ preventScroll: true });
    });
  }

  /** After a change of the view the focused marker may be gone, into a group or out of sight: the nearest takes over. */
  #keepFocus(from: ScreenMarker, change: () => void): void {
    const before = this.view;
    change();
    const markers = this.#source.markersOnScreen();
    // With no marker in sight there would be nothing left to press a key on.
    if (markers.length === 0) this.#show(before);
    const distance = ({ at }: ScreenMarker) => Math.hypot(at[0] - from.at[0], at[1] - from.at[1]);
    const next =
      markers.find((marker) => marker.key === from.key) ??
      markers.toSorted((a, b) => distance(a) - distance(b))[0];
    if (next) this.focus(next.key);
  }

  #show(view: View): void {
    this.view = this.#limits ? keepInside(view, this.#limits, this.#ground) : view;
    this.#host.requestUpdate();
  }

  #resize(width: number, height: number): void {
    // Not shown at the moment: what was seen is kept.
    if (width === 0 || height === 0) return;
    const view = { ...this.view, width, height };
    this.#show(this.#fitted ? fit(view, this.#fitted.bounds, paddingOf(view), this.#fitted.maxZoom) : view);
  }

  #watch(): void {
    if (!this.#element) return;
    this.#resized.observe(this.#element);
    this.#stopGestures = watchGestures(this.#element, this);
  }
}
