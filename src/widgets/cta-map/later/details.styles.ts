import { css } from 'lit';

/** The details of a place, and the head of the list of those that share a marker. */
export const detailsStyles = css`
  .back {
    margin-block-end: var(--s2);
    /* In line with the text below; the scrolling box leaves no more room for its focus ring. */
    padding-inline-start: var(--s1);
  }
  .panel-heading {
    margin-block-end: var(--s3);
    scroll-margin-block: var(--s4);
  }

  .details {
    display: grid;
    gap: var(--s3);
    justify-items: start;
  }
  .details > * {
    max-inline-size: 100%;
  }
  .details .back,
  .details .panel-heading {
    margin-block-end: 0;
  }
  .details-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s3);
    align-items: center;
  }
  .details-head .mark {
    inline-size: 3.25em;
    block-size: 3.25em;
  }
  .details-topic {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .details-distance {
    display: flex;
    gap: var(--s2);
    font-weight: 600;
  }
  .details-distance .muted {
    font-weight: 400;
  }
  .facts {
    display: grid;
    inline-size: 100%;
    border-block-start: 1px solid var(--line);
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(0, 9.5em) minmax(0, 1fr);
    gap: var(--s1) var(--s3);
    padding-block: var(--s3);
    border-block-end: 1px solid var(--line);
  }
  .fact dt {
    display: flex;
    gap: var(--s2);
    color: var(--text-2);
    font-size: var(--small);
    font-weight: 600;
  }
  .line {
    display: block;
  }
  a.line {
    inline-size: fit-content;
    padding-block: 2px;
  }
  .audiences {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1);
  }
  .section-title {
    margin-block-start: var(--s2);
    font-size: 1em;
  }
  .equipment-group {
    font-weight: 600;
  }
  .equipment {
    display: grid;
    gap: var(--s1);
    inline-size: 100%;
    padding-inline-start: 1.25em;
  }
  .details-foot {
    display: grid;
    gap: var(--s1);
    inline-size: 100%;
    padding: var(--s3) var(--s4);
    color: var(--text-2);
    background: var(--surface-2);
    border-radius: var(--radius);
  }
  .details-foot .section-title {
    margin: 0;
    color: var(--text);
  }
  .doubt {
    display: flex;
    gap: var(--s2);
    color: var(--warn);
    font-weight: 600;
  }
  .sources {
    padding-inline-start: 1.25em;
  }
  /* Inline, so that the sign of the list stands at the first line; with its padding 24 px high. */
  .sources a {
    padding-block: 2px;
  }
  .fact a {
    display: inline-block;
    min-block-size: 24px;
  }

  @container vet (max-width: 480px) {
    .fact {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .details-foot {
      border: 1px solid CanvasText;
    }
  }
`;
