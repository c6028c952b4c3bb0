import { css } from 'lit';

/** What is shown first: the planner, the switch, and where one may be now. */
export const styles = css`
  .base {
    --loading-height: 40em;
    text-wrap: pretty;
  }
  @container vet (inline-size < 480px) {
    .base {
      --loading-height: 70em;
    }
  }
  /* A feed writes names as they stand in a sentence. */
  .pick > span::first-letter {
    text-transform: uppercase;
  }
  .intro {
    margin-block: var(--s2) var(--s4);
    max-inline-size: none;
    text-wrap: balance;
  }
  .result {
    gap: var(--s6);
  }

  .planner {
    display: grid;
    gap: var(--s4);
    grid-template-columns: minmax(0, 1fr);
    padding: var(--s4);
    background: var(--surface-2);
    border-radius: var(--radius);
  }
  .planner label {
    display: flex;
    align-items: center;
    gap: var(--s2);
    font-size: 1em;
  }
  .planner label .icon {
    color: var(--accent);
  }
  .cohort .select {
    max-inline-size: 16em;
  }
  @container vet (inline-size >= 640px) {
    .planner {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      padding: var(--s6);
    }
    .cohort {
      grid-column: 1 / -1;
      grid-template-columns: auto minmax(10em, 16em) minmax(0, 1fr);
      align-items: center;
      gap: var(--s2) var(--s3);
    }
  }
  @container vet (640px <= inline-size < 900px) {
    .cohort p {
      grid-column: 1 / -1;
    }
  }

  .switch {
    display: flex;
    margin-block: var(--s4) var(--s6);
  }
  .switch .button {
    flex: 0 1 auto;
    border-radius: 0;
    overflow-wrap: normal;
  }
  @container vet (inline-size < 480px) {
    .planner {
      margin-inline: calc(-1 * var(--s2));
      padding: var(--s4) var(--s3);
    }
    .switch .button {
      flex: 1 1 auto;
    }
    .switch .icon,
    .ask-icon {
      display: none;
    }
    .result .ask {
      padding: 0;
      border: 0;
    }
  }
  .switch .button:first-child {
    border-start-start-radius: var(--radius-s);
    border-end-start-radius: var(--radius-s);
    border-inline-end-width: 0;
  }
  .switch .button:last-child {
    border-start-end-radius: var(--radius-s);
    border-end-end-radius: var(--radius-s);
  }

  .rest {
    color: var(--text-2);
    font-size: var(--small);
    font-weight: 400;
  }
  .picks {
    display: grid;
    gap: var(--s2);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .pick {
    block-size: 100%;
    inline-size: 100%;
    justify-content: flex-start;
    text-align: start;
  }
  .pick .rest {
    display: block;
  }
  .pick .icon {
    color: var(--accent);
  }
  .ask {
    padding: var(--s6) var(--s4);
    border: 2px dashed var(--line);
    border-radius: var(--radius);
  }
  .ask-lead {
    display: flex;
    align-items: center;
    gap: var(--s3);
    font-size: 1.125em;
    font-weight: 600;
  }
  .ask-icon {
    inline-size: 2.5em;
    block-size: 2.5em;
    color: var(--accent);
  }

  @media print {
    .planner {
      display: block;
      padding: 0;
      margin: 0 0 var(--s4);
    }
    .planner .field {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: baseline;
      gap: 0 var(--s3);
    }
    .planner .select {
      min-block-size: 0;
      max-inline-size: none;
      padding: 0;
      background: none;
      border: 0;
      appearance: none;
    }
    .planner p {
      display: none;
    }
    .result {
      display: block;
    }
    .result > * + * {
      margin-block-start: var(--s6);
    }
  }
`;
