import { css } from 'lit';

/** The end of a quiz with a class: bars in a table, trades to explore. */
export const endStyles = css`
  .class-end {
    font-size: max(1em, min(2.6vh, 2.4cqi));
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
  .class-table td {
    white-space: nowrap;
  }
  .bar-track {
    display: inline-block;
    inline-size: calc(100% - 5em);
    block-size: 1em;
    margin-inline-end: var(--s2);
    vertical-align: -0.1em;
    background: var(--surface-2);
    border-radius: 999px;
    overflow: hidden;
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
