import { css } from 'lit';

/** The worksheet of a knowledge quiz, and its solutions. */
export const questionStyles = css`
  .question {
    display: grid;
    grid-template-columns: 7mm minmax(0, 1fr);
    padding-block-end: 4mm;
  }
  .question .number {
    font-weight: 800;
  }
  .question-text {
    display: flex;
    gap: 2mm;
    align-items: start;
    font-weight: 600;
  }
  .question-text img {
    inline-size: 11mm;
    block-size: 11mm;
    flex: none;
    object-fit: contain;
  }
  .question-text > span {
    min-inline-size: 0;
  }
  .question-text em {
    font-weight: 400;
  }
  .options li,
  .true-false span:not(.box) {
    display: flex;
    gap: 2mm;
    align-items: baseline;
    padding-block: 0.7mm;
  }
  .options .box,
  .true-false .box {
    align-self: start;
    margin-block-start: 0.6mm;
  }
  .options li > span:last-child {
    min-inline-size: 0;
  }
  .true-false {
    display: flex;
    gap: 10mm;
  }
  .box-number {
    inline-size: 6mm;
    block-size: 5mm;
  }
  .pairs li {
    display: grid;
    grid-template-columns: minmax(0, 1.2fr) 2mm 10mm minmax(0, 1fr);
    gap: 1.5mm;
    align-items: center;
    padding-block: 1.2mm;
    font-size: 10pt;
    line-height: 1.2;
    hyphens: auto;
  }
  .pairs li > :first-child {
    text-align: end;
  }
  .dot {
    inline-size: 2mm;
    block-size: 2mm;
    justify-self: end;
    background: #000;
    border-radius: 50%;
  }
  .solutions {
    font-size: 9.5pt;
  }
  .solutions .question {
    padding-block-end: 2.6mm;
  }
  .right {
    font-weight: 700;
  }
`;
