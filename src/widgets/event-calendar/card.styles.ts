import { css } from 'lit';

/** One event as a card, and its details. */
export const cardStyles = css`
  .event {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s3) var(--s4);
    align-items: start;
    transition: border-color var(--duration);
  }
  .event:hover {
    border-color: var(--line-strong);
  }
  .tile {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 2px;
    inline-size: 5.25em;
    min-block-size: 5.75em;
    padding: var(--s2) var(--s1);
    color: var(--accent);
    background: var(--accent-soft);
    border-radius: var(--radius-s);
    line-height: 1.15;
    text-align: center;
  }
  .tile-weekday,
  .tile-month {
    font-size: var(--small);
    font-weight: 600;
    white-space: nowrap;
  }
  .tile-day {
    font-size: 2em;
    font-weight: 800;
    letter-spacing: -0.02em;
    line-height: 1;
    white-space: nowrap;
  }
  .tile-day.is-range {
    font-size: 1.5em;
  }
  .tile:has(.is-range) :is(.tile-weekday, .tile-month) {
    font-size: 0.8125em;
    letter-spacing: -0.01em;
  }
  .tile-day .dash {
    padding-inline: 1px;
    font-weight: 500;
  }
  .tile-call {
    margin-block-start: var(--s1);
    font-size: 0.75em;
    font-weight: 700;
    hyphens: auto;
  }
  .is-call .tile {
    color: var(--warn);
    background: var(--warn-soft);
    border: 1px dashed currentColor;
  }
  .is-off .tile,
  .is-over .tile {
    color: var(--text-2);
    background: var(--surface-2);
  }
  .is-off .tile-day {
    text-decoration: line-through;
    text-decoration-thickness: 2px;
  }

  .event-body {
    display: grid;
    gap: var(--s2);
    grid-template-columns: minmax(0, 1fr);
  }
  .labels {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
    font-size: var(--small);
  }
  .kind {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    color: var(--text-2);
    font-weight: 600;
  }
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 1px var(--s2);
    border-radius: var(--radius-s);
    font-weight: 700;
  }
  .status .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .status.is-stop {
    color: var(--bad);
    background: var(--bad-soft);
  }
  .status.is-news {
    color: var(--warn);
    background: var(--warn-soft);
  }
  .example {
    padding: 0 var(--s2);
    color: var(--text-2);
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius-s);
  }
  .event-name {
    font-size: 1.1875em;
  }
  .is-off .event-name {
    color: var(--text-2);
  }
  .facts {
    display: grid;
    gap: var(--s1);
  }
  .facts > li {
    display: flex;
    gap: var(--s2);
  }
  .facts .icon {
    margin-block-start: 0.125em;
    color: var(--text-2);
  }
  .facts .bone {
    inline-size: min(16em, 100%);
  }
  .facts .when {
    inline-size: 100%;
  }
  .when time::first-letter {
    text-transform: uppercase;
  }
  .when time {
    display: inline-block;
    font-weight: 600;
  }
  .left {
    padding: 1px var(--s2);
    color: var(--warn);
    background: var(--warn-soft);
    border-radius: var(--radius-s);
    white-space: nowrap;
  }
  .free {
    color: var(--good);
  }
  .sectors {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
    font-size: var(--small);
  }
  .event-actions {
    margin-block-start: var(--s1);
  }
  .turn {
    transition: rotate var(--duration);
  }
  [aria-expanded='true'] > .turn {
    rotate: 180deg;
  }
  .exported {
    display: flex;
    gap: var(--s2);
    color: var(--good);
    font-size: var(--small);
  }
  textarea.input {
    color: inherit;
    font: inherit;
    resize: vertical;
  }

  .details {
    grid-column: 1 / -1;
    padding-block-start: var(--s4);
    border-block-start: 1px solid var(--line);
  }
  .details > p {
    max-inline-size: 70ch;
  }
  .details .notice {
    margin: 0;
  }
  .details-title {
    margin-block-end: var(--s2);
    font-size: 1em;
  }
  .fact-list {
    display: grid;
    gap: var(--s3) var(--s6);
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
  }
  .fact-list dt {
    color: var(--text-2);
    font-size: var(--small);
  }

  @container vet (inline-size < 480px) {
    .event {
      gap: var(--s3);
      padding: var(--s3);
    }
    .tile {
      inline-size: 4em;
      min-block-size: 4.75em;
    }
    .tile-day {
      font-size: 1.625em;
    }
    .tile-day.is-range {
      font-size: 1.125em;
    }
    .tile:has(.is-range) :is(.tile-weekday, .tile-month) {
      white-space: normal;
      overflow-wrap: normal;
    }
    .event-actions {
      gap: var(--s1) var(--s2);
    }
  }
  @container vet (inline-size < 380px) {
    /* The tile becomes a line above, so that the text keeps the whole width. */
    .event {
      grid-template-columns: minmax(0, 1fr);
    }
    .tile {
      display: flex;
      justify-content: flex-start;
      align-items: baseline;
      gap: var(--s2);
      inline-size: auto;
      min-block-size: 0;
      padding: var(--s1) var(--s3);
    }
    .tile-day,
    .tile-day.is-range {
      font-size: 1.25em;
    }
    .tile-call {
      margin: 0 0 0 auto;
    }
    .keep {
      inline-size: 100%;
    }
  }
  @container vet (inline-size >= 640px) {
    /* What is short shares a line. */
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s1) var(--s6);
    }
    .details {
      grid-column: 2;
    }
  }
  @container vet (inline-size >= 900px) {
    /* Actions beside the text: the list gets shorter and the buttons line up. */
    .event-body {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: var(--s6);
    }
    .event-body > * {
      grid-column: 1;
    }
    .event-actions {
      grid-column: 2;
      grid-row: 1 / span 4;
      flex-direction: column;
      align-items: stretch;
      align-self: start;
      margin: 0;
    }
    .exported,
    .exported-text {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .tile,
    .status,
    .left {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .event {
      padding: 2mm 0;
      border-width: 0 0 1px;
      border-radius: 0;
    }
    .tile {
      color: #000;
      background: none;
      border: 1px solid #000;
    }
  }
`;
