import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { str } from '@lit/localize';
import { icon } from '../../../element/icon.js';
import type { LocalizeController } from '../../../element/localize.js';
import { styleProperties } from '../../../element/style-properties.js';
import type { Sector } from '../../../feed/index.js';
import {
  arrowsMaximize,
  chevronDown,
  chevronLeft,
  chevronRight,
  chevronUp,
  minus,
  plus,
} from '../../../generated/icons.js';
import { basemapTransform, placeTownLabels, type drawBasemap } from './basemap.js';
import type { Marker } from './clusters.js';
import { kindName } from '../kinds.js';
import type { MapView } from './map-view.js';
import { placeMark, toneOf } from '../marks.js';
import { MAX_ZOOM, toScreen, type ScreenPoint, type WorldPoint } from './mercator.js';
import type { Direction } from './nearest.js';
import type { ListedPlace } from '../order.js';
import { distanceText, placeCount, townOf } from '../words.js';

/** A marker with its place on the screen and what it says. */
export interface DrawnMarker extends Marker {
  readonly screen: ScreenPoint;
  /** It is, or holds, the place whose details are open. */
  readonly selected: boolean;
  /** The pointer rests on its place in the list. */
  readonly pointed: boolean;
}

export interface MapDrawing {
  readonly i18n: LocalizeController;
  readonly map: MapView;
  readonly basemap: ReturnType<typeof drawBasemap>;
  readonly markers: readonly DrawnMarker[];
  /** Each place's number in the list, from 1. */
  readonly ranks: ReadonlyMap<string, { readonly rank: number; readonly row: ListedPlace }>;
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Where the visitor starts from. */
  readonly origin: WorldPoint | undefined;
  open(marker: Marker): void;
  whole(): void;
}

/** The map: ground and markers, buttons for all that a hand can do with it, and the legend. */
export function renderMap(place: MapDrawing, legend: TemplateResult): TemplateResult {
  const { i18n, map, markers } = place;
  const { msg } = i18n;
  const { view } = map;
  const tabStop = map.tabStop(markers.map(({ key, screen }) => ({ key, at: screen })));
  return html`<div class="map" part="map" role="group" aria-label=${msg('Map')} aria-describedby="map-help">
      <p class="visually-hidden" id="map-help">
        ${msg('Arrow keys go from place to place, Enter opens, Escape goes back to the list. The list has the same places.')}
      </p>
      <div
        class="stage"
        ${styleProperties({ '--ratio': `${String(view.width || 4)} / ${String(view.height || 3)}` })}
        @keydown=${map.keydown}
        ${ref(map.attach)}
      >
        ${view.width > 0 ? renderGround(place) : nothing}
        ${
          place.origin && view.width > 0
            ? html`<span class="origin-mark" ${position(place, toScreen(view, place.origin))}></span>`
            : nothing
        }
        ${repeat(
          view.width > 0 ? markers : [],
          ({ key }) => key,
          (marker) => renderMarker(place, marker, marker.key === tabStop),
        )}
        <p class="hint" ?data-shown=${map.hinted !== undefined} aria-hidden="true">
          ${map.hinted === 'touch' ? msg('Use two fingers to move the map') : msg('Hold Ctrl and scroll to zoom')}
        </p>
      </div>
      ${renderControls(place)}
    </div>
    ${legend}`;
}

const position = ({ map: { view } }: MapDrawing, [x, y]: ScreenPoint) =>
  // Parts of the whole, so that the map can be printed at another size.
  styleProperties({
    left: `${((x / view.width) * 100).toFixed(3)}%`,
    top: `${((y / view.height) * 100).toFixed(3)}%`,
  });

function renderGround({ i18n, map: { view }, basemap, markers }: MapDrawing): TemplateResult {
  const labels = placeTownLabels(
    basemap.towns,
    view,
    (name) => i18n.plain(name),
    markers.map((marker) => marker.screen),
  );
  return html`<svg
    class="ground"
    viewBox="0 0 ${view.width} ${view.height}"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <g transform=${basemapTransform(view, basemap.origin)}>
      ${basemap.shapes.map(({ kind, path }) => svg`<path class=${kind} d=${path}></path>`)}
    </g>
    ${labels.map(
      ({ name, at, x, y, anchor }) => svg`<circle class="town" cx=${at[0]} cy=${at[1]} r="2.5"></circle>
        <text class="town-name" x=${x} y=${y} text-anchor=${anchor}>${name}</text>`,
    )}
  </svg>`;
}

/**
 * The ring around the number of a group: how much of it belongs to which sector.
 * @returns a value for `background`, in pairs of colours for light and dark pages
 */
function shareRing(shares: ReadonlyMap<string, number>, byId: ReadonlyMap<string, Sector>): string {
  let total = 0;
  for (const n of shares.values()) total += n;
  let sum = 0;
  const stops = [...shares].map(([id, n]) => {
    const start = (sum / total) * 100;
    sum += n;
    const sector = byId.get(id);
    const color = sector
      ? `light-dark(${sector.color.light}, ${sector.color.dark})`
      : id === 'unknown'
        ? 'var(--line-strong)'
        : 'var(--several)';
    return `${color} ${start.toFixed(1)}% ${((sum / total) * 100).toFixed(1)}%`;
  });
  return `conic-gradient(${stops.join(', ')})`;
}

function renderMarker(place: MapDrawing, marker: DrawnMarker, tabStop: boolean): TemplateResult {
  const { i18n, sectors } = place;
  const { count, selected } = marker;
  return html`<button
    type="button"
    class=${count > 1 ? 'marker marker-group' : 'marker'}
    part="marker"
    data-key=${marker.key}
    data-kind=${count > 1 ? nothing : marker.place.kind}
    ?data-pointed=${marker.pointed}
    ${position(place, marker.screen)}
    tabindex=${tabStop ? '0' : '-1'}
    aria-label=${markerName(place, marker)}
    aria-current=${selected ? 'true' : 'false'}
    @click=${() => place.open(marker)}
  >
    ${
      count > 1
        ? html`<span class="ring" ${styleProperties({ background: shareRing(marker.shares, sectors) })}></span
            ><span class="tabular group-count">${i18n.number(count)}</span>`
        : placeMark(marker.place.kind, toneOf(marker.place, sectors))
    }
  </button>`;
}

/** "Don Bosco, Liège, school, about 12 km, 3 of 19"; for several: "5 places around Liège". */
function markerName({ i18n, ranks }: MapDrawing, { place, count }: Marker): string {
  const { msg } = i18n;
  const town = townOf(i18n, place);
  if (count > 1) {
    const places = placeCount(i18n, count);
    return town ? msg(str`${places} around ${town}`) : places;
  }
  const found = ranks.get(place.id);
  const name = [
    i18n.plain(place.name),
    town,
    kindName(i18n, place.kind),
    found ? distanceText(i18n, found.row) : '',
  ].filter(Boolean);
  if (found) {
    const { rank } = found;
    const total = ranks.size;
    name.push(msg(str`${rank} of ${total}`));
  }
  return name.join(', ');
}

function renderControls({ i18n, map, whole }: MapDrawing): TemplateResult {
  const { msg } = i18n;
  const button = (label: string, symbol: string, act: () => void, off = false, className = '') =>
    html`<button
      type="button"
      class=${`control ${className}`}
      aria-label=${label}
      title=${label}
      aria-disabled=${off ? 'true' : 'false'}
      @click=${act}
    >
      ${icon(symbol)}
    </button>`;
  const move = (direction: Direction, label: string, symbol: string) =>
    button(label, symbol, () => map.move(direction), false, `move-${direction}`);
  return html`<div class="controls-row no-print">
    <div class="controls controls-zoom">
      ${button(msg('Zoom in'), plus, () => map.zoom(1), map.view.zoom >= MAX_ZOOM)}
      ${button(msg('Zoom out'), minus, () => map.zoom(-1), map.view.zoom <= map.minZoom)}
      ${button(msg('Whole map'), arrowsMaximize, whole)}
    </div>
    <div class="controls controls-move" role="group" aria-label=${msg('Move the map')}>
      ${move('up', msg('Move up'), chevronUp)} ${move('left', msg('Move left'), chevronLeft)}
      ${move('down', msg('Move down'), chevronDown)} ${move('right', msg('Move right'), chevronRight)}
    </div>
  </div>`;
}
