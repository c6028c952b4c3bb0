import { css } from 'lit';

/** The whole picture: columns with lines behind, a list where it is narrow or on paper. */
export const overviewStyles = css`
  .overview {
    display: grid;
    gap: var(--s3);
    grid-template-columns: minmax(0, 1fr);
  }
  .picture {
    min-inline-size: 0;
  }
  .canvas {
    position: relative;
  }
  .lines {
    display: none;
  }
  .column-title {
    font-size: 1em;
  }
  .column-button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0;
    background: none;
    border: 0;
    font-weight: inherit;
    text-align: start;
    cursor: pointer;
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
  .line {
    fill: none;
    stroke: light-dark(#b4bcc8, #4d5663);
    stroke-width: 1.5;
  }
  .line.bridge {
    stroke-dasharray: 5 4;
  }
  .line.dual {
    stroke: light-dark(#dba57e, #8a5c38);
    stroke-width: 2.5;
  }
  .line.exit {
    stroke-dasharray: 1 3;
    stroke-linecap: round;
  }
  .key .line {
    stroke: var(--text-2);
  }
  .key .line.dual,
  .line.dual.leaves {
    stroke: var(--work);
  }
  .line.away {
    stroke: light-dark(#e6e9ee, #2a3038);
  }
  .line.leaves {
    stroke: var(--accent);
    stroke-width: 3;
  }
  .line.arrives {
    stroke: var(--text-2);
    stroke-width: 2;
  }

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
  }
  @media screen {
    @container vet (inline-size < 900px) {
      .column.closed .nodes {
        display: none;
      }
    }
  }
  @container vet (inline-size >= 900px) {
    .picture {
      overflow-x: auto;
      padding: 4px;
      margin: -4px;
      /* A shade at the side where there is more to see; the first two, which scroll along, cover it at the ends. */
      --shade: color-mix(in srgb, var(--text) 30%, transparent), transparent;
      background:
        linear-gradient(to right, var(--surface) 50%, transparent) left / 4em 100% no-repeat local,
        linear-gradient(to left, var(--surface) 50%, transparent) right / 4em 100% no-repeat local,
        linear-gradient(to right, var(--shade)) left / 1em 100% no-repeat,
        linear-gradient(to left, var(--shade)) right / 1em 100% no-repeat;
    }
    .canvas {
      display: grid;
      grid-template-columns: minmax(min-content, 1fr);
    }
    .lines {
      position: absolute;
      inset: 0;
      display: block;
      inline-size: 100%;
      block-size: 100%;
      pointer-events: none;
    }
    .columns {
      display: grid;
      grid-auto-columns: minmax(min-content, 1fr);
      grid-auto-flow: column;
      grid-template-rows: auto 1fr;
      gap: var(--s3) 1em;
    }
    .column {
      display: grid;
      grid-row: span 2;
      grid-template-rows: subgrid;
      min-inline-size: 8em;
      max-inline-size: 16em;
    }
    /* A column is as wide as its longest word, within bounds; nothing breaks in the middle of one. */
    .nodes,
    .node,
    .node-text {
      min-inline-size: auto;
    }
    .column,
    .node-title {
      grid-template-columns: minmax(min-content, 1fr);
    }
    .node-text {
      display: flex;
      flex-direction: column;
      max-inline-size: 16em;
      overflow-wrap: break-word;
    }
    .column-title {
      color: var(--text-2);
      font-size: var(--small);
      text-align: center;
    }
    .nodes {
      display: flex;
      flex-direction: column;
      gap: var(--s3);
    }
    .node .mark {
      position: absolute;
      inset-block-start: -0.6em;
      inset-inline-end: -0.5em;
      inline-size: 1.5em;
      block-size: 1.5em;
      border: 1px solid var(--surface);
    }
    .node .mark .icon {
      inline-size: 1em;
      block-size: 1em;
    }
    /* The column says the age, the panel the rest. */
    .node-button .meta {
      display: none;
    }
    .node-button {
      font-size: var(--small);
    }
  }

  @media (forced-colors: active) {
    .node-button {
      border: 1px solid CanvasText;
    }
    .node.selected .node-button {
      border: 3px solid Highlight;
    }
    .line,
    .key .line {
      stroke: GrayText;
    }
    .line.leaves,
    .line.arrives {
      stroke: Highlight;
    }
  }
  @media print {
    .lines,
    .column-button .chevron {
      display: none;
    }
    .picture {
      overflow: visible;
    }
    .canvas {
      min-inline-size: 0;
    }
    .columns {
      display: block;
    }
    .column {
      display: block;
      margin-block-end: var(--s6);
      border: 0;
      break-inside: auto;
    }
    .column-title {
      margin-block-end: var(--s2);
      text-align: start;
      font-size: 1.125em;
    }
    .nodes {
      display: block;
      columns: 2;
    }
    .nodes {
      padding: 0;
    }
    .node {
      margin-block-end: var(--s4);
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
      content: '· ';
    }
  }
`;
