import { css } from 'lit';

/** Fields and choices above the list. */
export const filterStyles = css`
  .filters {
    padding: var(--s4);
    background: var(--surface-2);
    border-radius: var(--radius);
  }
  .fields {
    display: grid;
    gap: var(--s3);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .origin {
    position: relative;
  }
  .origin .input {
    padding-inline-end: 44px;
  }
  .clear {
    position: absolute;
    inset-inline-end: 0;
    inset-block-start: 0;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    color: var(--text-2);
    background: none;
    border: 0;
    border-radius: var(--radius-s);
    cursor: pointer;
  }
  .field-help:empty {
    display: none;
  }
  [aria-invalid='true'] {
    border-color: var(--bad);
  }
  .origin:has([aria-invalid='true']) .field-help {
    margin-block-start: var(--s1);
    color: var(--bad);
  }
  .toggle .chevron {
    display: inline-flex;
    transition: rotate var(--duration);
  }
  .toggle[aria-expanded='true'] .chevron {
    rotate: 180deg;
  }
  .choices {
    display: none;
  }
  .choices[data-open] {
    display: grid;
    gap: var(--s4);
    margin-block-start: var(--s4);
  }
  .choice-group > legend {
    margin-block-end: var(--s1);
    font-size: var(--small);
    font-weight: 600;
  }
  .choice-group .select {
    max-inline-size: 28em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .chip {
    padding-inline-start: var(--s2);
  }
  .chip .mark {
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .chip .sector-mark {
    inline-size: 1.5em;
    block-size: 1.5em;
    border-radius: 999px;
  }
  .chip .sector-mark .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .chip .count {
    flex: none;
    white-space: nowrap;
    color: var(--text-2);
    font-weight: 400;
  }

  @container vet (max-width: 480px) {
    .filters {
      padding: var(--s3);
    }
    .chip {
      padding-inline-end: var(--s2);
      /* Round ends around one line, round corners around more. */
      border-radius: 18px;
      hyphens: auto;
    }
  }
  @container vet (min-width: 600px) {
    /* Labels, inputs and help in rows of their own: inputs stand in line where a label takes two lines. */
    .fields {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      row-gap: 0;
    }
    .fields .field {
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0;
    }
    .fields label {
      align-self: end;
      margin-block-end: var(--s1);
    }
    .toggle {
      grid-area: 2 / 3;
    }
  }
  @container vet (min-width: 760px) {
    .choices,
    .choices[data-open] {
      display: grid;
      gap: var(--s4);
      margin-block-start: var(--s4);
    }
    .choices:not([data-open]) .extra {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .filters {
      border: 1px solid CanvasText;
    }
  }
`;
