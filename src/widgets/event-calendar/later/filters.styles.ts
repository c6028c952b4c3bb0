import { css } from 'lit';

/** Search and filters. */
export const filterStyles = css`
  .result-row > .clear {
    margin-inline-start: calc(-1 * var(--s2));
  }
  /* Where nothing fits, the same button stands below. */
  .result-row:has(~ .agenda > .empty) > .clear {
    display: none;
  }
  .filters {
    display: grid;
    gap: var(--s3);
    margin-block: var(--s2) var(--s3);
    padding: var(--s4);
    background: var(--surface-2);
    border-radius: var(--radius);
  }
  .fields {
    display: grid;
    gap: var(--s3);
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
  }
  .input:placeholder-shown {
    text-overflow: ellipsis;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .chip .icon,
  .chip .count {
    color: var(--text-2);
  }
  .chip:has(:checked) .icon {
    display: none;
  }
  @container vet (inline-size < 640px) {
    .filters {
      padding: var(--s3);
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
  @container vet (inline-size >= 640px) and (inline-size < 800px) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .search {
      grid-column: 1 / -1;
    }
  }
`;
