import { css } from 'lit';

/** Markers on the map: of one place, of several, of the starting point. */
export const markerStyles = css`
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

  /* On paper the map is smaller, with the same markers. */
  @media print {
    .marker,
    .origin-mark {
      scale: 0.7;
      filter: none;
    }
  }
  @media (forced-colors: active) {
    .marker .mark-shape {
      stroke: CanvasText;
    }
    .marker[aria-current='true'] .mark-shape {
      stroke: Highlight;
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
`;
