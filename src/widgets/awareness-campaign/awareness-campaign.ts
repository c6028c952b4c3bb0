import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NARROWING_CHANGE, type CampaignHost, type Narrowing } from '../../element/campaign.js';
import { baseStyles } from '../../element/base.styles.js';
import { icon } from '../../element/icon.js';
import { LocalizeController } from '../../element/localize.js';
import { reveal } from '../../element/reveal.js';
import { catalogues } from '../../generated/awareness-campaign/index.js';
import { arrowBackUp, sparkles } from '../../generated/icons.js';
import { campaignStyles } from './awareness-campaign.styles.js';
import { narrowingFrom } from './narrowing-from.js';
import type { CampaignNarrowDetail } from './events.js';

/**
 * Wraps the widgets of a campaign: gives them one feed, audience and theme, and lets what is chosen in one narrow
 * the others.
 *
 * Widgets read its attributes, and their language from its `lang`. What a widget sets itself comes first.
 *
 * @tagname awareness-campaign
 * @summary One feed, language, audience and theme for the widgets inside it.
 *
 * @attr {string} map-url - Page with a `<cta-map>` to which the result of the quiz leads, where none is inside.
 * @attr {string} pathways-url - Page with a `<pathway-explorer>`, in the same way.
 * @attr {string} calendar-url - Page with an `<event-calendar>`, in the same way.
 * @slot - The widgets, and anything else of the page.
 * @fires {CustomEvent<CampaignNarrowDetail>} awareness-campaign-narrow - A choice narrows the widgets, or everything is shown again.
 * @csspart narrowing - The line that says what narrows the widgets.
 * @cssprop [--vet-accent] - Colour of links and main buttons.
 */
export class AwarenessCampaignElement extends LitElement implements CampaignHost {
  static override styles = [baseStyles, campaignStyles];

  /** Addresses of one feed or more for the widgets inside, separated by spaces. */
  @property() feed = '';

  /** Whom the widgets speak to, such as `primary` or `secondary`. */
  @property() audience = '';

  /** Ids of the sectors that are shown, separated by spaces; none: all. */
  @property() sectors = '';

  /** Level of the widgets' headings, 2 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel = '';

  /** Keeps the widgets' state in the page's address. */
  @property({ attribute: 'deep-link' }) deepLink: string | null = null;

  /** `light`, `dark`, or `auto` to follow the page. */
  @property({ reflect: true }) theme = 'auto';

  @state() private current: Narrowing | undefined = undefined;

  readonly #i18n = new LocalizeController(this, catalogues);

  constructor() {
    super();
    this.addEventListener('trade-quiz-finish', this.#narrow);
    this.addEventListener('trade-quiz-restart', this.#restart);
  }

  /** What narrows the widgets now; `undefined` for nothing. */
  get narrowing(): Narrowing | undefined {
    return this.current;
  }

  /** Shows everything again in all widgets. */
  clearNarrowing(): void {
    this.#set(undefined);
  }

  // Not held back until the texts are there, as the widgets are: without its slot the page inside would vanish.
  protected override render(): TemplateResult {
    const { msg, locale, hasTexts } = this.#i18n;
    return html`<slot></slot>
      <div class="bar" role="status" lang=${locale}>
        ${
          this.current && hasTexts
            ? html`<div class="base bar-content" part="narrowing">
                ${icon(sparkles)}
                <span>${msg('The page now shows what fits your quiz.')}</span>
                <button class="button" type="button" @click=${this.#clear}>
                  ${icon(arrowBackUp)}${msg('Show everything')}
                </button>
              </div>`
            : nothing
        }
      </div>`;
  }

  /**
   * Narrows the widgets to what a visitor chose in one of them, and takes the visitor to another: it comes into view and
   * its heading has the focus. Only to be called after an act of the visitor.
   *
   * @param tag tag of the widget to show, such as `cta-map`
   * @param choice ids of sectors and trades, best first; with neither, what is narrowed stays as it is
   */
  explore(tag: string, { sectors, trades }: { sectors: readonly string[]; trades: readonly string[] }): void {
    const target = this.querySelector<HTMLElement>(tag);
    if (!target) return;
    if (sectors.length > 0 || trades.length > 0) this.#set({ sectors, trades, by: 'trade-quiz' });
    reveal(target);
  }

  #set(narrowing: Narrowing | undefined): void {
    if (narrowing === this.current) return;
    this.current = narrowing;
    this.dispatchEvent(new CustomEvent(NARROWING_CHANGE));
    const detail: CampaignNarrowDetail = {
      sectors: narrowing?.sectors ?? [],
      trades: narrowing?.trades ?? [],
    };
    this.dispatchEvent(
      new CustomEvent('awareness-campaign-narrow', { detail, bubbles: true, composed: true }),
    );
  }

  readonly #narrow = (event: Event) => {
    this.#set(narrowingFrom((event as CustomEvent<unknown>).detail, 'trade-quiz'));
  };

  readonly #restart = () => {
    this.#set(undefined);
  };

  readonly #clear = () => {
    this.clearNarrowing();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'awareness-campaign': AwarenessCampaignElement;
  }
}
