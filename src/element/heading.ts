import { html, nothing, type TemplateResult } from 'lit';

/** Heading levels a widget may be given. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** A heading level from an attribute: 2 to 6, else 2. */
export function headingLevel(value: unknown): HeadingLevel {
  const level = Math.round(Number(value));
  return level >= 2 && level <= 6 ? (level as HeadingLevel) : 2;
}

export interface HeadingOptions {
  readonly id?: string;
  readonly class?: string;
  /** Name of the CSS part. */
  readonly part?: string;
  /** Set where script moves the focus to the heading after the visitor acted. */
  readonly focusable?: boolean;
}

/** A real heading element of the level that fits the page; deeper than 6 stays 6. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const id = options.id ?? nothing;
  const className = options.class ?? nothing;
  const part = options.part ?? nothing;
  const tabindex = options.focusable ? '-1' : nothing;
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 id=${id} class=${className} part=${part} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} part=${part} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} part=${part} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} part=${part} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} part=${part} tabindex=${tabindex}>${content}</h6>`;
  }
}
