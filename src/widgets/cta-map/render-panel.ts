/**
 * The panel beside the map: the list of what was found, the places of one marker, or the details of one place.
 */
import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../element/localize.js';
import type { MapController } from './map-controller.js';
import type { PanelController } from './panel-controller.js';
import type { PlaceSearch } from './place-search.js';
import { renderEmpty, renderNotThere } from './render-frame.js';
import { renderGroup, renderList, type PlaceList } from './render-list.js';
import { renderRemarks } from './render-remarks.js';
import type { ListedPlace } from './order.js';

export interface Panel {
  readonly i18n: LocalizeController;
  readonly panel: PanelController;
  readonly search: PlaceSearch;
  readonly map: MapController;
  /** Level of the widget's heading. */
  readonly level: number;
  /** Name of the visitor's starting point, empty for none. */
  readonly from: string;
  /** What the visitor searches for. */
  readonly text: string;
  /** Some filter is set. */
  readonly filtered: boolean;
  /** Where to report a mistake, where a record does not say. */
  readonly correctionUrl: string | undefined;
  open(id: string): void;
  /** The pointer rests on a place, or on none. */
  point(id: string): void;
  clear(): void;
}

export function renderPanel(place: Panel): TemplateResult {
  const { i18n, panel, search, from } = place;
  const { selection, row } = panel;
  if (row) return renderOpened(place, row);
  const { rows, ranks, ...remarks } = search.shown;
  if (selection.group) {
    const members = selection.group.places
      .flatMap(({ id }) => ranks.get(id) ?? [])
      .sort((a, b) => a.rank - b.rank)
      .map((found) => found.row);
    return renderGroup(listOf(place, members, 2), selection.group.town, panel.close);
  }
  return html`${renderRemarks(i18n, { ...remarks, from })}
  ${
    rows.length > 0
      ? renderList(listOf(place, rows, 1))
      : renderEmpty(i18n, place.filtered, () => {
          place.clear();
        })
  }`;
}

function renderOpened(place: Panel, row: ListedPlace): TemplateResult {
  const { i18n, map, panel, from, correctionUrl } = place;
  const { here, state } = map.later;
  if (!here) return renderNotThere(i18n, state, map.retry, panel.close);
  return here.renderDetails({
    i18n,
    row,
    sectors: place.search.sectors,
    level: place.level + 1,
    from,
    correctionUrl,
    selection: panel.selection,
    back: panel.close,
  });
}

/** @param deeper so many levels below the widget's heading stands that of each place */
function listOf(place: Panel, places: readonly ListedPlace[], deeper: number): PlaceList {
  const { panel } = place;
  return {
    i18n: place.i18n,
    places,
    limit: panel.limit,
    sectors: place.search.sectors,
    level: place.level + deeper,
    text: place.text,
    open: (id) => {
      place.open(id);
    },
    point: (id) => {
      place.point(id);
    },
    more: () => {
      panel.more(places[panel.limit]?.place.id ?? '');
    },
  };
}
