import { css } from 'lit';

/** The buttons that move the map. */
export const mapControlStyles = css`
  /* Under a small map, so that they cover no place; over a large one. */
  .controls-row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--s2) var(--s1);
    margin-block-start: var(--s2);
  }
  .controls {
    display: flex;
  }
  .control {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 44px;
    padding: 0;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    cursor: pointer;
  }
  .control:hover {
    background: var(--surface-2);
  }
  .control:focus-visible {
    z-index: 1;
  }
  .control[aria-disabled='true'] {
    color: var(--line-strong);
    cursor: not-allowed;
  }
  .control + .control {
    border-inline-start-width: 0;
  }
  .control:first-child {
    border-start-start-radius: var(--radius-s);
    border-end-start-radius: var(--radius-s);
  }
  .control:last-child {
    border-start-end-radius: var(--radius-s);
    border-end-end-radius: var(--radius-s);
  }
  .controls-move .control {
    inline-size: 30px;
  }
  @container vet (min-width: 480px) {
    .controls-row {
      display: contents;
    }
    .controls {
      position: absolute;
      z-index: 4;
      inset-inline-end: var(--s3);
    }
    .controls-zoom {
      inset-block-start: var(--s3);
      display: grid;
      border-radius: var(--radius-s);
      box-shadow: var(--shadow);
    }
    .controls-zoom .control {
      inline-size: 44px;
      border-inline-start-width: 1px;
      border-radius: 0;
    }
    .controls-zoom .control + .control {
      border-block-start-width: 0;
    }
    .controls-zoom .control:first-child {
      border-radius: var(--radius-s) var(--radius-s) 0 0;
    }
    .controls-zoom .control:last-child {
      border-radius: 0 0 var(--radius-s) var(--radius-s);
    }
    .controls-move {
      inset-block-end: var(--s3);
      display: grid;
      gap: 2px;
      grid-template:
        '. up .'
        'left down right' / auto auto auto;
    }
    .controls-move .control {
      inline-size: 32px;
      block-size: 32px;
      border-width: 1px;
      border-radius: var(--radius-s);
    }
    .move-up {
      grid-area: up;
    }
    .move-left {
      grid-area: left;
    }
    .move-down {
      grid-area: down;
    }
    .move-right {
      grid-area: right;
    }
  }
`;
