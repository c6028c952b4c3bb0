import { css } from 'lit';

/** Head and agenda. */
export const styles = css`
  :host {
    --loading-height: 72em;
  }
  .head,
  .result-row,
  .views {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
  }
  .result-row {
    margin-block: var(--s4) var(--s2);
  }
  .result {
    flex: 1 1 10em;
    font-weight: 600;
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
  .month-title::first-letter,
  .when time::first-letter {
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
`;
