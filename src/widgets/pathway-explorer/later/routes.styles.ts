import { css } from 'lit';

/** Routes as roads of cards, what comes next, and what stands in their place. */
export const routesStyles = css`
  .routes-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--s3);
  }
  /* A field is wider than its select by the room for the focus ring. */
  .sort {
    max-inline-size: calc(100% + 10px);
  }
  .routes-head + .bar-key {
    margin-block-start: calc(-1 * var(--s4));
  }
  .routes {
    display: grid;
    gap: var(--s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .route {
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .route.open .trail {
    display: none;
  }
  .route.open {
    border-color: var(--accent);
    box-shadow: var(--shadow);
  }
  .route-head {
    position: relative;
    display: grid;
    gap: var(--s2);
    padding: var(--s4);
    border-radius: inherit;
  }
  .route-head:hover {
    background: var(--surface-2);
  }
  .route-title {
    font-size: 1.125em;
  }
  /* The whole head opens the route; its words stay outside the button's name. */
  .route-button::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .measures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s4);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  /* A second line stands under the words, not under the pictogram. */
  .measures > * {
    padding-inline-start: 1.3em;
    text-indent: -1.3em;
  }
  .measures > :not(:first-child) {
    font-weight: 400;
  }
  .bar {
    inline-size: 100%;
    block-size: 10px;
  }
  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1);
    font-size: var(--small);
  }
  /* An arrow stays with the step it leads to. */
  .hop {
    display: flex;
    align-items: center;
    gap: var(--s1);
  }
  .hop .icon {
    color: var(--text-2);
  }
  .trail-step {
    --kind: var(--text);
    --kind-soft: var(--surface-2);
    display: inline-block;
    padding: 0.1em 0.5em;
    color: var(--kind);
    background: var(--kind-soft);
    border-radius: var(--radius-s);
  }
  .route-road {
    margin-inline: var(--s4);
    padding-block: var(--s4);
    border-block-start: 1px solid var(--line);
  }

  /* The road: a line with a card at each stop; down the page where it is narrow, in rows where there is room. */
  .road {
    display: grid;
    counter-reset: stop;
  }
  .stop {
    position: relative;
    display: grid;
    gap: var(--s2);
    align-content: start;
    padding-block-end: var(--s4);
    padding-inline-start: 2.75em;
    counter-increment: stop;
  }
  .stop::before {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--on-accent);
    background: var(--accent);
    border-radius: 50%;
    content: counter(stop);
    font-size: var(--small);
    font-weight: 700;
  }
  .stop:not(:last-child)::after {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--small) * 0.875 - 2px);
    border-inline-start: 4px solid var(--accent-soft);
    content: '';
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s2);
    min-block-size: 1.75em;
  }
  @media screen {
    @container vet (inline-size >= 760px) {
      /* As many columns as fit, and fewer where a stop would stand alone in the last row. */
      .road {
        --columns: 3;
        grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
        gap: var(--s6) var(--s4);
      }
      .road:has(> :nth-child(2):last-child, > :nth-child(4):last-child) {
        --columns: 2;
      }
      .stop {
        grid-row: span 2;
        grid-template-rows: subgrid;
        gap: var(--s2);
        padding-block: 2.25em 0;
        padding-inline: 0;
      }
      .stop .step {
        flex-direction: column;
        padding: var(--s3);
      }
      .stop:not(:last-child)::after {
        inset-block: calc(var(--small) * 0.875 - 2px) auto;
        inset-inline: 0 calc(-1 * var(--s4));
        border-block-start: 4px solid var(--accent-soft);
        border-inline-start: 0;
      }
      .ways {
        align-content: start;
      }
    }
    @container vet (inline-size >= 960px) {
      .road:has(> :nth-child(4):last-child, > :nth-child(7)) {
        --columns: 4;
      }
    }
    @container vet (inline-size >= 1080px) {
      .road:has(> :nth-child(5):last-child, > :nth-child(9)) {
        --columns: 5;
      }
    }
  }

  @container vet (inline-size < 480px) {
    .stop .mark {
      display: none;
    }
    .stop {
      padding-inline-start: 2.125em;
    }
    .stop .step {
      padding: var(--s3);
    }
    .route-head {
      padding-inline: var(--s3);
    }
    .route-road {
      margin-inline: var(--s2);
    }
  }

  .next {
    display: grid;
    gap: var(--s4);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .next .step-text {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: flex-start;
    block-size: 100%;
  }
  .next .button-quiet {
    margin: auto 0 calc(-1 * var(--s2)) calc(-1 * var(--s2));
    text-align: start;
  }

  @media (forced-colors: active) {
    .trail-step {
      border: 1px solid CanvasText;
    }
    .stop::before {
      border: 2px solid CanvasText;
    }
    .stop::after {
      border-color: CanvasText;
    }
  }
  @media print {
    .route-button .chevron {
      display: none;
    }
    .routes-head + .bar-key {
      margin-block-start: var(--s2);
    }
    /* Blocks, down the page: engines break grids badly between pages. */
    .routes,
    .road {
      display: block;
    }
    .route {
      margin-block-end: var(--s4);
    }
    .route.open {
      break-inside: auto;
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
      box-shadow: none;
    }
    .route-head {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;
