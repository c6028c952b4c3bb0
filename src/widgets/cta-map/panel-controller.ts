/**
 * The panel beside the map: what it shows, how much of the list, and where the focus goes when that changes.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { ListedPlace } from './order.js';
import type { PlaceSearch } from './place-search.js';
import { PAGE } from './render-list.js';
import {
  closePanel,
  nothingSelected,
  openGroup,
  openPlace,
  type Group,
  type Selection,
} from './selection.js';

/** Paper has no button for more, and more places than this on paper help nobody. */
const MOST_PRINTED = 300;

export interface PanelOptions {
  /** The visitor opened or closed something; `place` is true where it was a place. */
  changed(place: boolean): void;
  /** Narrow pages go from the map to the list. */
  showList(): void;
  /** Settles when the details can be drawn. */
  ready(): Promise<unknown>;
  /** Puts the focus on an element after the next rendering. */
  focus(selector: string): Promise<void>;
  /** Puts the focus on the marker of a place; false where there is none in sight. */
  focusMarker(id: string): boolean;
}

export class PanelController implements ReactiveController {
  selection: Selection = nothingSelected;
  /** So many places are listed. */
  limit = PAGE;
  readonly #host: ReactiveElement;
  readonly #search: PlaceSearch;
  readonly #options: PanelOptions;

  constructor(host: ReactiveElement, search: PlaceSearch, options: PanelOptions) {
    this.#host = host;
    this.#search = search;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#listAll);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#listAll);
  }

  /** The place whose details are open. A link may name one that the filters leave out. */
  get row(): ListedPlace | undefined {
    return this.#search.row(this.selection.place);
  }

  /** What the panel shows. */
  get shows(): 'list' | 'group' | 'details' {
    return this.row ? 'details' : this.selection.group ? 'group' : 'list';
  }

  /** Other places are found than before: their list starts anew. */
  startAnew(): void {
    this.limit = PAGE;
    this.selection = { ...this.selection, group: undefined };
  }

  /** Opens the details of a place. */
  open(id: string, from: Selection['from']): void {
    this.selection = openPlace(this.selection, id, from);
    this.#options.changed(true);
    void this.#options.ready().then(() => this.#options.focus('.panel-heading'));
  }

  /** Opens the list of the places that share a marker. */
  openGroup(group: Group): void {
    this.selection = openGroup(group);
    this.limit = PAGE;
    this.#options.changed(false);
    void this.#options.focus('.panel-heading');
  }

  /** One step back, with the focus to where the visitor came from. */
  readonly close = (): void => {
    const { selection, focus } = closePanel(this.selection);
    const wasPlace = this.selection.place !== '';
    this.selection = selection;
    this.#options.changed(wasPlace);
    if (focus.on === 'list' || !this.#options.focusMarker(focus.place)) this.#focusRow(focus.place);
  };

  /** Lists more places, with the focus on the first of them. */
  more(next: string): void {
    this.limit += PAGE;
    this.#host.requestUpdate();
    void this.#options.focus(`[data-place="${next}"]`);
  }

  /** From the map: to the place in the list, or to what the panel shows. */
  enter(id = ''): void {
    this.#options.showList();
    if (this.shows !== 'list') void this.#options.focus('.panel-heading');
    else this.#focusRow(id);
  }

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.shows === 'list') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  /** Puts the focus on the list entry of a place, or on the first entry. */
  #focusRow(id: string): void {
    const rank = this.#search.rank(id);
    if (!this.selection.group) {
      this.#options.showList();
      this.limit = Math.max(this.limit, Math.ceil(rank / PAGE) * PAGE);
      this.#host.requestUpdate();
    }
    void this.#options.focus(rank > 0 ? `[data-place="${id}"]` : '[data-place]');
  }

  readonly #listAll = (): void => {
    this.limit = Math.max(this.limit, MOST_PRINTED);
    this.#host.requestUpdate();
  };
}
