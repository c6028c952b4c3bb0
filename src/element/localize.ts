/**
 * Each element speaks the language of its place on the page.
 *
 * `msg` of `@lit/localize` knows one language for the whole page. Two of our elements on one page may speak two, so
 * each looks its texts up in the catalogue of its own language. Of `@lit/localize` the types and the tag `str` are used,
 * never its page-wide configuration (see docs/decisions/0001).
 */
import type { MsgFn, TemplateMap } from '@lit/localize';
import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { languageRange, wordingFor, type LocalText, type Wording } from '../core/text.js';
import { inheritedLanguage, unwatchLanguage, watchLanguage, type LanguageListener } from './language.js';
import { textKey } from './text-key.js';
import { warnOnce } from './warn.js';

/** Languages with a catalogue. English is the language of the source; built files carry no text, so it has one too. */
export type Locale = 'fr' | 'nl' | 'de' | 'en';

/** Loaders of an element's texts, by language; made by `npm run locales`. */
export type Catalogues = Readonly<Record<Locale, () => Promise<{ templates: TemplateMap }>>>;

/** Wordings for each plural category of a language (CLDR). */
export type PluralForms = { other: () => string } & Partial<Record<Intl.LDMLPluralRule, () => string>>;

// Numbers and dates are written as they are in Belgium, unless the page's `lang` names another country.
const regional: Readonly<Record<Locale, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' };

const loaded = new WeakMap<Catalogues, Map<Locale, TemplateMap>>();
const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>();

/** A formatter made once: making one costs more than using it a hundred times. */
function formatter<F extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>(
  key: string,
  make: () => F,
): F {
  const found = formatters.get(key) ?? make();
  formatters.set(key, found);
  return found as F;
}

/** The language we have for a tag: `fr-BE` → `fr`; `undefined` where we have none. */
export function matchLocale(tag: string): Locale | undefined {
  return languageRange(tag).find((t): t is Locale => Object.hasOwn(regional, t));
}

/** The texts of some catalogues in a language, as one; `undefined` where a part of them cannot be loaded. */
async function load(sets: readonly Catalogues[], locale: Locale): Promise<TemplateMap | undefined> {
  try {
    const texts = await Promise.all(
      sets.map(async (catalogues) => {
        const byLocale = loaded.get(catalogues) ?? new Map<Locale, TemplateMap>();
        loaded.set(catalogues, byLocale);
        const templates = byLocale.get(locale) ?? (await catalogues[locale]()).templates;
        byLocale.set(locale, templates);
        return templates;
      }),
    );
    return Object.assign({}, ...texts) as TemplateMap;
  } catch (error) {
    warnOnce(`The texts in "${locale}" could not be loaded.`, error);
    return undefined;
  }
}

/** Gives an element its texts, and follows the language of its place on the page. */
export class LocalizeController implements ReactiveController, LanguageListener {
  /** The language whose texts are shown now. */
  locale: Locale = 'en';
  /** Settles when the texts of the element's language are there. It never rejects. */
  ready: Promise<void> = Promise.resolve();
  /** Languages of the feed, in order: what a feed's text falls back to. */
  feedLanguages: readonly string[] = ['fr', 'en'];
  /** True where the visitor wants the feed's texts in easy language (`fr-x-falc`); those without stay as they are. */
  easy = false;

  /** Language of the place, empty where the page names none; unknown before the element is on a page. */
  #tag: string | undefined = undefined;
  #templates: TemplateMap | undefined = undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #catalogues: Catalogues[];

  constructor(host: ReactiveControllerHost & Element, catalogues: Catalogues) {
    this.#host = host;
    this.#catalogues = [catalogues];
    host.addController(this);
  }

  /**
   * Further texts, of a part that is loaded when a visitor needs it. Settles when they can be shown.
   * @throws Error where they cannot be loaded; the texts at hand stay as they are
   */
  async add(catalogues: Catalogues): Promise<void> {
    if (!this.#catalogues.includes(catalogues)) {
      if (!(await load([catalogues], this.locale))) throw new Error('texts could not be loaded');
      this.#catalogues.push(catalogues);
      this.#follow();
    }
    return this.ready;
  }

  hostConnected(): void {
    watchLanguage(this, this.#host);
    this.languageMayHaveChanged();
  }

  hostDisconnected(): void {
    unwatchLanguage(this);
  }

  /** Looks at the page again; loads and shows another language where it changed. */
  languageMayHaveChanged(): void {
    const tag = inheritedLanguage(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#follow();
  }

  #follow(): void {
    const tag = this.#tag ?? '';
    const sets = [...this.#catalogues];
    const wanted = matchLocale(tag) ?? 'en';
    this.ready = load(sets, wanted).then(async (texts) => {
      // One language at a time: where a part of the texts is missing, all are English.
      const templates = texts ?? (await load(sets, 'en'));
      // A later change of language, or further texts, win over a slow load.
      if (tag !== (this.#tag ?? '') || sets.length !== this.#catalogues.length) return;
      this.locale = texts ? wanted : 'en';
      this.#templates = templates;
      this.#host.requestUpdate();
    });
  }

  /** Whether there are texts to show. False until they are loaded, and where neither the language nor English can be. */
  get hasTexts(): boolean {
    return this.#templates !== undefined;
  }

  /** The text in this element's language. Typed as `@lit/localize`'s own `msg`, so that extraction finds the calls. */
  readonly msg = ((source: string | StrResult | TemplateResult) => {
    const text = this.#templates?.[textKey(source)] ?? source;
    if (typeof text === 'string' || typeof source === 'string') return text;
    // In a catalogue, a place for a value holds its number in the source; the translator may have moved it.
    const values = text === source ? source.values : text.values.map((at) => source.values[at as number]);
    return 'strTag' in text ? joinStringsAndValues(text.strings, values) : { ...text, values };
  }) as MsgFn;

  /** The full tag for `Intl`: the page's own where it names a country, else the one usual in Belgium. */
  get intlLocale(): string {
    const tag = (this.#tag ?? '').replaceAll('_', '-');
    return matchLocale(tag) === this.locale &&
      tag.includes('-') &&
      Intl.NumberFormat.supportedLocalesOf([tag]).length > 0
      ? tag
      : regional[this.locale];
  }

  /** The wording for `count`, by the plural rules of the language. */
  plural(count: number, forms: PluralForms): string {
    const rules = formatter(`plural ${this.locale}`, () => new Intl.PluralRules(this.locale));
    return (forms[rules.select(count)] ?? forms.other)();
  }

  /** A number as it is written in the language. */
  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    const locale = this.intlLocale;
    return formatter(
      `number ${locale} ${JSON.stringify(options)}`,
      () => new Intl.NumberFormat(locale, options),
    ).format(value);
  }

  /** A date formatter of the language, made once for each set of options. */
  dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const locale = this.intlLocale;
    return formatter(
      `date ${locale} ${JSON.stringify(options)}`,
      () => new Intl.DateTimeFormat(locale, options),
    );
  }

  /** A text of the feed in the element's language, with the language it is really in. */
  wording(text: LocalText): Wording {
    return wordingFor(text, this.easy ? `${this.locale}-x-falc` : this.#tag || this.locale, [
      this.locale,
      ...this.feedLanguages,
    ]);
  }

  /** A text of the feed as a plain string, for attributes, sorting and messages. */
  plain(text: LocalText | undefined): string {
    return text === undefined ? '' : this.wording(text).text;
  }
}
