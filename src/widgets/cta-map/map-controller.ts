/**
 * The map and the details of a place, which are loaded when the map comes into sight or a place is opened.
 */
import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { LaterController } from '../../element/later.js';
import type { LocalizeController } from '../../element/localize.js';
import type { MapActs, MapContent, PlaceMap } from './later/place-map.js';
import { renderNotThere } from './render-frame.js';
import { whenSeen } from './seen.js';

/** The code of map and details. */
export type Later = typeof import('./later/index.js');

export class MapController implements ReactiveController {
  /** How the code of map and details stands. */
  readonly later: LaterController<Later>;
  readonly #host: ReactiveElement;
  readonly #i18n: LocalizeController;
  readonly #acts: MapActs;
  readonly #watch = whenSeen(() => void this.later.ready());
  #map: PlaceMap | undefined;

  constructor(
    host: ReactiveElement,
    i18n: LocalizeController,
    options: MapActs & { load(): Promise<Later> },
  ) {
    this.#host = host;
    this.#i18n = i18n;
    this.#acts = options;
    this.later = new LaterController(host, i18n, () => options.load());
    host.addController(this);
  }

  hostUpdated(): void {
    this.#watch(this.#host.renderRoot.querySelector('.pane-map') ?? undefined);
  }

  /** What the map shows from now on, once it is there. */
  show(content: MapContent): void {
    const { here } = this.later;
    if (!here) return;
    this.#map ??= new here.PlaceMap(this.#host, this.#i18n, this.#acts);
    this.#map.show(content);
  }

  /** The map, or what stands in its place. */
  render(): TemplateResult {
    return this.#map
      ? this.#map.render()
      : html`<div class="map-pending">${renderNotThere(this.#i18n, this.later.state, this.retry)}</div>`;
  }

  /** Brings a place into sight. */
  reveal(id: string): void {
    this.#map?.reveal(id);
  }

  /** Puts the focus on the marker of a place; false where there is none in sight. */
  focus(id: string): boolean {
    return this.#map?.focus(id) ?? false;
  }

  readonly retry = (): void => {
    void this.later.ready();
  };
}
