import { css } from 'lit';

/** A stand: larger text, and room for a finger that stands in front of the screen. */
export const kioskStyles = css`
  :host([mode='kiosk']) .base {
    font-size: clamp(18px, 1.9cqi, 28px);
  }
  :host([mode='kiosk']) :is(.button, .answer, .chip, .select) {
    min-block-size: 64px;
    min-inline-size: 64px;
  }
  :host([mode='kiosk']) a {
    color: inherit;
    text-decoration: none;
  }
  .still-there {
    position: fixed;
    inset-block-end: 24px;
    inset-inline: 24px;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s4);
    max-inline-size: 44em;
    margin-inline: auto;
    padding: var(--s4) var(--s6);
    color: var(--text);
    background: var(--surface);
    border: 3px solid var(--accent);
    border-radius: var(--radius);
    box-shadow: 0 8px 40px rgb(0 0 0 / 30%);
    font-size: 1.1em;
  }
  .still-there > div {
    flex: 1 1 14em;
  }
  .still-there .icon {
    inline-size: 2em;
    block-size: 2em;
    color: var(--accent);
  }
`;
