import { css } from 'lit';

/** Teams, and the town that all light together. */
export const togetherStyles = css`
  .teams {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em;
  }
  .teams legend {
    float: inline-start;
    font-weight: 600;
  }
  .board .chip {
    padding-inline: 0.3em;
    gap: 0.2em;
  }
  .board .chip .shape {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .town {
    --night: light-dark(#26324a, #0d1424);
    display: block;
    block-size: 1.4em;
    inline-size: auto;
    max-inline-size: 100%;
    margin-inline: auto;
    background: var(--night);
    border-radius: var(--radius-s) var(--radius-s) 0 0;
  }
  .house {
    fill: #55658a;
  }
  .window {
    fill: #1d2740;
  }
  .window.is-lit {
    fill: #ffd54a;
  }

  @media (forced-colors: active) {
    .town {
      forced-color-adjust: none;
      background: Canvas;
    }
    .house {
      fill: Canvas;
      stroke: CanvasText;
    }
    .window {
      fill: Canvas;
      stroke: CanvasText;
    }
    .window.is-lit {
      fill: Highlight;
    }
  }
`;
