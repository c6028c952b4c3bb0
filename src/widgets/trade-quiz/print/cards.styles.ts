import { css } from 'lit';

/** Cards to cut out. Cut lines are dashed, marks are outlines: little ink, and no colour is needed. */
export const cardStyles = css`
  .fitted {
    display: block;
    overflow: hidden;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .one-line {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .quiet {
    color: #333;
  }
  .tabular {
    font-variant-numeric: tabular-nums;
  }
  .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sector-mark {
    display: inline-grid;
    place-items: center;
    inline-size: 6.5mm;
    block-size: 6.5mm;
    flex: none;
    color: var(--sector-light, #000);
    border: 0.5mm solid;
    border-radius: 1.5mm;
    font-weight: 800;
    line-height: 1;
  }
  .sector-mark .icon {
    inline-size: 4.6mm;
    block-size: 4.6mm;
  }

  .answer-cards {
    display: grid;
    grid-template: 1fr 1fr / 1fr 1fr;
  }
  .answer-card {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 5mm;
    min-block-size: 0;
  }
  .answer-card:nth-of-type(odd) {
    border-inline-end: 0.3mm dashed #555;
  }
  .answer-card:nth-of-type(-n + 2) {
    border-block-end: 0.3mm dashed #555;
  }
  .answer-shape {
    inline-size: 82mm;
    block-size: 82mm;
    font-family: system-ui, sans-serif;
  }
  .answer-card p {
    font-size: 13pt;
  }

  .memory {
    display: grid;
    align-content: start;
  }
  .memory-cards {
    display: grid;
    grid-template-columns: repeat(3, 62mm);
    grid-auto-rows: 68mm;
  }
  .memory-card {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    min-inline-size: 0;
    gap: 2mm;
    padding: 4mm;
    border-block-end: 0.3mm dashed #555;
    border-inline-end: 0.3mm dashed #555;
    text-align: center;
  }
  .memory-card:nth-child(3n + 1) {
    border-inline-start: 0.3mm dashed #555;
  }
  .memory-card:nth-child(-n + 3) {
    border-block-start: 0.3mm dashed #555;
  }
  .memory-kind {
    display: flex;
    gap: 1.5mm;
    align-items: center;
    justify-content: center;
    font-size: 9pt;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  .memory-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    min-block-size: 0;
    font-weight: 700;
    text-wrap: balance;
  }
  .memory-text .fitted::first-letter {
    text-transform: uppercase;
  }
  .memory-sector {
    display: flex;
    gap: 2mm;
    align-items: center;
    justify-content: center;
    min-block-size: 9mm;
    text-align: start;
  }
`;
