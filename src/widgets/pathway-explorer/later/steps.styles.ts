import { css } from 'lit';

/** Steps and their facts, in routes and in the whole picture. Colours of kinds stand beside pictograms and words, never alone. */
export const stepsStyles = css`
  /* A heading that opens what stands below it. */
  .fold {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0;
    background: none;
    border: 0;
    font-weight: inherit;
    text-align: start;
    cursor: pointer;
  }
  .base {
    --school: var(--accent);
    --school-soft: var(--accent-soft);
    --work: light-dark(#a34700, #ffb077);
    --work-soft: light-dark(#fdeee2, #3a2415);
    --award: light-dark(#6a3fa0, #cdb0ff);
    --award-soft: light-dark(#f2ecfb, #2b2140);
    --out: var(--good);
    --out-soft: var(--good-soft);
  }
  /* A feed writes names and conditions as they stand in a sentence. */
  .step-name::first-letter,
  .trail-step::first-letter,
  .trade .subtitle::first-letter,
  .node-name::first-letter,
  .link-button::first-letter,
  .providers::first-letter,
  .way > span:not(.tag)::first-letter,
  .column-title::first-letter,
  .column-button > span::first-letter {
    text-transform: uppercase;
  }

  .mark {
    --kind: var(--school);
    --kind-soft: var(--school-soft);
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 2.25em;
    block-size: 2.25em;
    color: var(--kind);
    background: var(--kind-soft);
    border-radius: 50%;
  }
  .mark .icon {
    vertical-align: 0;
  }
  .mark.dual,
  .trail-step.dual {
    --kind: var(--work);
    --kind-soft: var(--work-soft);
  }
  .mark.certificate,
  .trail-step.certificate {
    --kind: var(--award);
    --kind-soft: var(--award-soft);
  }
  .mark.outcome,
  .mark.measure,
  .trail-step.outcome,
  .trail-step.measure {
    --kind: var(--out);
    --kind-soft: var(--out-soft);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s3);
    color: var(--text-2);
    font-size: var(--small);
    font-weight: 400;
  }
  .meta .icon,
  .measures .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.3em;
    vertical-align: -0.125em;
  }
  .providers {
    font-size: var(--small);
  }
  .week {
    display: grid;
    gap: var(--s1);
    justify-items: start;
    font-size: var(--small);
  }
  .at-school {
    fill: var(--school);
  }
  .at-work {
    fill: var(--work);
  }
  .unknown {
    fill-opacity: 0.35;
    stroke: var(--text-2);
    stroke-dasharray: 2 2;
    vector-effect: non-scaling-stroke;
  }
  .doubt {
    display: flex;
    gap: var(--s2);
    margin-block-start: var(--s2);
    color: var(--warn);
    font-size: var(--small);
  }

  .step {
    display: flex;
    align-items: flex-start;
    gap: var(--s3);
  }
  .step-text {
    display: grid;
    gap: var(--s2);
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    min-inline-size: 0;
  }
  .step-name,
  .subtitle {
    overflow-wrap: anywhere;
  }
  .step-name {
    font-size: 1em;
  }
  .way {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--s1) var(--s2);
    font-size: var(--small);
  }
  .way-kind.bridge {
    color: var(--award);
    background: var(--award-soft);
  }
  .way-kind.dual {
    color: var(--work);
    background: var(--work-soft);
  }
  .way-kind.exit {
    color: var(--out);
    background: var(--out-soft);
  }
  .way-kind .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .or {
    color: var(--text-2);
    font-size: var(--small);
    font-style: italic;
  }
  .place {
    display: inline-flex;
    align-items: center;
    gap: var(--s1);
    color: var(--accent);
    font-size: var(--small);
    font-weight: 700;
  }
  .place .icon {
    inline-size: 1em;
    block-size: 1em;
  }

  .facts {
    display: grid;
    gap: var(--s3);
    font-size: var(--small);
  }
  .fact dt {
    color: var(--text-2);
    font-weight: 600;
  }
  .options {
    padding-inline-start: var(--s4);
  }
  .more > summary {
    padding-block: var(--s1);
    color: var(--accent);
    font-size: var(--small);
    font-weight: 600;
    cursor: pointer;
  }
  .more[open] > summary {
    margin-block-end: var(--s2);
  }
  .trade {
    display: grid;
    gap: var(--s3);
  }
  .key {
    inline-size: 1.75em;
    block-size: 0.5em;
    margin-inline-end: var(--s1);
  }

  .chevron {
    transition: rotate var(--duration);
  }
  [aria-expanded='true'] > .chevron {
    rotate: 180deg;
  }
  .bar-key,
  .line-key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s4);
  }
  .bar-key .key {
    inline-size: 1em;
  }

  @media (forced-colors: active) {
    .mark {
      border: 1px solid CanvasText;
    }
    .at-school {
      fill: CanvasText;
    }
    .at-work {
      fill: Highlight;
    }
  }
  @media print {
    .more > summary {
      display: none;
    }
  }
`;
