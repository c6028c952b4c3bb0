import { css } from 'lit';

/** What a teacher sets before the first question. */
export const settingsStyles = css`
  .class-settings {
    display: grid;
    gap: var(--s8);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    font-size: max(1em, min(2.3vh, 1.8cqi));
  }
  .class-settings > .class-print {
    grid-column: 1 / -1;
  }
  @container vet (inline-size < 480px) {
    .class-form .big {
      inline-size: 100%;
      padding-inline: var(--s2);
    }
  }
  @container vet (inline-size >= 760px) {
    .class-settings {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
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
    margin-block-start: 0.125em;
  }
  .class-form {
    padding: var(--s6);
    background: var(--surface-2);
  }
  .class-quizzes {
    display: grid;
    gap: var(--s2);
  }
  .class-form .label,
  .class-form .field > label {
    font-weight: 600;
    font-size: 1em;
  }
  .class-quizzes .label {
    padding-block-end: var(--s1);
  }
  .class-quiz,
  .class-goal-choice {
    display: flex;
    align-items: flex-start;
    gap: var(--s3);
    cursor: pointer;
  }
  .class-quiz {
    padding: var(--s2) var(--s3);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
  }
  .class-quiz:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .class-quiz input,
  .class-goal-choice input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin-block: 0.0625em;
    accent-color: var(--accent);
  }
  :is(.class-quiz, .class-goal-choice) :is(strong, .small) {
    display: block;
  }
  .class-form .class-number {
    inline-size: 6em;
  }

  @media (forced-colors: active) {
    .class-quiz:has(:checked) {
      border-width: 3px;
      border-color: Highlight;
    }
  }
`;
