import { css } from 'lit';

/** The worksheet of an interest quiz: activities or picture cards, sums, subjects. */
export const interestStyles = css`
  .items {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: 10pt;
  }
  .items th {
    padding: 1mm 0.3mm;
    font-size: 7.2pt;
    line-height: 1.15;
    vertical-align: bottom;
    hyphens: auto;
  }
  .items th.items-activity {
    padding-inline-start: 0;
    text-align: start;
    font-size: 10pt;
  }
  .items td {
    block-size: 6.9mm;
    padding: 0.3mm 1mm;
    line-height: 1.2;
    border-block-start: 0.2mm solid #999;
  }
  .items col.items-number {
    inline-size: 9mm;
  }
  .items col.items-points {
    inline-size: var(--point);
  }
  .items col.items-icon {
    inline-size: 8mm;
  }
  .items td.items-number {
    font-weight: 700;
    text-align: end;
  }
  .items .items-point {
    text-align: center;
  }
  .items .block:nth-child(odd) td {
    background: #f1f1f1;
  }

  .picture-row {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 4mm;
    padding-block-end: 4mm;
  }
  .picture-card {
    position: relative;
    display: grid;
    gap: 2mm;
    grid-template-rows: 21mm 1fr auto;
    justify-items: center;
    align-items: center;
    padding: 3mm 2mm;
    border: 0.3mm solid #555;
    border-radius: 3mm;
    text-align: center;
  }
  .picture-card img {
    grid-row: 1;
    inline-size: 21mm;
    block-size: 21mm;
    object-fit: contain;
  }
  .picture-number {
    position: absolute;
    inset-block-start: 2mm;
    inset-inline-start: 2.5mm;
    display: flex;
    gap: 1mm;
    align-items: center;
    font-weight: 700;
  }
  .picture-text {
    grid-row: 2;
    align-self: center;
    font-weight: 600;
    line-height: 1.2;
    hyphens: auto;
  }
  .picture-points {
    grid-row: 3;
    display: flex;
    justify-content: space-evenly;
    inline-size: 100%;
    font-size: 8.5pt;
    line-height: 1.3;
  }

  .sum {
    display: grid;
    grid-template-columns: 7mm 60mm minmax(0, 1fr) 22mm;
    gap: 0.8mm 2mm;
    align-items: center;
    padding-block: 0.9mm;
    border-block-start: 0.2mm solid #999;
  }
  .sum-icon {
    font-size: 13pt;
  }
  .sum-name {
    line-height: 1.15;
  }
  .sum-name > * {
    display: block;
  }
  .sum-name .quiet {
    font-size: 8pt;
  }
  .sum-numbers {
    font-variant-numeric: tabular-nums;
  }
  .sum-result {
    display: flex;
    gap: 2mm;
    align-items: end;
    font-weight: 700;
  }
  .sum-boxes {
    grid-column: 3 / -1;
    grid-row: 2;
    display: flex;
    flex-wrap: wrap;
  }
  .sum-name,
  .sum-icon {
    grid-row: 1 / span 2;
  }
  .sum-boxes > span {
    flex: 0 0 calc(100% / 24);
    aspect-ratio: 1;
    border: 0.3mm solid #000;
    border-inline-start-width: 0;
  }
  .sum-boxes > :first-child {
    border-inline-start-width: 0.3mm;
  }
  .ending h2 {
    padding-block-start: 4mm;
  }
  .subjects {
    columns: 4;
    column-gap: 3mm;
    margin-block-start: 1.5mm;
    font-size: 8.5pt;
    line-height: 1.2;
  }
  .subjects li {
    display: flex;
    gap: 1.5mm;
    padding-block: 0.5mm;
    break-inside: avoid;
    hyphens: auto;
  }
  .way-on {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4mm;
    align-items: center;
    margin-block-start: 4mm;
    padding: 2mm 3mm;
    border: 0.3mm solid #000;
    border-radius: 3mm;
    font-size: 9.5pt;
  }
  .way-on .qr {
    inline-size: 24mm;
  }
  .way-on .fitted {
    display: inline-block;
    vertical-align: bottom;
    font-weight: 700;
  }
`;
