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
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25em 0.5em;
    text-align: center;
  }
  .board-where {
    display: grid;
    gap: 0.15em;
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
    font-size: 1.45em;
    max-inline-size: 24em;
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
  .board-things.is-right li {
    border: 2px solid var(--good);
    background: var(--good-soft);
    font-weight: 600;
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
    color: var(--good);
    white-space: nowrap;
  }
  .board-word .icon {
    margin-inline: 0.15em;
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
    /* What is read stands above the two buttons, which share a row. */
    .board-bar {
      grid-template-columns: 1fr 1fr;
    }
    .board-bar > :nth-child(2) {
      grid-row: 1;
      grid-column: 1 / -1;
    }
  }
  /* Once the answer is shown there is more to read, and less to press. */
  .board.is-shown {
    gap: 0.35em;
  }
  .is-shown .board-answer {
    padding-block: 0.1em;
  }
  .is-shown :is(.counter, .teams) :is(.button, input, .chip) {
    min-block-size: max(44px, 1.4em);
    min-inline-size: max(44px, 1.4em);
  }
  .is-shown .board-answer .shape {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  /* A projector: the board fills the height, and the question has what is left. */
  @container vet (inline-size >= 800px) {
    .board {
      min-block-size: calc(100vh - 2 * clamp(16px, 4cqi, 28px) - 4px);
      grid-template-rows: auto minmax(2.4em, 1fr);
    }
    .board-question {
      align-items: stretch;
    }
    .board-question .title {
      align-self: center;
    }
    /* As large as what is left of the height: it asks for none itself. */
    .board-question .picture {
      contain: size;
      inline-size: min(12em, 40vh, 36cqi);
    }
    .board-question .picture img {
      block-size: 100%;
      object-fit: contain;
    }
  }
  /* Beside each other where there is room: short answers, such as the points of a scale. */
  @container vet (inline-size >= 800px) {
    .board-answers[data-columns='2'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .board-answers:is([data-columns='3'], [data-columns='4'], [data-columns='5']) {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;
    }
    .board-answers[data-columns='3'] .board-answer {
      grid-template-columns: auto auto;
      place-content: space-evenly center;
      text-align: center;
    }
    .board-answers[data-columns='3'] .counter {
      grid-column: 1 / -1;
      justify-self: center;
    }
    .board-answers:is([data-columns='4'], [data-columns='5']) .board-answer {
      grid-template-columns: minmax(0, 1fr);
      align-content: space-between;
      justify-items: center;
      text-align: center;
      min-block-size: 6.5em;
    }
    .board-answers[data-columns='5'] .board-answer {
      padding-inline: 0.1em;
    }
    .board-answers[data-columns='5'] .board-text {
      hyphens: none;
      overflow-wrap: break-word;
    }
    .board-answers[data-columns='5'] .counter .button {
      padding-inline: 0;
    }
    .board-answers[data-columns='5'] .counter input {
      inline-size: 1.6em;
    }
  }
  .board-show {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25em 1em;
  }
  .explained {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.5em;
    padding: 0.35em 0.6em;
    background: var(--surface-2);
    border-inline-start: 6px solid var(--good);
    border-radius: var(--radius-s);
  }
  .explained > div {
    flex: 1 1 12em;
  }
  .board-hands {
    color: var(--text-2);
    font-weight: 600;
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
  }
`;
