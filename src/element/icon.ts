import { html, type TemplateResult } from 'lit';

/**
 * A pictogram beside a text that says the same, so hidden from assistive technology.
 * @param path the `d` of an SVG path in a box of 24 by 24, drawn with a stroke (src/generated/icons.ts, or a sector's pictogram)
 */
export function icon(path: string, className = 'icon'): TemplateResult {
  return html`<svg class=${className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;
}
