import { css } from 'lit';

/** Pages that are filled by what there is: head, columns, foot, and what one writes on. */
export const flowStyles = css`
  .flow {
    display: flex;
    flex-direction: column;
    font-size: 10.5pt;
    line-height: 1.3;
  }
  .flow > * {
    flex: none;
  }
  .flow > .columns {
    flex: 1 0 auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 8mm;
    align-items: start;
    align-content: start;
  }
  .flow > .columns-2 {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .head {
    display: flow-root;
    padding-block-end: 4mm;
  }
  .head > * + * {
    margin-block-start: 3mm;
  }
  .lead {
    color: #333;
  }
  .name-line {
    display: flex;
    gap: 8mm;
  }
  .blank {
    display: flex;
    flex: 1;
    gap: 2mm;
    align-items: baseline;
    padding-block-start: 2mm;
  }
  .blank.wide {
    flex: 2;
  }
  .rule {
    flex: 1;
    display: inline-block;
    min-inline-size: 12mm;
    border-block-end: 0.3mm solid #000;
  }
  .foot {
    display: flex;
    gap: 6mm;
    justify-content: space-between;
    margin-block-start: 2mm;
    padding-block-start: 1.5mm;
    border-block-start: 0.3mm solid #777;
    color: #333;
    font-size: 8pt;
    white-space: nowrap;
  }
  .foot > * {
    flex: none;
    max-inline-size: 70mm;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .foot > .foot-title {
    flex: 1;
    max-inline-size: none;
  }
  .flow h2 {
    font-size: 13pt;
  }
  .hint {
    color: #333;
    font-size: 9.5pt;
  }
  .box {
    display: inline-block;
    flex: none;
    inline-size: 3.6mm;
    block-size: 3.6mm;
    border: 0.35mm solid #000;
    border-radius: 0.6mm;
  }
  .point {
    display: inline-grid;
    place-items: center;
    inline-size: 5.8mm;
    block-size: 5.8mm;
    border: 0.35mm solid #000;
    border-radius: 50%;
    color: #444;
    font-size: 8.5pt;
    line-height: 1;
  }
`;
