import { css } from 'lit';

/** The ground of the map: land, water, towns, and the hint over them. */
export const stageStyles = css`
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

  @container vet (min-width: 760px) {
    .stage {
      block-size: var(--pane-height);
    }
  }
  @media (forced-colors: active) {
    .ground {
      forced-color-adjust: none;
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
  }
  @media print {
    .stage {
      block-size: auto;
      aspect-ratio: var(--ratio);
      max-block-size: 110mm;
      margin-inline: auto;
      background: #fff;
    }
  }
`;
