/** `detail` of `awareness-campaign-narrow`; both lists are empty when everything is shown again. */
export interface CampaignNarrowDetail {
  /** Ids of sectors. */
  readonly sectors: readonly string[];
  /** Ids of trades, best first. */
  readonly trades: readonly string[];
}

declare global {
  interface HTMLElementEventMap {
    'awareness-campaign-narrow': CustomEvent<CampaignNarrowDetail>;
  }
}
