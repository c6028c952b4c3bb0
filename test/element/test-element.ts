/** A small widget, for tests of what all widgets share. */
import { html, type TemplateResult } from 'lit';
import { FeedElement } from '../../src/element/feed-element.js';
import type { Catalogues } from '../../src/element/localize.js';
import * as section from '../../src/feed/section.js';
import type { Records } from '../../src/feed/index.js';
import { catalogues } from '../../src/generated/element/index.js';

const readers = { sectors: section.sectors, places: section.places } as const;

export class TestWidgetElement extends FeedElement<typeof readers> {
  protected override readonly main = 'sectors';

  constructor(texts: Catalogues = catalogues) {
    super(readers, texts, { ready: 'test-widget-ready', error: 'test-widget-error' });
  }

  get settings() {
    return {
      level: this.level,
      audience: this.audienceSetting,
      sectors: this.sectorSetting,
      narrowing: this.narrowing,
      owner: this.deepLinkOwner,
    };
  }

  protected override renderContent({ sectors }: Records<typeof readers>): TemplateResult {
    return html`<ul>
      ${sectors.map((sector) => html`<li>${this.i18n.plain(sector.name)}</li>`)}
    </ul>`;
  }
}

customElements.define('test-widget', TestWidgetElement);

export const sector = (id: string, name: unknown = id) => ({
  id,
  name,
  letter: id.slice(0, 1).toUpperCase(),
  color: { light: '#123456', dark: '#abcdef' },
});
