import { css } from 'lit';

/** Head and agenda. */
export const styles = css`
  :host {
    --loading-height: 48em;
  }
  .head,
  .result-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s3) var(--s6);
  }
  .views {
    display: flex;
    gap: var(--s2);
  }
  .result-row {
    gap: var(--s2) var(--s3);
    margin-block: var(--s4) var(--s2);
  }
  .result {
    flex: 1;
    min-inline-size: max-content;
    font-weight: 600;
  }
  .example-note,
  .facts > li {
    display: flex;
    gap: var(--s2);
  }

  .agenda,
  .cards,
  .month-group {
    display: grid;
    gap: var(--s3);
    grid-template-columns: minmax(0, 1fr);
  }
  .agenda {
    gap: var(--s6);
    margin-block-start: var(--s4);
  }
  .month-title {
    font-size: 1.1875em;
  }
  .month-title::first-letter {
    text-transform: uppercase;
  }
  .show-more {
    justify-self: center;
  }
  .past {
    justify-self: start;
  }
  .empty {
    justify-items: center;
    padding-block: var(--s8);
    border-style: dashed;
    text-align: center;
  }
  @container vet (inline-size < 480px) {
    .views,
    .views > * {
      flex: 1;
    }
  }
`;
