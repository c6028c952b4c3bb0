import { css } from 'lit';

/** Towns that the visitor may mean, under the field of the starting point. */
export const suggestionsStyles = css`
  .suggestions {
    position: absolute;
    inset-block-start: 100%;
    inset-inline: 0;
    z-index: 3;
    margin-block-start: var(--s1);
    padding: var(--s1);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
    box-shadow: var(--shadow);
  }
  .suggestions button {
    display: flex;
    gap: var(--s3);
    inline-size: 100%;
    min-block-size: 44px;
    align-items: center;
    padding: var(--s1) var(--s3);
    text-align: start;
    background: none;
    border: 0;
    border-radius: calc(var(--radius-s) - 2px);
    cursor: pointer;
  }
  .suggestions button:hover {
    background: var(--accent-soft);
  }
`;
