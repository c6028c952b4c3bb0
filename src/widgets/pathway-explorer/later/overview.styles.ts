import { css } from 'lit';

/** The whole picture: its steps, a list of columns to open where it is narrow, everything in two columns on paper. */
export const overviewStyles = css`
  .overview {
    display: grid;
    gap: var(--s3);
    grid-template-columns: minmax(0, 1fr);
  }
  .picture {
    min-inline-size: 0;
  }
  .column-title {
    font-size: 1em;
  }
  .column-button > span {
    display: block;
  }
  .node {
    min-inline-size: 0;
  }
  .node-title {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font-weight: 400;
  }
  .node-button {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: var(--s2);
    min-block-size: 44px;
    padding: var(--s2);
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    line-height: 1.25;
    text-align: start;
    hyphens: auto;
    cursor: pointer;
  }
  .node-button:hover {
    border-color: var(--text-2);
  }
  .node .mark {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .node-text {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s1);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .node-name {
    font-weight: 600;
  }
  .node-button .rest {
    display: block;
  }
  .node.certificate .node-button {
    background: var(--award-soft);
    border-color: transparent;
  }
  .node.outcome .node-button {
    background: var(--out-soft);
    border-color: transparent;
  }
  /* The weight stays: columns are as wide as their words, and would move. */
  .node.away .node-button {
    color: var(--text-2);
    background: var(--surface);
    border: 1px dashed var(--line);
  }
  .node.away .mark {
    color: var(--text-2);
    background: none;
  }
  .node.here .node-button,
  .node.goal .node-button {
    border: 2px solid var(--accent);
  }
  .node.selected .node-button {
    background: var(--accent-soft);
    border: 2px solid var(--accent);
  }

  @media screen {
    @container vet (inline-size < 900px) {
      .columns {
        display: grid;
        gap: var(--s2);
      }
      .column {
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
      .column-button {
        min-block-size: 48px;
        padding-inline: var(--s4);
      }
      .column-button .count {
        margin-inline-start: auto;
        color: var(--text-2);
        font-weight: 400;
      }
      .nodes {
        display: grid;
        gap: var(--s2);
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
        align-items: start;
        padding: 0 var(--s3) var(--s3);
      }
      .node.selected {
        grid-column: 1 / -1;
      }
      .column.closed .nodes {
        display: none;
      }
    }
    @container vet (inline-size < 480px) {
      .nodes {
        padding: 0 var(--s2) var(--s2);
      }
      .node .mark {
        inline-size: 1.5em;
        block-size: 1.5em;
      }
    }
  }

  @media (forced-colors: active) {
    .node-button {
      border: 1px solid CanvasText;
    }
    .node.selected .node-button {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .column-button .chevron,
    .column-button .count {
      display: none;
    }
    .overview {
      display: block;
    }
    /* One flow through both columns of each page, so that no page stays half empty. */
    .columns {
      margin-block-start: var(--s4);
      columns: 2;
      column-gap: var(--s6);
    }
    .column {
      break-inside: auto;
    }
    .column:not(:last-child) {
      margin-block-end: var(--s6);
    }
    .column-title {
      margin-block-end: var(--s2);
      font-size: 1.125em;
    }
    .column-button {
      min-block-size: 0;
    }
    .node:not(:last-child) {
      margin-block-end: var(--s4);
    }
    .node.selected {
      break-inside: auto;
    }
    .node-button {
      inline-size: 100%;
    }
    .links-text {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: var(--s1) 0 0;
      clip-path: none;
      white-space: normal;
      font-size: 0.8em;
    }
    .links-text p {
      display: inline;
      font-weight: 700;
    }
    .links-text ul,
    .links-text li {
      display: inline;
      padding: 0;
    }
    .links-text li + li::before {
      content: ' · ';
    }
  }
`;
