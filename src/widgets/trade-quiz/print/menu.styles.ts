import { css } from 'lit';

/** The menu in the widget, and the sheets where they are shown in the page. */
export const menuStyles = css`
  .print-set > summary {
    list-style: none;
  }
  .print-set > summary::-webkit-details-marker {
    display: none;
  }
  .print-panel {
    display: grid;
    gap: var(--s4);
    max-inline-size: 44em;
    margin-block-start: var(--s3);
    padding: var(--s4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    text-align: start;
  }
  .print-panel legend {
    font-weight: 700;
  }
  .print-choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--s3);
    align-items: start;
    min-block-size: 44px;
    padding-block: var(--s2);
    border-block-end: 1px solid var(--line);
    cursor: pointer;
  }
  .print-choice:has(:disabled) {
    color: var(--text-2);
    cursor: not-allowed;
  }
  .print-choice input {
    inline-size: max(1.25em, 24px);
    block-size: max(1.25em, 24px);
    margin: 0;
    accent-color: var(--accent);
  }
  .print-choice strong {
    display: block;
  }
  .print-choice .pages {
    white-space: nowrap;
  }
  @container vet (inline-size < 24em) {
    .print-choice {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .print-choice .pages {
      grid-column: 2;
    }
  }
  .print-elsewhere {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s4);
    align-items: center;
    margin-block-start: var(--s2);
  }
  .print-elsewhere .qr {
    inline-size: 8em;
    block-size: 8em;
    flex: none;
  }
  #sheets-shown {
    margin-block: var(--s4) var(--s2);
  }
  .sheets-shown {
    overflow: auto;
    max-block-size: 80vh;
    padding: var(--s3);
    background: var(--surface-2);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
  }
  @media print {
    .print-set > summary,
    .print-panel,
    #sheets-shown {
      display: none;
    }
    .sheets-shown {
      display: block;
      max-block-size: none;
      padding: 0;
      overflow: visible;
      border: 0;
    }
  }
`;

/** How sheets look that are shown in the page: apart, on white. */
export const shownStyles = css`
  :host {
    display: grid;
    gap: 8mm;
    justify-content: safe center;
  }
  .sheet {
    box-sizing: content-box;
    padding: 12mm;
    background: #fff;
    border: 1px solid #777;
  }
  @media print {
    :host {
      display: block;
    }
    .sheet {
      padding: 0;
      border: 0;
    }
  }
`;
