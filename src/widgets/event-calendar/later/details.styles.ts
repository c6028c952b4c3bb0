import { css } from 'lit';

/** Details of an event, and its way into one's own calendar. */
export const detailsStyles = css`
  [aria-expanded='true'] > .turn {
    rotate: 180deg;
  }
  .details {
    margin-block-start: var(--s2);
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
`;
