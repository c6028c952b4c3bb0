import { css } from 'lit';

/** A question with its answers, the subjects, and the explanation after an answer. */
export const questionStyles = css`
  .bar {
    display: grid;
    gap: var(--s1);
  }
  .bar-title {
    color: var(--text-2);
    font-size: var(--small);
    font-weight: 600;
    letter-spacing: 0;
  }
  .bar-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--s4);
  }
  .bar-row .button {
    overflow-wrap: normal;
  }
  .bar-row > :last-child {
    margin-inline-start: auto;
  }
  .helps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    font-size: var(--small);
  }
  .bar-row .help {
    margin: 0;
  }
  @container vet (inline-size < 560px) {
    .helps {
      order: 1;
      flex-basis: 100%;
      padding-block-end: var(--s2);
    }
  }
  .bar-row .button {
    margin-inline-start: calc(var(--s2) * -1);
  }
  .progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 8px;
    color: var(--accent);
    background: var(--surface-2);
    border: 0;
    border-radius: 99px;
    overflow: hidden;
  }
  .progress::-webkit-progress-bar {
    background: var(--surface-2);
  }
  .progress::-webkit-progress-value {
    background: var(--accent);
    border-radius: 99px;
    transition: inline-size var(--duration);
  }
  .progress::-moz-progress-bar {
    background: var(--accent);
    border-radius: 99px;
  }
  .step {
    animation: arrive var(--duration) ease-out;
  }
  @keyframes arrive {
    from {
      translate: 16px 0;
    }
  }
  .question {
    inline-size: 100%;
    max-inline-size: 60em;
    margin-inline: auto;
  }
  .question-text {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--s4);
    inline-size: 100%;
    min-block-size: 5.25em;
    padding-block: var(--s4);
    font-size: clamp(1.25em, 1em + 2cqi, 1.75em);
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .question-text-short {
    min-block-size: 0;
    padding-block: var(--s6) var(--s1);
  }
  .center {
    text-align: center;
  }
  .picture {
    display: grid;
    place-items: center;
    inline-size: min(7.5em, 60cqi);
    aspect-ratio: 1;
    background: var(--accent-soft);
    border-radius: 50%;
  }
  .picture[hidden] {
    display: none;
  }
  .picture img {
    inline-size: 62%;
    block-size: auto;
    aspect-ratio: 1;
    object-fit: contain;
  }
  /* Where a list follows, the picture leaves it room. */
  .question-long .question-text {
    gap: var(--s2);
    min-block-size: 0;
  }
  .question-long .picture {
    inline-size: 3.5em;
  }
  .answers {
    display: grid;
    gap: var(--s2);
  }
  .answer {
    position: relative;
    display: grid;
    grid-template-columns: 3.25em minmax(0, 1fr);
    gap: var(--s3);
    align-items: center;
    min-block-size: 52px;
    padding: var(--s2) var(--s4) var(--s2) var(--s2);
    background: var(--surface);
    border: 2px solid var(--line);
    border-radius: var(--radius);
    font-weight: 600;
    line-height: 1.25;
  }
  label.answer {
    cursor: pointer;
    transition:
      background-color var(--duration),
      border-color var(--duration);
  }
  .answer > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }
  label.answer:hover,
  label.answer:has(:checked) {
    background: var(--accent-soft);
    border-color: var(--accent);
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--vet-focus, light-dark(#0b57b0, #ffd54a));
    outline-offset: 2px;
  }
  .answer-mark {
    display: flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    color: var(--accent);
    background: var(--accent-soft);
    border-radius: var(--radius-s);
  }
  label.answer:hover .answer-mark,
  label.answer:has(:checked) .answer-mark {
    color: var(--on-accent);
    background: var(--accent);
  }
  .answers-list {
    max-inline-size: 36em;
    margin-inline: auto;
  }
  .answer-text {
    hyphens: auto;
  }
  /* Letters need less room than a pair of thumbs; long names of trades need it all. */
  .answers-list .answer {
    grid-template-columns: 2.25em minmax(0, 1fr);
  }
  .answer-word {
    display: block;
    font-size: var(--small);
    font-weight: 500;
  }
  .answer-right {
    background: var(--good-soft);
    border-color: var(--good);
  }
  .answer-right .answer-mark {
    color: var(--good-soft);
    background: var(--good);
  }
  .answer-missed {
    border-color: var(--text-2);
    border-style: dashed;
  }
  .answer-missed .answer-mark {
    color: var(--text-2);
    background: var(--surface-2);
  }
  .answer-other {
    color: var(--text-2);
    font-weight: 500;
  }
  .answer-other .answer-mark {
    background: transparent;
  }
  .order,
  .match {
    display: grid;
    gap: var(--s2);
    max-inline-size: 36em;
    margin: var(--s3) auto 0;
  }
  .order-entry {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--s3);
    align-items: center;
    padding: var(--s2) var(--s3);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
    font-weight: 600;
  }
  .order-place {
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
  }
  .order-moves {
    display: flex;
    gap: var(--s1);
  }
  .order-moves .button {
    padding: var(--s2);
  }
  .match-pair {
    display: grid;
    gap: var(--s1) var(--s3);
    align-items: center;
    grid-template-columns: minmax(0, 1fr);
    font-weight: 600;
  }
  @container vet (inline-size >= 480px) {
    .match-pair {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .match-pair label {
      text-align: end;
    }
  }
  .feedback {
    max-inline-size: 36em;
    margin: var(--s4) auto 0;
  }
  /* Three answers stand beside each other as soon as they have room, five where the widget is wide. */
  @container vet (inline-size >= 340px) {
    .answers-few {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      max-inline-size: 34em;
      margin-inline: auto;
    }
    .answers-few .answer {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      justify-items: center;
      gap: var(--s2);
      padding: var(--s3) var(--s1);
      text-align: center;
    }
    .answers-few .answer-mark {
      inline-size: 3em;
      block-size: 3em;
      border-radius: 50%;
    }
    .answers-few .answer-mark .icon {
      inline-size: 1.75em;
      block-size: 1.75em;
    }
  }
  @container vet (inline-size >= 640px) {
    .answers-scale {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: var(--s3);
    }
    .answers-scale .answer {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      justify-items: center;
      gap: var(--s3);
      padding: var(--s4) var(--s2);
      text-align: center;
    }
    .answers-scale .answer-mark {
      inline-size: 100%;
      block-size: 3.75em;
    }
    .answers-scale .answer-mark .icon {
      inline-size: 1.875em;
      block-size: 1.875em;
    }
  }
  .onward {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--s2) var(--s4);
    margin-block-start: var(--s4);
  }
  .onward .notice {
    flex-basis: 100%;
    margin: 0;
  }
  .onward-sticky {
    position: sticky;
    inset-block-end: 0;
    padding-block: var(--s3);
    background: var(--surface);
    border-block-start: 1px solid var(--line);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--s2);
    padding-block: var(--s4);
  }
  .chips .chip {
    min-block-size: 44px;
    justify-content: center;
    padding-inline: var(--s4);
    font-size: 1em;
    text-align: center;
  }
  .chip:has(:disabled) {
    color: var(--text-2);
    border-color: var(--line);
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    .progress {
      border: 1px solid CanvasText;
    }
    .progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    .progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
    label.answer:has(:checked),
    .answer-right {
      border-color: Highlight;
      border-width: 4px;
    }
  }
`;
