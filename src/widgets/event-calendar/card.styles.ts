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
    grid-row: span 2;
    min-inline-size: 5em;
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
  .is-call .tile {
    border: 1px dashed;
  }
  .is-call .tile,
  .status,
  .left {
    color: var(--warn);
    background: var(--warn-soft);
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

  .event-body,
  .facts {
    display: grid;
    gap: var(--s1);
    grid-template-columns: minmax(0, 1fr);
  }
  .labels,
  .facts,
  .sectors {
    font-size: var(--small);
  }
  .labels,
  .event-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
  }
  .status,
  .left,
  .example {
    padding-inline: var(--s2);
    border-radius: var(--radius-s);
  }
  .example {
    border: 1px dashed var(--line-strong);
  }
  .example,
  .is-off .event-name,
  .facts .icon {
    color: var(--text-2);
  }
  .facts > li {
    display: flex;
    gap: var(--s2);
  }
  .facts .icon {
    margin-block-start: 0.125em;
  }
  .facts .bone {
    display: block;
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
    margin-inline-start: calc(-1 * var(--s2));
  }
  .event-actions > .button {
    text-align: start;
  }
  [aria-expanded='true'] > .turn {
    rotate: 180deg;
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
    }
  }

  @media print, (forced-colors: active) {
    .tile,
    .status,
    .left {
      border: 1px solid;
    }
  }
`;
