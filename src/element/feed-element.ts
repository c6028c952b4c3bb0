/**
 * What all widgets that read the feed have in common: settings, language, loading, and how each state looks.
 */
import { html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Feed, FeedError, FeedIssue, Readers, Records } from '../feed/index.js';
import { deepLinkName, flagConverter, wordList } from './attributes.js';
import { CampaignController, type Narrowing } from './campaign.js';
import { FeedController, type FeedState } from './feed-controller.js';
import { headingLevel } from './heading.js';
import { LocalizeController, type Catalogues } from './localize.js';
import { renderFailure, renderLoading, renderNoFeed, renderNotices } from './status.js';
import { baseStyles } from './base.styles.js';
import { warnOnce } from './warn.js';

/** `detail` of `<tag>-ready`. */
export interface ReadyDetail {
  /** Ids of the feeds, in order. */
  readonly feeds: readonly string[];
  /** What was left out of them, and why. */
  readonly issues: readonly FeedIssue[];
}

/** `detail` of `<tag>-error`. */
export interface ErrorDetail {
  /** Why: `network`, `http`, `timeout`, `too-large`, `not-json`, `schema` or `version`. */
  readonly code: string;
  /** One English sentence for the page's author. */
  readonly message: string;
  /** For `schema`: what is wrong. */
  readonly issues: readonly FeedIssue[];
}

/** Names of the two events every widget fires, written out by the widget so that they can be searched for. */
export interface FeedEventNames {
  readonly ready: string;
  readonly error: string;
}

/**
 * Base of the widgets. A widget says which sections it reads, names its events, and renders its content from records;
 * this class does the rest.
 */
export abstract class FeedElement<R extends Readers> extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  /** Addresses of one feed or more, separated by spaces; where two have a record of the same id, the earlier wins. */
  @property() feed = '';

  /** A feed as an object, instead of an address or before it. */
  @property({ attribute: false }) data: unknown = undefined;

  /** Whom the widget speaks to, such as `primary` or `secondary`. */
  @property() audience = '';

  /** Ids of the sectors that are shown, separated by spaces; none: all. */
  @property() sectors = '';

  /** Level of the widget's own heading, 2 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel = '';

  /** Keeps the widget's state in the page's address; a value names the entry, so that two of a kind do not clash. */
  @property({ attribute: 'deep-link' }) deepLink: string | null = null;

  /** `light`, `dark`, or `auto` to follow the page. */
  @property({ reflect: true }) theme = 'auto';

  @state() private announcement = '';

  /** The sections that the widget reads. */
  protected readonly readers: R;
  /** Texts, plurals, numbers and dates in the element's language. */
  protected readonly i18n: LocalizeController;
  protected readonly feeds: FeedController<R>;
  protected readonly campaign: CampaignController;
  readonly #events: FeedEventNames;
  #inline: unknown = undefined;

  constructor(readers: R, catalogues: Catalogues, events: FeedEventNames) {
    super();
    this.readers = readers;
    this.#events = events;
    this.campaign = new CampaignController(this);
    this.i18n = new LocalizeController(this, catalogues);
    this.feeds = new FeedController<R>(this, {
      readers,
      onSettled: () => {
        this.#settled();
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#inline = this.#readInline();
  }

  /** The section without which there is nothing to show, by its key in the readers. */
  protected abstract readonly main: keyof R & string;

  /** Content of the widget for the records at hand. */
  protected abstract renderContent(records: Records<R>): TemplateResult;

  /** What stands while there is no content, such as the heading. Where loading `failed`, nothing there needs content to work. */
  protected renderPending?(failed: boolean): TemplateResult;

  /** Called before the first rendering with new records: the place to compute models. */
  protected recordsChanged?(records: Records<R>): void;

  /** The feed at hand, `undefined` while there is none. */
  protected get loaded(): Feed<R> | undefined {
    const state = this.#state;
    return state.status === 'ready' ? state.feed : undefined;
  }

  /** How the feed stands for this widget: where its main section cannot be had, the rest is of no use. */
  get #state(): FeedState<R> {
    const { state } = this.feeds;
    if (state.status !== 'ready') return state;
    const name = this.readers[this.main]?.name;
    const failed = state.feed.failures.filter(({ what }) => what === name);
    return failed[0] && failed.length === state.feed.envelopes.length
      ? { status: 'failed', error: failed[0].error }
      : state;
  }

  /** Level of the widget's heading; its sections are one deeper. */
  protected get level(): number {
    return headingLevel(this.headingLevel || this.campaign.setting('heading-level'));
  }

  /** Audience from the element or its campaign, empty for none. */
  protected get audienceSetting(): string {
    return this.audience || this.campaign.setting('audience') || '';
  }

  /** Sectors to which the page's author limits the widget; empty for all. */
  protected get sectorSetting(): readonly string[] {
    return wordList(this.sectors || this.campaign.setting('sectors'));
  }

  /** What a choice in another widget of the campaign narrows this one to; the visitor can undo it. */
  protected get narrowing(): Narrowing | undefined {
    const narrowing = this.campaign.narrowing;
    return narrowing && narrowing.by !== this.localName ? narrowing : undefined;
  }

  /** Name of the widget's entries in the page's address, `undefined` where it keeps none there. */
  protected get deepLinkOwner(): string | undefined {
    // A campaign says that its widgets keep something, not under which name.
    const setting =
      this.deepLink ?? (flagConverter.fromAttribute(this.campaign.setting('deep-link') ?? null) ? '' : null);
    return deepLinkName(setting, this.localName);
  }

  /** Says something to users of a screen reader without moving the focus. */
  protected announce(text: string): void {
    this.announcement = text;
  }

  /** Moves the focus to an element after the next rendering; only ever called after the visitor acted. */
  protected async focusAfterUpdate(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected override async scheduleUpdate(): Promise<void> {
    // The first thing a visitor sees is in the right language; until it is there, its place is kept.
    if (!this.hasUpdated) {
      const place = this.renderRoot.appendChild(document.createElement('div'));
      place.className = 'base loading';
      await this.i18n.ready;
      place.remove();
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.feeds.use(this.data ?? this.#inline, this.feed || this.campaign.setting('feed') || '');
  }

  protected override render(): TemplateResult {
    const { i18n } = this;
    // Without any texts, what the page's author put inside says it better.
    if (!i18n.hasTexts) return html`<slot></slot>`;
    return html`<div class="base" part="base" lang=${i18n.locale} dir="ltr">
      ${this.#renderState()}
      <div class="visually-hidden" role="status">${this.announcement}</div>
    </div>`;
  }

  #renderState(): TemplateResult {
    const state = this.#state;
    switch (state.status) {
      case 'idle':
        return html`${renderNoFeed(this.i18n)}<slot></slot>`;
      case 'loading':
        return html`${this.renderPending?.(false)}${renderLoading(this.i18n)}`;
      case 'failed':
        return html`${this.renderPending?.(true)}${renderFailure(this.i18n, state.error, () => {
            this.feeds.retry();
          })}<slot></slot>`;
      case 'ready':
        return html`${renderNotices(this.i18n, state.feed, () => {
          this.feeds.retry();
        })}${this.renderContent(state.feed.records)}`;
    }
  }

  #settled(): void {
    const state = this.#state;
    if (state.status === 'ready') {
      const { envelopes, issues, failures } = state.feed;
      this.i18n.feedLanguages = envelopes[0].languages;
      this.recordsChanged?.(state.feed.records);
      if (issues.length > 0)
        warnOnce(
          `${envelopes[0].id}: ${String(issues.length)} mistakes in the feed were left out; "vet-feed check" lists them. The first: ${issues[0]?.path ?? ''}: ${issues[0]?.message ?? ''}`,
        );
      for (const { what, error } of failures) warnOnce(`${what}: ${error.message}`);
      this.#dispatch(this.#events.ready, { feeds: envelopes.map((e) => e.id), issues } satisfies ReadyDetail);
    } else if (state.status === 'failed') this.#fail(state.error);
  }

  #fail(error: FeedError): void {
    warnOnce(`<${this.localName}>: ${error.message}`);
    const { code, message, issues } = error;
    this.#dispatch(this.#events.error, { code, message, issues } satisfies ErrorDetail);
  }

  #dispatch(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** A feed written into the page: `<script type="application/json">` as a child of the element. */
  #readInline(): unknown {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script?.textContent) return undefined;
    try {
      return JSON.parse(script.textContent);
    } catch (error) {
      warnOnce(`<${this.localName}>: the feed written into the page is not JSON.`, error);
      return undefined;
    }
  }
}
