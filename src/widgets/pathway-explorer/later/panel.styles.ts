import { css } from 'lit';

/** Details of a step in the whole picture: beside it, or under it where it is narrow or on paper. */
export const panelStyles = css`
  .panel {
    display: grid;
    gap: var(--s3);
    padding: var(--s4);
    background: var(--surface);
    border: 2px solid var(--accent);
    border-radius: var(--radius);
  }
  .panel-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--s2);
  }
  .panel .step-name {
    font-size: 1.125em;
    font-weight: 700;
  }
  .close {
    margin: calc(-1 * var(--s2));
  }
  .brief {
    display: grid;
    gap: var(--s2);
    justify-items: start;
  }
  .links {
    display: grid;
    gap: var(--s2);
    margin-block-start: var(--s1);
  }
  .links li {
    display: grid;
    justify-items: start;
  }
  .link-button {
    min-block-size: 24px;
    padding: 0;
    color: var(--accent);
    background: none;
    border: 0;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .link-button .rest {
    color: inherit;
  }

  @media screen {
    /* One card with the step, whose name and ages stand just above. */
    @container vet (inline-size < 900px) {
      .node.selected .node-button {
        border-end-start-radius: 0;
        border-end-end-radius: 0;
      }
      .panel {
        grid-template-columns: minmax(0, 1fr) auto;
        border-block-start: 0;
        border-start-start-radius: 0;
        border-start-end-radius: 0;
      }
      .panel > * {
        grid-column: 1 / -1;
      }
      .panel > .brief {
        grid-area: 1 / 1;
      }
      .panel > .panel-head {
        grid-area: 1 / 2;
      }
      .panel .step-name,
      .panel .meta {
        display: none;
      }
    }
    @container vet (inline-size >= 900px) {
      .panel {
        position: absolute;
        z-index: 2;
        inline-size: 22em;
        max-block-size: 36em;
        overflow-y: auto;
        box-shadow: 0 8px 32px rgb(0 0 0 / 20%);
      }
    }
  }
  @media print {
    .panel {
      display: block;
      margin-block-start: var(--s2);
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }
    .panel > * {
      margin-block-end: var(--s3);
    }
    .panel .facts {
      display: block;
    }
    .panel .fact {
      margin-block-end: var(--s2);
    }
    .panel .close {
      display: none;
    }
  }
`;
