import { css } from 'lit';

/** The month as a table. */
export const monthStyles = css`
  .month,
  .chosen {
    display: grid;
    gap: var(--s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .month {
    margin-block-start: var(--s4);
  }
  .month-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2) var(--s4);
  }
  .month-head .month-title {
    font-size: 1.375em;
  }
  .turn-page {
    padding-inline: var(--s2);
  }
  .month-table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    overflow: hidden;
  }
  .month-table th {
    padding: var(--s2) var(--s1);
    color: var(--text-2);
    background: var(--surface-2);
    font-size: var(--small);
    font-weight: 600;
    text-align: center;
    overflow-wrap: normal;
  }
  .weekday-narrow {
    display: none;
  }
  .holiday-list {
    display: none;
    flex-wrap: wrap;
    gap: 0 var(--s4);
    color: var(--good);
  }
  .holidays-missing .button {
    margin-inline-start: calc(-1 * var(--s2));
  }
  .quiet-month {
    color: var(--text-2);
  }
  .chosen {
    gap: var(--s3);
    padding-block-start: var(--s2);
  }

  @media screen {
    @container vet (inline-size < 760px) {
      .holiday-list {
        display: flex;
      }
    }
  }
  @container vet (inline-size < 400px) {
    .weekday-short {
      display: none;
    }
    .weekday-narrow {
      display: inline;
    }
    .month-head .month-title {
      inline-size: 100%;
    }
    .turn-pages {
      flex: 1;
      justify-content: space-between;
    }
  }
`;
