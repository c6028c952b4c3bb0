import { css } from 'lit';

/**
 * The board of a projector: text of at least 4 % of the screen's height, as large as the width allows where the widget has a
 * column of its own. Everything on it is in `em` of that.
 */
export const classStyles = css`
  :host(:fullscreen) {
    overflow: auto;
    background: var(--vet-surface, light-dark(#fff, #16181d));
  }
  :host(:fullscreen) .base {
    min-block-size: 100%;
    border: 0;
    border-radius: 0;
  }
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    font-size: max(1em, min(4.1vh, 4.6cqi));
    line-height: 1.2;
  }
  .board .button,
  .board .chip {
    min-block-size: max(44px, 1.7em);
    min-inline-size: max(44px, 1.7em);
    padding: 0.15em 0.5em;
    font-size: 1em;
  }
  .board-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 0.5em;
  }
  .board-question {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.75em;
    min-block-size: 3em;
    text-align: center;
  }
  .board-question .title {
    font-size: 1.35em;
    max-inline-size: 26em;
  }
  .board-question .picture {
    flex: none;
    inline-size: min(5em, 28cqi);
    block-size: auto;
    margin: 0;
  }
  .board-question .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .board-things {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.25em;
  }
  .board-things li {
    padding: 0.1em 0.5em;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
  }
  .board-answers {
    display: grid;
    gap: 0.35em;
    grid-template-columns: minmax(0, 1fr);
  }
  .board-answer {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.1em 0.5em;
    align-items: center;
    padding: 0.25em 0.5em;
    border: 2px solid var(--line-strong);
    border-radius: var(--radius-s);
    font-weight: 600;
    overflow: hidden;
    isolation: isolate;
  }
  /* The bar of the hands stands behind the words once it is shown. */
  .board-answer::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    background: var(--accent-soft);
    transform: scaleX(var(--share, 0));
    transform-origin: left;
    transition: transform var(--duration);
  }
  .board-answer.is-right {
    border-color: var(--good);
    border-width: 4px;
  }
  .board-answer.is-right::before {
    background: var(--good-soft);
  }
  .board-answer.is-other {
    color: var(--text-2);
    border-style: dashed;
    font-weight: 500;
  }
  .board-word {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    color: var(--good);
  }
  .shape {
    inline-size: 1.7em;
    block-size: 1.7em;
    flex: none;
  }
  .shape path {
    fill: none;
    stroke: var(--mark);
    stroke-width: 8;
    stroke-linejoin: round;
  }
  .shape text {
    fill: var(--mark);
    font-size: 48px;
    font-weight: 800;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .shape-0 {
    --mark: light-dark(#0b57b0, #8ab8ff);
  }
  .shape-1 {
    --mark: light-dark(#a8420a, #ffb27a);
  }
  .shape-2 {
    --mark: light-dark(#17653a, #7fd8a3);
  }
  .shape-2 text {
    font-size: 40px;
  }
  .shape-3 {
    --mark: light-dark(#83218a, #f0a6f5);
  }
  .shape-4 {
    --mark: light-dark(#8a1538, #ff9db4);
  }
  .shape-5 {
    --mark: light-dark(#4c545e, #c3ccd6);
  }
  .counter {
    display: flex;
    align-items: center;
    gap: 0.15em;
  }
  .counter input {
    inline-size: 2.4em;
    min-block-size: max(44px, 1.7em);
    padding: 0;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
    font-weight: 700;
    text-align: center;
    appearance: textfield;
  }
  .counter input::-webkit-inner-spin-button {
    appearance: none;
  }
  @container vet (inline-size < 480px) {
    .board-answer {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .board-answer .counter {
      grid-column: 2;
    }
    .board-question {
      flex-direction: column;
    }
  }
  /* A projector: the board fills the height, and the question has what is left. */
  @container vet (inline-size >= 800px) {
    .board {
      min-block-size: calc(100vh - 2 * clamp(16px, 4cqi, 28px) - 4px);
      grid-template-rows: auto minmax(0, 1fr);
    }
    .board-question .picture {
      inline-size: min(9em, 34vh);
    }
  }
  /* Beside each other where there is room: two and two, or all the points of a scale. */
  @container vet (inline-size >= 800px) {
    .board-answers:is([data-count='2'], [data-count='3'], [data-count='5']) {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;
    }
    .board-answers[data-count='4'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .board-answers:is([data-count='2'], [data-count='3'], [data-count='5']) .board-answer {
      grid-template-columns: minmax(0, 1fr);
      align-content: space-between;
      justify-items: center;
      text-align: center;
      min-block-size: 6.5em;
    }
    .board-answers[data-count='5'] .board-answer {
      padding-inline: 0.1em;
    }
    .board-answers[data-count='5'] .board-text {
      hyphens: none;
      overflow-wrap: break-word;
    }
    .board-answers[data-count='5'] .counter .button {
      padding-inline: 0;
    }
    .board-answers[data-count='5'] .counter input {
      inline-size: 1.6em;
    }
  }
  .board-show {
    text-align: center;
  }
  .explained {
    display: flex;
    gap: 0.5em;
    padding: 0.35em 0.6em;
    background: var(--surface-2);
    border-inline-start: 6px solid var(--good);
    border-radius: var(--radius-s);
  }
  .board-teams {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.5em 1em;
  }
  .teams {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
  }
  .teams legend {
    float: inline-start;
    font-weight: 600;
  }
  .board .chip .shape {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .town {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em;
    max-inline-size: 18em;
    padding: 0.25em;
    background: light-dark(#26324a, #0d1424);
    border-radius: var(--radius-s);
  }
  .window {
    inline-size: 0.55em;
    block-size: 0.7em;
    background: #48577a;
  }
  .window.is-lit {
    background: #ffd54a;
  }

  .facts-list {
    display: grid;
    gap: var(--s3);
  }
  .facts-list li {
    display: flex;
    gap: var(--s3);
  }
  .facts-list .icon {
    color: var(--accent);
  }
  .class-teams {
    max-inline-size: 32em;
  }

  @media (forced-colors: active) {
    .board-answer::before {
      background: Highlight;
      opacity: 0.35;
    }
    .board-answer.is-right {
      border-color: Highlight;
    }
    .shape {
      --mark: CanvasText;
    }
    .window {
      border: 1px solid CanvasText;
    }
    .window.is-lit {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
