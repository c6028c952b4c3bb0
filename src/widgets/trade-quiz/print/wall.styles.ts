import { css } from 'lit';

/** What goes on the wall and what goes home: the poster of a class, the note for the families. */
export const wallStyles = css`
  .poster {
    display: flex;
    flex-direction: column;
    gap: 5mm;
  }
  .poster h2 {
    font-size: 15pt;
  }
  .poster-head {
    display: flex;
    gap: 6mm;
    justify-content: space-between;
    padding-block-end: 4mm;
    border-block-end: 1mm solid #000;
  }
  .poster-head > :first-child {
    display: grid;
    gap: 2mm;
    align-content: space-between;
    min-inline-size: 0;
  }
  .poster-head .qr {
    inline-size: 30mm;
    flex: none;
  }
  .poster-lead {
    display: grid;
    font-size: 12pt;
  }
  .bars li {
    display: grid;
    grid-template-columns: 9mm 62mm minmax(0, 1fr);
    gap: 2mm;
    align-items: center;
    padding-block: 1.6mm;
  }
  .bar-icon {
    font-size: 19pt;
  }
  .bar-name {
    display: grid;
    line-height: 1.15;
  }
  .bar-name strong {
    font-size: 14pt;
  }
  .bar-name .quiet {
    font-size: 8.5pt;
  }
  .bar-room {
    display: block;
    block-size: 11mm;
    border-inline-start: 0.7mm solid #000;
    background: repeating-linear-gradient(90deg, transparent 0 calc(25% - 0.2mm), #bbb 0 25%);
  }
  .bar {
    display: block;
    block-size: 100%;
    background: #0b57b0;
    border-start-end-radius: 2mm;
    border-end-end-radius: 2mm;
  }
  .poster-sectors {
    display: flex;
    flex-wrap: wrap;
    gap: 2mm 6mm;
  }
  .poster-sectors li,
  .poster-trades li {
    display: flex;
    gap: 3mm;
    align-items: center;
    min-inline-size: 0;
  }
  .poster-trades {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 3mm 6mm;
  }
  .poster-sectors li {
    max-inline-size: 90mm;
  }
  .poster-trades .fitted::first-letter {
    text-transform: uppercase;
  }
  .poster-trades .fitted {
    min-inline-size: 0;
  }
  .poster-trades li {
    min-block-size: 15mm;
    padding: 1mm 3mm;
    border: 0.3mm solid #000;
    border-radius: 3mm;
    font-weight: 700;
  }
  .poster-foot {
    margin-block-start: auto;
    padding-block-start: 2mm;
    border-block-start: 0.3mm solid #777;
    color: #333;
    font-size: 9.5pt;
  }

  .notes {
    display: grid;
    grid-template-rows: repeat(2, minmax(0, 1fr));
    font-size: 11pt;
    line-height: 1.35;
  }
  .note-link {
    font-weight: 700;
  }
  .note {
    display: flex;
    flex-direction: column;
    gap: 4mm;
    padding-block-end: 8mm;
    overflow: hidden;
  }
  .note + .note {
    padding-block: 8mm 0;
    border-block-start: 0.3mm dashed #555;
  }
  .note-head {
    display: flex;
    gap: 8mm;
    align-items: baseline;
    justify-content: space-between;
    padding-block-end: 3mm;
    border-block-end: 0.7mm solid #000;
  }
  .note h1 {
    font-size: 17pt;
  }
  .note .name-line {
    flex: 1;
    max-inline-size: 90mm;
  }
  .note-body {
    display: flex;
    gap: 6mm;
    justify-content: space-between;
  }
  .note-text {
    display: grid;
    gap: 3mm;
    align-content: start;
    min-inline-size: 0;
  }
  .note-code {
    inline-size: 42mm;
    flex: none;
  }
  .note-foot {
    margin-block-start: auto;
    color: #333;
    font-size: 9.5pt;
  }
`;
