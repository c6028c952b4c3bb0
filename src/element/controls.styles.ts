import { css } from 'lit';

/** Fields and chips, for widgets that have filters or choices. Stands beside the base styles. */
export const controlStyles = css`
  .field {
    display: grid;
    gap: var(--s1);
    /* A field with a long option is no wider than its place. */
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  .field > label,
  .field > .label {
    font-size: var(--small);
    font-weight: 600;
  }
  .input,
  .select {
    min-block-size: 44px;
    inline-size: 100%;
    padding: var(--s2) var(--s3);
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
  }
  .select {
    text-overflow: ellipsis;
  }
  /* In WebKit a long option reaches out of its field, and the page would scroll. The room is for the focus ring. */
  .field:has(> .select) {
    margin: -5px;
    padding: 5px;
    overflow: clip;
  }
  .input::placeholder {
    color: var(--text-2);
    opacity: 1;
  }

  /* A field with a pictogram in it. */
  .with-icon {
    position: relative;
    display: grid;
  }
  .with-icon > .icon {
    position: absolute;
    inset-inline-start: var(--s3);
    inset-block-start: calc(22px - 0.625em);
    color: var(--text-2);
    pointer-events: none;
  }
  .with-icon > .input {
    padding-inline-start: calc(var(--s3) + 1.25em + var(--s2));
  }

  /* A choice that is on or off: a checkbox or radio button inside its label. */
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: var(--s2);
    min-block-size: 36px;
    padding: var(--s1) var(--s3);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: 999px;
    font-size: var(--small);
    font-weight: 500;
    cursor: pointer;
  }
  .chip:hover {
    background: var(--surface-2);
  }
  .chip > input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: inherit;
  }
  .chip:has(:checked) {
    color: var(--accent);
    background: var(--accent-soft);
    border-color: var(--accent);
    font-weight: 600;
  }
  .chip:has(:checked)::before {
    content: '✓' / '';
    font-weight: 700;
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--vet-focus, light-dark(#0b57b0, #ffd54a));
    outline-offset: 2px;
  }
  .chip > input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    .chip:has(:checked) {
      border-width: 3px;
      border-color: Highlight;
    }
  }
`;
