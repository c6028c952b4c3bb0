import { html, nothing, type TemplateResult } from 'lit';
import { languageRange, type LocalText } from '../core/text.js';
import type { LocalizeController } from './localize.js';

/** A text of the feed; where it is in another language than the element, it says which one (WCAG 3.1.2). */
export function localText(
  i18n: LocalizeController,
  text: LocalText | undefined,
): TemplateResult | string | typeof nothing {
  if (text === undefined) return nothing;
  const { text: wording, lang } = i18n.wording(text);
  return lang === '' || languageRange(lang).includes(i18n.locale)
    ? wording
    : html`<span lang=${lang}>${wording}</span>`;
}
