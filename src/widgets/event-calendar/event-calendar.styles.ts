import { css } from 'lit';

/** Head and agenda. */
export const styles = css`
  :host {
    --loading-height: 72em;
  }
  /* The place of a part that is loaded. */
  .event,
  #filters {
    --loading-height: 0;
  }
  .head,
  .result-row {
    justify-content: space-between;
    row-gap: var(--s3);
  }
  .result-row {
    margin-block: var(--s4) var(--s2);
  }
  .result {
    flex: 1 1 10em;
    font-weight: 600;
  }
  .agenda {
    gap: var(--s8);
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
    margin-inline-start: calc(-1 * var(--s2));
  }
  .past,
  .event-actions > .button {
    text-align: start;
  }
  .empty {
    justify-items: center;
    padding-block: var(--s8);
    border-style: dashed;
    text-align: center;
  }
`;
