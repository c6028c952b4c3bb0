import { css } from 'lit';

/**
 * What all widgets look like: tokens, text, buttons, fields, cards, notices.
 *
 * A guest's manners: font, text size, colour scheme come from the page; every token can be set by the page as
 * `--vet-…`. Sizes are in `em` of the page's text, never `rem`, which hosts redefine. Colours are pairs for light and
 * dark that meet WCAG 2.2 AA; `light-dark()` follows the page's `color-scheme`.
 */
export const baseStyles = css`
  :host {
    display: block;
    container: vet / inline-size;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .base {
    --accent: var(--vet-accent, light-dark(#0b57b0, #8ab8ff));
    --on-accent: var(--vet-on-accent, light-dark(#ffffff, #0b1420));
    --accent-soft: var(--vet-accent-soft, light-dark(#e8f0fb, #1b2a40));
    --surface: var(--vet-surface, light-dark(#ffffff, #16181d));
    --surface-2: var(--vet-surface-2, light-dark(#f4f5f7, #20242b));
    --text: var(--vet-text, light-dark(#1a1d21, #eceff3));
    --text-2: var(--vet-text-2, light-dark(#4c545e, #b3bcc7));
    --line: var(--vet-line, light-dark(#d5d9df, #3a414b));
    --line-strong: var(--vet-line-strong, light-dark(#7a838f, #8b95a2));
    --good: light-dark(#17653a, #7fd8a3);
    --good-soft: light-dark(#e6f4ec, #15301f);
    --warn: light-dark(#7a4a00, #f3c26b);
    --warn-soft: light-dark(#fff4df, #352812);
    --bad: light-dark(#a3211c, #ff9d96);
    --bad-soft: light-dark(#fdecea, #3b1917);
    --radius: var(--vet-radius, 12px);
    --radius-s: calc(var(--radius) * 0.6);
    --shadow: var(--vet-shadow, 0 1px 2px rgb(0 0 0 / 8%), 0 4px 16px rgb(0 0 0 / 6%));
    --space: var(--vet-space, 4px);
    --s1: var(--space);
    --s2: calc(var(--space) * 2);
    --s3: calc(var(--space) * 3);
    --s4: calc(var(--space) * 4);
    --s6: calc(var(--space) * 6);
    --s8: calc(var(--space) * 8);
    --small: max(0.875em, 14px);
    --duration: 180ms;

    color: var(--text);
    background: var(--surface);
    font-family: var(--vet-font, inherit);
    /* Never below 16 px, and above it as large as the page, and so the visitor, has it. */
    font-size: max(1em, 16px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: anywhere;
    padding: var(--vet-padding, clamp(16px, 4cqi, 28px));
    border: 1px solid var(--line);
    border-radius: var(--radius);
    print-color-adjust: exact;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    color: inherit;
    font: inherit;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .title {
    font-size: clamp(1.375em, 1.1em + 1.6cqi, 1.875em);
  }
  .subtitle {
    font-size: 1.1875em;
  }
  .small {
    font-size: var(--small);
  }
  .muted {
    color: var(--text-2);
  }
  .lead {
    color: var(--text-2);
    font-size: 1.0625em;
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  .stack {
    display: grid;
    gap: var(--s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
  }
  .plain-list {
    list-style: none;
  }
  .tabular {
    font-variant-numeric: tabular-nums;
  }

  a {
    color: var(--accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }

  /* One ring, seen on any background: dark inside light, or light inside dark. */
  :focus-visible {
    outline: 3px solid var(--vet-focus, light-dark(#0b57b0, #ffd54a));
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--surface);
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }

  button,
  input,
  select {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--s2);
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: var(--s2) var(--s4);
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-s);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--duration),
      border-color var(--duration);
  }
  .button:hover {
    background: var(--surface-2);
    border-color: var(--text-2);
  }
  .button-primary {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }
  .button-primary:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--text));
    border-color: transparent;
  }
  .button-quiet {
    color: var(--accent);
    background: transparent;
    border-color: transparent;
    padding-inline: var(--s2);
  }
  .button-quiet:hover {
    background: var(--accent-soft);
    border-color: transparent;
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    color: var(--text-2);
    background: var(--surface-2);
    border-color: var(--line);
    cursor: not-allowed;
  }
  .button[aria-pressed='true'] {
    color: var(--accent);
    background: var(--accent-soft);
    border-color: var(--accent);
  }

  .card {
    padding: var(--s4);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    min-inline-size: 0;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: var(--s1);
    padding: 0 var(--s2);
    min-block-size: 1.75em;
    color: var(--text);
    background: var(--surface-2);
    border-radius: var(--radius-s);
    font-size: var(--small);
    font-weight: 500;
  }

  .sector-tag {
    display: inline-flex;
    align-items: center;
    gap: var(--s2);
  }
  .sector-mark {
    display: inline-grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    flex: none;
    color: light-dark(#ffffff, #16181d);
    background: light-dark(var(--sector-light), var(--sector-dark));
    border-radius: var(--radius-s);
    font-weight: 700;
    line-height: 1;
  }
  .sector-mark .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: 0;
  }

  .notice {
    display: flex;
    align-items: flex-start;
    gap: var(--s3);
    padding: var(--s3) var(--s4);
    background: var(--surface-2);
    border-inline-start: 4px solid var(--line-strong);
    border-radius: var(--radius-s);
    margin-block-end: var(--s4);
  }
  .title + .notice {
    margin-block-start: var(--s4);
  }
  .notice .button {
    margin-block-start: var(--s2);
  }
  .notice-error {
    background: var(--bad-soft);
    border-color: var(--bad);
  }
  .notice-warn {
    background: var(--warn-soft);
    border-color: var(--warn);
  }
  .notice-good {
    background: var(--good-soft);
    border-color: var(--good);
  }

  .credits {
    margin-block-start: var(--s4);
    padding-block-start: var(--s2);
    border-block-start: 1px solid var(--line);
    color: var(--text-2);
    font-size: var(--small);
  }
  .credits summary {
    display: inline-block;
    padding-block: var(--s1);
    min-block-size: 24px;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .credits p,
  .credits ul {
    margin-block-start: var(--s2);
  }
  .credits ul {
    padding-inline-start: var(--s4);
  }

  .loading {
    display: grid;
    gap: var(--s3);
    align-content: start;
    min-block-size: var(--loading-height, 24em);
  }
  .bone {
    block-size: 1.25em;
    background: var(--surface-2);
    border-radius: var(--radius-s);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .bone-title {
    block-size: 2em;
    inline-size: 60%;
  }
  .bone-block {
    block-size: 10em;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .sector-mark {
      forced-color-adjust: none;
      color: Canvas;
      background: CanvasText;
    }
    .button[aria-pressed='true'] {
      border-width: 3px;
      border-color: Highlight;
    }
    .notice,
    .bone,
    .tag {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .base {
      --text: #000;
      --text-2: #333;
      --surface: #fff;
      --surface-2: #fff;
      --line: #999;
      color: #000;
      background: #fff;
      padding: 0;
      border: 0;
      font-size: 11pt;
    }
    .no-print,
    .loading {
      display: none !important;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    .card,
    li,
    tr {
      break-inside: avoid;
    }
  }
`;
