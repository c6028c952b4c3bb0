import { css } from 'lit';

/** A4 with a margin that every printer can keep; black on white. */
export const sheetStyles = css`
  @page {
    size: A4;
    margin: 12mm;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: #fff;
  }
  .sheet {
    position: relative;
    inline-size: 186mm;
    /* A little less than the page: rounding must not open an empty one. */
    block-size: 272mm;
    overflow: hidden;
    color: #000;
    background: #fff;
    color-scheme: only light;
    font:
      11pt/1.4 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
  }
  .sheet.flowing {
    block-size: auto;
    overflow: visible;
  }
  .sheet + .sheet {
    break-before: page;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3 {
    line-height: 1.2;
    break-after: avoid;
  }
  ul,
  ol {
    list-style: none;
  }
  /* A frame without an address is in quirks mode, where tables do not inherit. */
  table {
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
  }
  svg {
    display: block;
  }
`;
