import { css } from 'lit';

/** The whole picture where there is room: columns side by side, with lines behind. */
export const pictureStyles = css`
  .canvas {
    position: relative;
  }
  .lines {
    display: none;
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

  @media screen {
    @container vet (inline-size >= 900px) {
      .picture {
        overflow-x: auto;
        padding-block: 4px;
        margin: -4px -8px;
      }
      .picture,
      .canvas {
        display: grid;
        grid-template-columns: minmax(min-content, 1fr);
      }
      /* Over the boxes, at a side where there is more to see. */
      .picture.more-before::before,
      .picture.more-after::after {
        position: sticky;
        inset-inline: 0;
        z-index: 1;
        grid-area: 1 / 1;
        inline-size: 2.5em;
        background: linear-gradient(to right, var(--surface), transparent);
        content: '';
        pointer-events: none;
      }
      .picture.more-after::after {
        justify-self: end;
        rotate: 180deg;
      }
      .picture:dir(rtl)::before,
      .picture:dir(rtl)::after {
        scale: -1 1;
      }
      .canvas {
        grid-area: 1 / 1;
        padding-inline: 8px;
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
        min-inline-size: 6em;
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
  }

  @media (forced-colors: active) {
    .picture::before,
    .picture::after {
      display: none;
    }
    .line,
    .line.dual,
    .line.away,
    .key .line,
    .key .line.dual {
      stroke: GrayText;
    }
    .line.away {
      stroke-opacity: 0.4;
    }
    .line.leaves,
    .line.arrives,
    .line.dual.leaves {
      stroke: Highlight;
    }
  }
`;
