import { css } from 'lit';

/** The places as cards, what is said above them, and the empty result. */
export const listStyles = css`
  .remark {
    padding-block-end: var(--s2);
  }

  .places {
    display: grid;
    gap: var(--s2);
  }
  .place {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--s3);
    align-items: start;
    padding: var(--s3);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    transition:
      border-color var(--duration),
      background-color var(--duration);
  }
  .place:hover {
    background: var(--surface-2);
    border-color: var(--line-strong);
  }
  .place-mark .mark {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .place-text {
    display: grid;
    gap: 2px;
  }
  .place-name {
    font-size: 1.0625em;
  }
  .place-open {
    padding: 0;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  /* The whole card is the button's target. */
  .place-open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--radius);
  }
  .place-open:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .place-open:focus-visible::after {
    outline: 3px solid var(--vet-focus, light-dark(#0b57b0, #ffd54a));
    outline-offset: 1px;
  }
  .place:hover .place-open {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .place-facts > :not(:last-child)::after {
    content: '\\00a0·' / '';
    font-weight: 400;
  }
  .place-town {
    color: var(--text);
    font-weight: 600;
  }
  .place-found {
    display: flex;
    gap: var(--s2);
    color: var(--good);
  }
  .place-arrow {
    align-self: center;
    color: var(--text-2);
  }
  .more {
    inline-size: 100%;
    margin-block-start: var(--s3);
  }

  .empty {
    display: grid;
    gap: var(--s2);
    justify-items: center;
    padding: var(--s8) var(--s4);
    text-align: center;
    border: 2px dashed var(--line);
    border-radius: var(--radius);
  }
  .empty-icon {
    inline-size: 3em;
    block-size: 3em;
    color: var(--text-2);
  }

  @container vet (max-width: 480px) {
    .place-arrow {
      display: none;
    }
    .place {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .place-mark .mark {
      inline-size: 2em;
      block-size: 2em;
    }
  }
  @container vet (min-width: 760px) {
    /* Alone, as high as the map beside it. */
    .empty:first-child {
      align-content: center;
      block-size: 100%;
    }
    .pane-list:has(> .empty) {
      padding-block-end: 6px;
      mask-image: none;
    }
  }
  @media (forced-colors: active) {
    .place {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .places {
      display: block;
      columns: 2;
      column-gap: 8mm;
    }
    .place {
      padding-inline: 0;
      padding-block: 2mm;
      border-width: 0 0 1px;
      border-radius: 0;
    }
    .place-arrow {
      display: none;
    }
  }
`;
