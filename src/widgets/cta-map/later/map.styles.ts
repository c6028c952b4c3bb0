import { css } from 'lit';

/** The map: ground, markers, buttons, legend. */
export const mapStyles = css`
  .base {
    --land: var(--cta-map-land, light-dark(#fdfcf8, #2b3038));
    --around: var(--cta-map-around, light-dark(#eceeee, #20242a));
    --water: var(--cta-map-water, light-dark(#d5e5f1, #14202c));
  }

  .map {
    position: relative;
  }
  .stage {
    position: relative;
    block-size: clamp(17em, 95cqi, 32em);
    overflow: hidden;
    background: var(--water);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: grab;
    /* One finger scrolls the page; two are ours. */
    touch-action: pan-x pan-y;
    user-select: none;
  }
  .stage:active {
    cursor: grabbing;
  }
  .ground {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .ground path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
    fill: none;
  }
  .ground .context {
    fill: var(--around);
    stroke: var(--line);
  }
  .ground .country {
    fill: var(--around);
    stroke: var(--line-strong);
  }
  .ground .region {
    fill: var(--land);
    stroke: light-dark(#a3a9b1, #59626e);
    stroke-width: 1;
  }
  .ground .province {
    fill: var(--land);
    stroke: light-dark(#a3a9b1, #59626e);
    stroke-width: 1;
  }
  .ground .river {
    stroke: light-dark(#a9c9e2, #32506b);
    stroke-width: 1.5;
  }
  .town {
    fill: var(--text-2);
  }
  .town-name {
    fill: var(--text-2);
    font-size: 12.5px;
    font-weight: 500;
    dominant-baseline: central;
    paint-order: stroke;
    stroke: var(--land);
    stroke-width: 3;
    stroke-linejoin: round;
  }

  .marker {
    position: absolute;
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    background: none;
    border: 0;
    border-radius: 50%;
    translate: -50% -50%;
    cursor: pointer;
    filter: drop-shadow(0 1px 1.5px rgb(0 0 0 / 35%));
  }
  .marker .mark {
    inline-size: 30px;
    block-size: 30px;
    transition: scale var(--duration);
  }
  .marker .mark-shape {
    stroke: light-dark(#fff, #16181d);
    stroke-width: 2;
    paint-order: stroke;
  }
  .marker .mark[data-tone='unknown'] .mark-shape {
    stroke: var(--text-2);
  }
  /* A pin points at its place with its tip. */
  .marker[data-kind='cta'] {
    translate: -50% -92%;
  }
  .marker[data-kind='cta'] .mark {
    inline-size: 36px;
    block-size: 36px;
    transform-origin: bottom;
  }
  .marker:hover,
  .marker[data-pointed] {
    z-index: 1;
  }
  .marker:hover .mark,
  .marker[data-pointed] .mark {
    scale: 1.2;
  }
  .marker[aria-current='true'] {
    z-index: 2;
  }
  .marker[aria-current='true'] .mark {
    scale: 1.35;
  }
  .marker[aria-current='true'] .mark-shape {
    stroke: var(--text);
    stroke-width: 3;
  }
  .marker:focus-visible {
    z-index: 3;
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--surface);
  }
  .marker-group {
    inline-size: 42px;
    block-size: 42px;
  }
  .marker-group > span {
    grid-area: 1 / 1;
  }
  .ring {
    inline-size: 100%;
    block-size: 100%;
    border: 1.5px solid var(--land);
    border-radius: 50%;
    transition: scale var(--duration);
  }
  .group-count,
  .legend-group {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 29px;
    block-size: 29px;
    color: var(--text);
    background: var(--surface);
    border-radius: 50%;
    font-size: var(--small);
    font-weight: 700;
  }
  .marker-group:hover .ring,
  .marker-group[data-pointed] .ring,
  .marker-group[aria-current='true'] .ring {
    scale: 1.18;
  }
  .marker-group[aria-current='true'] .group-count {
    color: var(--surface);
    background: var(--text);
  }
  /* A ring, so that it is seen around a marker on the same spot. */
  .origin-mark {
    position: absolute;
    inline-size: 58px;
    block-size: 58px;
    border: 3px solid var(--bad);
    border-radius: 50%;
    background: radial-gradient(circle, var(--bad) 4px, transparent 5px);
    translate: -50% -50%;
    pointer-events: none;
  }

  .hint {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 40%;
    z-index: 4;
    justify-self: center;
    inline-size: fit-content;
    max-inline-size: 80%;
    margin-inline: auto;
    padding: var(--s2) var(--s4);
    color: var(--surface);
    background: var(--text);
    border-radius: 999px;
    font-weight: 600;
    text-align: center;
    opacity: 0;
    visibility: hidden;
    pointer-events: none;
    transition:
      opacity var(--duration),
      visibility var(--duration);
  }
  .hint[data-shown] {
    opacity: 0.92;
    visibility: visible;
  }

  /* Under a small map, so that they cover no place; over a large one. */
  .controls-row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--s2) var(--s1);
    margin-block-start: var(--s2);
  }
  .controls {
    display: flex;
  }
  .control {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 44px;
    padding: 0;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    cursor: pointer;
  }
  .control:hover {
    background: var(--surface-2);
  }
  .control:focus-visible {
    z-index: 1;
  }
  .control[aria-disabled='true'] {
    color: var(--line-strong);
    cursor: not-allowed;
  }
  .control + .control {
    border-inline-start-width: 0;
  }
  .control:first-child {
    border-start-start-radius: var(--radius-s);
    border-end-start-radius: var(--radius-s);
  }
  .control:last-child {
    border-start-end-radius: var(--radius-s);
    border-end-end-radius: var(--radius-s);
  }
  .controls-move .control {
    inline-size: 30px;
  }
  @container vet (min-width: 480px) {
    .controls-row {
      display: contents;
    }
    .controls {
      position: absolute;
      z-index: 4;
      inset-inline-end: var(--s3);
    }
    .controls-zoom {
      inset-block-start: var(--s3);
      display: grid;
      border-radius: var(--radius-s);
      box-shadow: var(--shadow);
    }
    .controls-zoom .control {
      inline-size: 44px;
      border-inline-start-width: 1px;
      border-radius: 0;
    }
    .controls-zoom .control + .control {
      border-block-start-width: 0;
    }
    .controls-zoom .control:first-child {
      border-radius: var(--radius-s) var(--radius-s) 0 0;
    }
    .controls-zoom .control:last-child {
      border-radius: 0 0 var(--radius-s) var(--radius-s);
    }
    .controls-move {
      inset-block-end: var(--s3);
      display: grid;
      gap: 2px;
      grid-template:
        '. up .'
        'left down right' / auto auto auto;
    }
    .controls-move .control {
      inline-size: 32px;
      block-size: 32px;
      border-width: 1px;
      border-radius: var(--radius-s);
    }
    .move-up {
      grid-area: up;
    }
    .move-left {
      grid-area: left;
    }
    .move-down {
      grid-area: down;
    }
    .move-right {
      grid-area: right;
    }
  }

  .legend {
    margin-block-start: var(--s2);
    color: var(--text-2);
  }
  .legend summary {
    display: inline-block;
    min-block-size: 24px;
    padding-block: var(--s1);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .legend ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--s1) var(--s4);
    padding-block: var(--s2);
    color: var(--text);
  }
  .legend li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: var(--s2);
    align-items: center;
  }
  .legend .mark,
  .legend .sector-mark,
  .legend .legend-group {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .legend-group {
    border: 4px solid var(--several);
  }
  .legend-tile {
    background: var(--several);
  }
  .legend-unknown {
    color: var(--text-2);
    background: var(--surface);
    border: 2px solid var(--text-2);
  }
  .legend-origin {
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 3px solid var(--bad);
    border-radius: 50%;
  }

  @container vet (min-width: 760px) {
    .stage {
      block-size: var(--pane-height);
    }
  }
  @media (forced-colors: active) {
    .ground {
      forced-color-adjust: none;
    }
    .marker[aria-current='true'] .mark-shape {
      stroke: Highlight;
    }
    .stage {
      background: Canvas;
    }
    .ground path {
      fill: none !important;
      stroke: GrayText !important;
    }
    .ground .region {
      stroke: CanvasText !important;
    }
    .town,
    .town-name {
      fill: CanvasText;
      stroke: Canvas;
    }
    .ring {
      forced-color-adjust: none;
      background: CanvasText !important;
    }
    .group-count {
      forced-color-adjust: none;
      color: CanvasText;
      background: Canvas;
    }
    .marker[aria-current='true'] .ring {
      background: Highlight !important;
    }
  }
  @media print {
    .stage {
      block-size: auto;
      aspect-ratio: var(--ratio);
      max-block-size: 110mm;
      margin-inline: auto;
      background: #fff;
    }
    .legend {
      display: none;
    }
  }
`;
