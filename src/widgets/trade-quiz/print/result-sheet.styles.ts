import { css } from 'lit';

/** One page of A4, told apart without colour. */
export const resultSheetStyles = css`
  .result-sheet {
    display: flex;
    flex-direction: column;
    gap: 0.9em;
    line-height: 1.25;
  }
  header {
    display: flex;
    justify-content: space-between;
    gap: 8mm;
  }
  h1 {
    font-size: 2.2em;
    letter-spacing: -0.02em;
  }
  h2 {
    font-size: 1.2em;
  }
  h3 {
    font-size: 1em;
  }
  h3::first-letter {
    text-transform: uppercase;
  }
  .fields p {
    font-size: 0.9em;
  }
  .quiet {
    color: #444;
  }
  .name {
    margin-block-start: 3mm;
    inline-size: 90mm;
    padding-block-end: 1mm;
    border-block-end: 0.3mm solid #000;
  }
  figure {
    inline-size: 30mm;
    flex: none;
    text-align: center;
    font-size: 0.75em;
  }
  .profile {
    display: grid;
    grid-template-columns: 50mm 1fr;
    gap: 8mm;
    align-items: center;
    padding: 3mm 4mm;
    border: 0.3mm solid #000;
    border-radius: 3mm;
  }
  .profile ul {
    margin-block-start: 2mm;
    columns: 2;
    column-gap: 6mm;
  }
  .profile li {
    padding-block: 0.6mm;
    break-inside: avoid;
  }
  .hexagon {
    inline-size: 50mm;
    overflow: visible;
  }
  .hexagon text {
    fill: #000;
    stroke: none;
    font:
      600 17px system-ui,
      sans-serif;
    text-anchor: middle;
  }
  .hexagon-ring {
    fill: none;
    stroke: #777;
  }
  .hexagon-shape {
    fill: rgb(0 0 0 / 18%);
    stroke: #000;
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .hexagon-icons {
    fill: none;
    stroke: #000;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .fields {
    display: grid;
    gap: 0.8em;
    flex: 1 1 auto;
    align-content: start;
  }
  .fields section {
    display: grid;
    gap: 0.4em;
    padding-block-start: 0.5em;
    border-block-start: 0.6mm solid #000;
  }
  .fields h2 {
    display: flex;
    gap: 3mm;
    align-items: center;
  }
  .fields ul {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em 6mm;
  }
  .fields li:only-child {
    grid-column: 1 / -1;
  }
  .letter {
    display: inline-grid;
    place-items: center;
    min-inline-size: 7mm;
    block-size: 7mm;
    border: 0.4mm solid #000;
    border-radius: 1.5mm;
    font-weight: 800;
  }
  footer {
    padding: 3mm 4mm;
    border: 0.3mm dashed #000;
    border-radius: 3mm;
    font-size: 0.85em;
  }
`;
