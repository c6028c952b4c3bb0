import { css } from 'lit';

/** What the signs on the map mean. */
export const legendStyles = css`
  .legend {
    margin-block-start: var(--s2);
    color: var(--text-2);
  }
  .legend summary {
    display: inline-block;
    min-block-size: 24px;
    padding-block: var(--s1);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .legend ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--s2) var(--s4);
    padding-block: var(--s2);
    color: var(--text);
  }
  .legend li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: var(--s2);
    align-items: center;
  }
  .legend .mark,
  .legend .sector-mark,
  .legend .legend-group {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .legend-group {
    border: 4px solid var(--several);
    line-height: 1;
  }
  .legend-tile {
    background: var(--several);
  }
  .legend-unknown {
    color: var(--text-2);
    background: var(--surface);
    border: 2px solid var(--text-2);
  }
  .legend-origin {
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 3px solid var(--bad);
    border-radius: 50%;
  }

  @media print {
    .legend {
      display: none;
    }
  }
`;
