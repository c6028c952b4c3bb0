import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

class StylePropertiesDirective extends Directive {
  #names: readonly string[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('styleProperties() stands alone inside a tag');
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- its parameter is the directive's
  override render(_properties: Readonly<Record<string, string>>): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [properties]: [Readonly<Record<string, string>>],
  ): typeof noChange {
    const { style } = element as HTMLElement | SVGElement;
    for (const name of this.#names) if (!(name in properties)) style.removeProperty(name);
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    this.#names = Object.keys(properties);
    return noChange;
  }
}

/**
 * Sets style properties one by one: `<span ${styleProperties({ '--x': '3' })}>`.
 *
 * Lit's `styleMap` writes a `style` attribute first, which a page's `style-src 'self'` forbids.
 */
export const styleProperties = directive(StylePropertiesDirective);
