import { css } from 'lit';

/** The marks of places, in the list, the filters and on the map. */
export const markStyles = css`
  .base {
    --several: light-dark(#3c4653, #c3ccd8);
  }
  .mark {
    display: block;
    inline-size: 2em;
    block-size: 2em;
    flex: none;
    overflow: visible;
    --mark: var(--text-2);
  }
  .mark[data-tone='sector'] {
    --mark: light-dark(var(--sector-light), var(--sector-dark));
  }
  .mark[data-tone='several'] {
    --mark: var(--several);
  }
  .mark-shape {
    fill: var(--mark);
  }
  .mark-glyph {
    fill: none;
    stroke: light-dark(#fff, #16181d);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark-letter {
    fill: light-dark(#fff, #16181d);
    font-size: 14px;
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .mark[data-tone='none'] .mark-shape {
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .mark[data-tone='unknown'] .mark-shape {
    fill: var(--surface);
    stroke: var(--text-2);
    stroke-width: 2.5;
  }
  .mark[data-tone='unknown'] .mark-glyph {
    stroke: var(--text-2);
  }
  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      --surface: Canvas;
      --text-2: CanvasText;
    }
    .mark .mark-shape {
      fill: Canvas;
      stroke: CanvasText;
      stroke-dasharray: none;
    }
    .mark .mark-glyph {
      stroke: CanvasText;
    }
    .mark .mark-letter {
      fill: CanvasText;
    }
  }
`;
