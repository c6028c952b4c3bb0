import { css } from 'lit';

/** The end of a quiz with a class: bars in a table, trades to explore. */
export const endStyles = css`
  .class-end {
    display: grid;
    gap: var(--s8);
    grid-template-columns: minmax(0, 1fr);
  }
  /* What the class looks at is as large as the board; the teacher's tools below are not. */
  .class-large {
    --small: 1em;
    font-size: max(1em, min(4.1vh, 4.6cqi));
    line-height: 1.25;
  }
  .class-large .title {
    font-size: 1.3em;
  }
  .class-table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .class-table caption {
    padding-block-end: var(--s2);
    color: var(--text-2);
    text-align: start;
  }
  .class-table th,
  .class-table td {
    padding: var(--s2) var(--s2) var(--s2) 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: middle;
  }
  .class-table thead th {
    color: var(--text-2);
    font-size: var(--small);
    font-weight: 600;
  }
  .class-table tbody th {
    inline-size: 50%;
    font-weight: 400;
  }
  .class-table tbody th .icon {
    color: var(--accent);
    margin-inline-end: var(--s2);
    float: inline-start;
  }
  .class-table tbody th > span {
    display: block;
    overflow: hidden;
  }
  .class-meaning {
    display: block;
    color: var(--text-2);
    font-size: var(--small);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s3);
  }
  .bar-track {
    flex: 1 1 4em;
    block-size: 0.8em;
    background: var(--surface-2);
    border-radius: 999px;
    overflow: hidden;
  }
  .bar .tabular {
    min-inline-size: 2em;
    text-align: end;
  }
  .bar-fill {
    display: block;
    block-size: 100%;
    inline-size: calc(var(--share, 0) * 100%);
    background: var(--accent);
  }
  .class-trades {
    display: grid;
    gap: var(--s3);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
  }
  .class-trades .card {
    display: grid;
    gap: var(--s1);
  }
  .class-trades strong::first-letter {
    text-transform: uppercase;
  }
  .class-goal {
    font-weight: 600;
    text-align: center;
  }
  .class-others summary {
    min-block-size: 44px;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .bar-track {
      border: 1px solid CanvasText;
    }
    .bar-fill {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .bar-track {
      border: 1px solid #000;
    }
    .bar-fill {
      background: #000;
    }
  }
`;
