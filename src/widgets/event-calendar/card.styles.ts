import { css } from 'lit';

/** One event as a card. */
export const cardStyles = css`
  .event {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s2) var(--s4);
    align-items: start;
  }
  .tile {
    display: grid;
    gap: 2px;
    /* Room for a range of days, so that all names line up. */
    min-inline-size: 7em;
    padding: var(--s3) var(--s2);
    color: var(--accent);
    background: var(--accent-soft);
    border-radius: var(--radius-s);
    font-size: var(--small);
    font-weight: 600;
    line-height: 1.15;
    text-align: center;
    white-space: nowrap;
  }
  .tile-day {
    font-size: 2em;
    font-weight: 800;
    line-height: 1;
  }
  .is-range .tile-day {
    font-size: 1.5em;
  }
  .is-call .tile,
  .example {
    border: 1px dashed;
  }
  .is-call .tile,
  .status,
  .left {
    color: var(--warn);
    background: var(--warn-soft);
    font-weight: 600;
  }
  .is-off .status {
    color: var(--bad);
    background: var(--bad-soft);
  }
  .is-off .tile,
  .is-over .tile {
    color: var(--text-2);
    background: var(--surface-2);
  }

  .event-body {
    gap: var(--s2);
  }
  .facts {
    gap: var(--s1);
  }
  .labels {
    font-weight: 600;
  }
  .example,
  .is-off .event-name,
  .facts .icon {
    color: var(--text-2);
  }
  .example {
    background: none;
  }
  .facts > li {
    display: flex;
    gap: var(--s2);
  }
  .facts .icon {
    margin-block-start: 0.125em;
  }
  .facts .bone {
    inline-size: 12em;
  }
  .when time {
    display: inline-block;
    font-weight: 600;
  }
  .free {
    color: var(--good);
  }
  .event-actions {
    grid-column: 2;
    /* The words of the buttons, not their boxes, line up with the card. */
    margin: 0 calc(-1 * var(--s2)) calc(-1 * var(--s2));
  }
  .event-actions ~ * {
    grid-column: 2 / -1;
    margin: 0;
  }

  @container vet (inline-size < 480px) {
    /* The tile becomes a line above, so that the text keeps the whole width. */
    .event {
      grid-template-columns: minmax(0, 1fr);
      padding: var(--s3);
    }
    .tile {
      display: flex;
      align-items: baseline;
      gap: var(--s2);
      padding: var(--s1) var(--s3);
    }
    .tile .tile-day {
      font-size: 1.25em;
    }
    .event-actions,
    .event-actions ~ * {
      grid-column: 1;
    }
  }
  @container vet (inline-size >= 800px) {
    /* Actions beside the text: the list gets shorter and the buttons line up. */
    .event {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .event-actions {
      grid-column: 3;
      flex-direction: column;
      align-items: start;
      gap: var(--s1);
      margin-block-start: calc(-1 * var(--s2));
    }
  }

  @media print, (forced-colors: active) {
    .tile,
    .tag {
      border: 1px solid;
    }
  }
`;
