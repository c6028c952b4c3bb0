/**
 * How a place is marked, in the list and on the map: the shape says the kind, colour and pictogram the sector.
 */
import { html, svg, type TemplateResult } from 'lit';
import { styleProperties } from '../../element/style-properties.js';
import type { Place, PlaceKind, Sector } from '../../feed/index.js';
import { school, tools } from '../../generated/icons.js';
import { shareOf } from './sector-share.js';
import { kindShapes } from './kinds.js';

/** The one sector of a place; `several` where it has more, `unknown` where the feed says none. */
export type Tone = Sector | 'several' | 'unknown';

export function toneOf(place: Place, byId: ReadonlyMap<string, Sector>): Tone {
  const share = shareOf(place);
  return byId.get(share) ?? (share === 'unknown' ? 'unknown' : 'several');
}

// Where the pictogram sits in a shape: middle and size, in the box of 32 by 32.
const usual = [16, 16, 17] as const;
const glyphBox: Partial<Record<PlaceKind, readonly [x: number, y: number, size: number]>> = {
  cta: [16, 13, 15],
  'training-hub': [16, 16, 14],
  'training-centre': [16, 14.5, 16],
  'cite-des-metiers': [16, 19, 15],
  company: [16, 17, 15],
};

/** The mark of a place; decoration beside words that say the same. */
export function placeMark(kind: PlaceKind, tone?: Tone): TemplateResult {
  const sector = typeof tone === 'object' ? tone : undefined;
  const unnamed = typeof tone === 'object' ? undefined : tone;
  const [x, y, size] = glyphBox[kind] ?? usual;
  const glyph = unnamed ? { several: tools, unknown: school }[unnamed] : sector?.pictogram;
  return html`<svg
    class="mark"
    data-tone=${sector ? 'sector' : (unnamed ?? 'none')}
    ${styleProperties(
      sector ? { '--sector-light': sector.color.light, '--sector-dark': sector.color.dark } : {},
    )}
    viewBox="0 0 32 32"
    aria-hidden="true"
    focusable="false"
  >
    <path class="mark-shape" d=${kindShapes[kind]}></path>
    ${
      glyph
        ? svg`<path class="mark-glyph" d=${glyph}
            transform=${`translate(${String(x - size / 2)} ${String(y - size / 2)}) scale(${String(size / 24)})`}></path>`
        : sector
          ? svg`<text class="mark-letter" x=${x} y=${y}>${sector.letter}</text>`
          : ''
    }
  </svg>`;
}
