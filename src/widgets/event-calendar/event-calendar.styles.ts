import { css } from 'lit';

/** Head, filters and agenda. */
export const styles = css`
  :host {
    --loading-height: 48em;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s3) var(--s6);
    margin-block-end: var(--s4);
  }
  /* Two buttons joined into one switch. */
  .views {
    display: inline-flex;
  }
  .views .button {
    border-radius: 0;
  }
  .views .button:first-child {
    border-start-start-radius: var(--radius-s);
    border-end-start-radius: var(--radius-s);
  }
  .views .button:last-child {
    margin-inline-start: -1px;
    border-start-end-radius: var(--radius-s);
    border-end-end-radius: var(--radius-s);
  }
  .views .button[aria-pressed='true'],
  .views .button:focus-visible {
    position: relative;
    z-index: 1;
  }

  /* --- Filters --- */

  .filter-area {
    display: grid;
    gap: var(--s3);
    padding: var(--s4);
    background: var(--surface-2);
    border-radius: var(--radius);
  }
  .filters {
    display: grid;
    gap: var(--s3);
  }
  .fields {
    display: grid;
    gap: var(--s3);
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
  }
  .search-box {
    position: relative;
  }
  .search-box .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--s3);
    margin-block: auto;
    color: var(--text-2);
    pointer-events: none;
  }
  .search-box .input {
    padding-inline-start: calc(var(--s3) * 2 + 1.25em);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .chip .icon {
    color: var(--text-2);
  }
  .chip:has(:checked) .icon {
    display: none;
  }
  .chip .count {
    color: var(--text-2);
  }
  @container vet (inline-size < 640px) {
    .filter-area {
      padding: 0;
      background: none;
    }
    .filters:not(.is-open) {
      display: none;
    }
    .filters {
      padding: var(--s3);
      background: var(--surface-2);
      border-radius: var(--radius);
    }
    .filter-toggle,
    .views,
    .views .button {
      flex: 1;
    }
    .views .button {
      padding-inline: var(--s2);
      overflow-wrap: normal;
    }
    .chip {
      hyphens: auto;
      max-inline-size: 100%;
    }
  }
  @container vet (inline-size < 320px) {
    .chip {
      gap: var(--s1);
      padding-inline: var(--s2);
    }
  }
  @container vet (inline-size >= 640px) {
    .filter-toggle {
      display: none;
    }
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .search {
      grid-column: 1 / -1;
    }
  }
  @container vet (inline-size >= 800px) {
    .fields {
      grid-template-columns: 1.4fr 1fr 1fr;
    }
    .search {
      grid-column: auto;
    }
  }

  .result-row {
    min-block-size: 44px;
    margin-block: var(--s3) var(--s1);
  }
  .result {
    font-weight: 600;
  }
  .example-note {
    display: flex;
    gap: var(--s2);
    max-inline-size: 75ch;
  }

  /* --- Agenda --- */

  .agenda,
  .month {
    display: grid;
    gap: var(--s6);
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: var(--s4);
  }
  .month-title {
    font-size: 1.1875em;
  }
  .month-title::first-letter {
    text-transform: uppercase;
  }
  .month-group,
  .chosen {
    display: grid;
    gap: var(--s3);
    grid-template-columns: minmax(0, 1fr);
  }
  /* A line from the month to the edge. The title stays a block, since ::first-letter needs one. */
  .month-group > .month-title {
    position: relative;
    overflow: hidden;
  }
  .month-group > .month-title::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inline-size: 100%;
    margin-inline-start: var(--s3);
    border-block-start: 1px solid var(--line);
  }
  .cards {
    display: grid;
    gap: var(--s3);
    grid-template-columns: minmax(0, 1fr);
  }
  .show-more {
    justify-self: center;
  }

  .past > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding-inline: var(--s2);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
    list-style-position: inside;
    display: list-item;
    padding-block: var(--s2);
  }
  .past > .month-group {
    margin-block-start: var(--s4);
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--s3);
    padding: var(--s8) var(--s4);
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius);
    text-align: center;
  }
  .empty-icon {
    inline-size: 3em;
    block-size: 3em;
    color: var(--text-2);
    stroke-width: 1.5;
  }
`;
