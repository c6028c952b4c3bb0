import { css } from 'lit';

/** The result of an interest quiz and the end of a knowledge quiz. */
export const endingStyles = css`
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s6);
  }
  .trades {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: var(--s4);
  }
  .trade {
    display: grid;
    align-content: start;
    gap: var(--s3);
    border-block-start: 4px solid
      light-dark(var(--sector-light, var(--line-strong)), var(--sector-dark, var(--line-strong)));
    box-shadow: var(--shadow);
  }
  .trade-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s3);
    align-items: start;
  }
  .trade-head .sector-mark {
    font-size: 1.5em;
  }
  .trade-name {
    font-size: 1.125em;
  }
  @container vet (inline-size < 360px) {
    .trade-name {
      font-size: 1em;
    }
  }
  .trade-name::first-letter {
    text-transform: uppercase;
  }
  .place {
    font-weight: 600;
  }
  .why {
    display: flex;
    gap: var(--s2);
    padding: var(--s2) var(--s3);
    background: var(--accent-soft);
    border-radius: var(--radius-s);
    line-height: 1.4;
  }
  .why .icon {
    color: var(--accent);
    margin-block-start: 0.1em;
  }
  .tasks {
    padding-inline-start: 1.25em;
    line-height: 1.4;
  }
  .tasks li::marker {
    color: var(--accent);
  }
  .trade-facts {
    display: grid;
    gap: var(--s2);
    padding-block-start: var(--s3);
    border-block-start: 1px solid var(--line);
    line-height: 1.4;
  }
  .trade-facts li {
    display: flex;
    gap: var(--s2);
    align-items: flex-start;
  }
  .trade-facts .icon {
    color: var(--text-2);
    margin-block-start: 0.125em;
  }
  .more summary {
    display: inline-block;
    min-block-size: 24px;
    color: var(--text-2);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .more dt {
    margin-block-start: var(--s2);
    font-weight: 600;
  }
  .profile {
    display: grid;
    gap: var(--s4) var(--s8);
    align-items: center;
    justify-items: center;
  }
  .hexagon {
    inline-size: 100%;
    max-inline-size: 21em;
    overflow: visible;
  }
  .hexagon text {
    display: none;
    fill: var(--text);
    stroke: none;
    font-size: 17px;
    font-weight: 600;
    text-anchor: middle;
  }
  /* In a narrow column the names would be too small to read; the list below has them beside the same pictograms. */
  @container vet (inline-size >= 400px) {
    .hexagon text {
      display: inline;
    }
  }
  .hexagon-ring {
    fill: none;
    stroke: var(--line-strong);
    stroke-opacity: 0.5;
  }
  .hexagon-shape {
    fill: var(--accent);
    fill-opacity: 0.22;
    stroke: var(--accent);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .hexagon-icons {
    fill: none;
    stroke: var(--text-2);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .profile-list {
    display: grid;
    gap: var(--s3);
    inline-size: 100%;
  }
  .profile-list li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s3);
    line-height: 1.35;
  }
  .profile-mark {
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: 50%;
  }
  @container vet (inline-size >= 560px) {
    .profile {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  .limits {
    display: grid;
    gap: var(--s2);
    padding: var(--s4);
    background: var(--surface-2);
    border-radius: var(--radius);
  }
  .limits ul {
    display: grid;
    gap: var(--s1);
    padding-inline-start: 1.25em;
    max-inline-size: 70ch;
  }
  .recap {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: var(--s3);
  }
  .recap-entry {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s3);
    line-height: 1.35;
  }
  .right-list {
    margin-block: var(--s1);
  }
  ol.right-list {
    padding-inline-start: 1.5em;
    font-weight: 600;
  }
  .right-list li {
    margin-block: 0.125em;
    hyphens: auto;
  }
  .recap-mark {
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: var(--radius-s);
  }
  .recap-mark img {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .recap-state {
    display: flex;
    gap: var(--s1);
    align-items: center;
    margin-block-start: var(--s1);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .hexagon-ring {
      stroke: GrayText;
    }
    .hexagon-shape {
      fill: Highlight;
      stroke: Highlight;
    }
    .hexagon-icons {
      stroke: CanvasText;
    }
    .why,
    .limits {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .more summary,
    .source {
      display: none;
    }
    .part-profile {
      break-inside: avoid;
    }
    .more::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .result {
      gap: var(--s4);
    }
    .trades {
      grid-template-columns: 1fr 1fr;
      gap: var(--s2);
    }
    .trade {
      gap: var(--s1);
      font-size: 0.8em;
      box-shadow: none;
      border: 1px solid #999;
      padding: var(--s3);
    }
    .trade .small {
      font-size: inherit;
    }
    .trade-facts {
      gap: 0;
      padding-block-start: var(--s1);
    }
    .more dl {
      line-height: 1.3;
    }
    .more dt {
      margin-block-start: var(--s1);
    }
    .why {
      border: 1px solid #999;
      background: none;
    }
    .profile {
      grid-template-columns: 2fr 3fr;
      break-inside: avoid;
    }
    .hexagon {
      max-inline-size: 13em;
    }
    .limits {
      border: 1px solid #999;
      break-inside: avoid;
    }
  }
`;
