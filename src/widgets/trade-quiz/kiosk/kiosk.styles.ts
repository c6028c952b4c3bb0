import { css } from 'lit';

/** A stand: larger text, and room for a finger that stands in front of the screen. */
export const kioskStyles = css`
  :host([mode*='kiosk' i]) .base {
    font-size: clamp(20px, 2cqi, 34px);
  }
  :host([mode*='kiosk' i]) :is(.button, .answer, .chip, .select, summary) {
    min-block-size: 64px;
    min-inline-size: 64px;
  }
  :host([mode*='kiosk' i]) summary {
    display: flex;
    align-items: center;
    inline-size: fit-content;
  }
  :host([mode*='kiosk' i]) a {
    color: inherit;
    text-decoration: none;
  }
  /* Nothing else is on the screen: the first screen stands in its middle. */
  :host([mode*='kiosk' i]) .start {
    min-block-size: min(80vh, 60cqi);
  }
  :host([mode*='kiosk' i]) .share-code {
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s6);
    align-items: center;
  }
  @container vet (inline-size < 480px) {
    :host([mode*='kiosk' i]) .share-code {
      grid-template-columns: minmax(0, 1fr);
    }
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
