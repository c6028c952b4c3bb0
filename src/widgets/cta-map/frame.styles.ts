import { css } from 'lit';

/** What stands around list and map: title, result bar, and the two side by side. */
export const frameStyles = css`
  .base {
    --pane-height: var(--cta-map-height, 38em);
    --loading-height: calc(var(--pane-height) + 12em);
  }
  .head {
    display: grid;
    gap: var(--s2);
    margin-block-end: var(--s4);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s4);
    min-block-size: 44px;
    margin-block: var(--s4) var(--s3);
  }
  .result strong {
    font-size: 1.1875em;
  }
  .switch {
    display: inline-flex;
    margin-inline-start: auto;
    /* Whole words: rather a line of its own. */
    overflow-wrap: normal;
  }
  .switch .button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .switch .button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -1px;
  }
  .switch .button[aria-pressed='true'] {
    z-index: 1;
  }

  .pane-list {
    min-inline-size: 0;
  }
  .panes[data-view='list'] .pane-map,
  .panes[data-view='map'][data-panel='list'] .pane-list,
  .panes[data-view='map']:not([data-panel='list']) .pane-map {
    display: none;
  }
  /* The map's place before it is there. */
  .map-pending {
    display: grid;
    place-items: center;
    min-block-size: clamp(17em, 95cqi, 32em);
    padding: var(--s4);
    color: var(--text-2);
    background: var(--surface-2);
    border-radius: var(--radius);
  }

  @container vet (max-width: 480px) {
    .switch,
    .switch .button {
      flex: 1;
    }
  }

  @container vet (min-width: 760px) {
    .switch {
      display: none;
    }
    .panes {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
      gap: var(--s4);
    }
    .panes .pane-list,
    .panes .pane-map {
      display: block !important;
    }
    .map-pending {
      min-block-size: var(--pane-height);
    }
    /* With the line of the legend. */
    .pane-map {
      min-block-size: calc(var(--pane-height) + 2.5em);
    }
    .pane-list {
      block-size: calc(var(--pane-height) + 12px);
      overflow-y: auto;
      /* Room for focus rings, which the scrolling box would cut off. */
      margin: -6px;
      padding: 6px;
      padding-inline-end: var(--s2);
      padding-block-end: 28px;
      scrollbar-gutter: stable;
      /* Says that there is more below. */
      mask-image: linear-gradient(#000 calc(100% - 28px), transparent);
    }
  }
  @media print {
    .panes {
      display: flex;
      flex-direction: column;
    }
    .panes .pane-list,
    .panes .pane-map {
      display: block !important;
      block-size: auto;
      overflow: visible;
      mask-image: none;
    }
    .panes .pane-map {
      order: -1;
      min-block-size: 0;
      break-inside: avoid;
      margin-block-end: 6mm;
    }
    .map-pending {
      display: none;
    }
  }
`;
