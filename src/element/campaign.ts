/**
 * What a widget takes from the `<awareness-campaign>` around it.
 *
 * Settings are read from the campaign's attributes, so they hold even before that element is defined; scripts load in
 * any order on other people's pages.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What was chosen in one widget and narrows the others. */
export interface Narrowing {
  /** Ids of sectors. */
  readonly sectors: readonly string[];
  /** Ids of trades, best first. */
  readonly trades: readonly string[];
  /** Tag of the widget in which it was chosen. */
  readonly by: string;
}

/** The part of `<awareness-campaign>` that widgets use. */
export interface CampaignHost extends HTMLElement {
  /** What narrows the widgets now; `undefined` for nothing. */
  readonly narrowing?: Narrowing | undefined;
  /** Shows everything again. */
  clearNarrowing?(): void;
}

/** Fired at the campaign, and only there, when its narrowing changed. */
export const NARROWING_CHANGE = 'awareness-campaign-change';

const SETTINGS = ['feed', 'audience', 'sectors', 'heading-level', 'deep-link'];

/** The nearest `<awareness-campaign>` around an element, out through shadow roots. */
export function nearestCampaign(start: Element): CampaignHost | null {
  for (
    let node: Node | null = start;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  )
    if (node instanceof HTMLElement && node.localName === 'awareness-campaign' && node !== start) return node;
  return null;
}

/** Keeps an element in step with the campaign around it. */
export class CampaignController implements ReactiveController {
  /** The campaign around the host, where there is one. */
  campaign: CampaignHost | null = null;
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** What narrows the host now. */
  get narrowing(): Narrowing | undefined {
    return this.campaign?.narrowing;
  }

  /** A setting of the campaign, `undefined` where it says nothing. */
  setting(name: string): string | undefined {
    return this.campaign?.getAttribute(name) || undefined;
  }

  hostConnected(): void {
    this.campaign = nearestCampaign(this.#host);
    if (!this.campaign) return;
    this.campaign.addEventListener(NARROWING_CHANGE, this.#update);
    this.#observer = new MutationObserver(this.#update);
    this.#observer.observe(this.campaign, { attributes: true, attributeFilter: SETTINGS });
    this.#update();
  }

  hostDisconnected(): void {
    this.campaign?.removeEventListener(NARROWING_CHANGE, this.#update);
    this.#observer?.disconnect();
    this.campaign = null;
  }

  readonly #update = () => {
    this.#host.requestUpdate();
  };
}
