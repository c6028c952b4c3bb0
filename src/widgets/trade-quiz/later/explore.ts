/**
 * From a result to the other widgets: which there are, and how one gets there.
 *
 * A widget never imports another. In a campaign the campaign brings it into view and narrows it; elsewhere the entries
 * in the fragment of an address say what it shall show, and its deep link reads them (see the widgets' link states).
 */
import { writeFragment } from '../../../core/fragment.js';
import { webAddress } from '../../../core/link.js';
import { deepLinkName } from '../../../element/attributes.js';
import { nearestCampaign, type CampaignHost } from '../../../element/campaign.js';
import { reveal } from '../../../element/reveal.js';
import type { Choice, TradeQuizExploreDetail } from '../events.js';
import type { SessionHost } from '../session.js';

/** Widgets to go on to, and the attribute of the quiz or its campaign that names their page where it is another one. */
const TARGETS = [
  { tag: 'cta-map', attribute: 'map-url', property: 'mapUrl' },
  { tag: 'pathway-explorer', attribute: 'pathways-url', property: 'pathwaysUrl' },
  { tag: 'event-calendar', attribute: 'calendar-url', property: 'calendarUrl' },
] as const;
export type TargetTag = (typeof TARGETS)[number]['tag'];

/** A way to another widget: a link where it has an address, or else an act on this page. */
export interface Way {
  readonly tag: TargetTag;
  readonly href?: string;
  /** Called with the click, which it may take over. */
  go(click: MouseEvent): void;
}

/** The part of `<awareness-campaign>` that is used here; it may be of another version, or not be defined yet. */
interface Campaign extends CampaignHost {
  explore?(tag: string, choice: Choice): void;
}

/** What a widget shall show, as entries of its deep link; empty where it cannot show that. */
export function entriesFor(
  tag: TargetTag,
  { sectors, trades }: Choice,
): readonly (readonly [string, string])[] {
  switch (tag) {
    case 'cta-map':
      return sectors.length > 0 ? [['sector', sectors.join(',')]] : [];
    case 'pathway-explorer':
      // One goal at a time.
      return trades.length === 1 ? [['goal', trades[0] ?? '']] : [];
    case 'event-calendar':
      return sectors.length === 1 ? [['sector', sectors[0] ?? '']] : [];
  }
}

/** Tells the page first, which may take the visitor there in its own way; false where it does. */
function tell(host: SessionHost, widget: string, choice: Choice): boolean {
  const detail: TradeQuizExploreDetail = { widget, ...choice };
  return host.element.dispatchEvent(
    new CustomEvent('trade-quiz-explore', { detail, bubbles: true, composed: true, cancelable: true }),
  );
}

/** To a widget in the same campaign. */
function throughCampaign(host: SessionHost, tag: TargetTag, choice: Choice): Way | undefined {
  const campaign: Campaign | null = nearestCampaign(host.element);
  const target = campaign?.querySelector<HTMLElement>(tag);
  if (!campaign || !target) return undefined;
  const go = () => {
    if (!tell(host, tag, choice)) return;
    if (campaign.explore) campaign.explore(tag, choice);
    else reveal(target);
  };
  return { tag, go };
}

/** To a widget on another page, which reads what it shall show from the fragment under the name of its tag. */
function toPage(host: SessionHost, tag: TargetTag, url: string | undefined, choice: Choice): Way | undefined {
  const address = webAddress(url, document.baseURI);
  if (address === undefined) return undefined;
  const fragment = writeFragment('', tag, new Map(entriesFor(tag, choice)));
  const go = (click: MouseEvent) => {
    if (!tell(host, tag, choice)) click.preventDefault();
  };
  return { tag, href: fragment ? `${address.split('#', 1)[0] ?? ''}#${fragment}` : address, go };
}

const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  ctrlKey || metaKey || shiftKey || altKey;

/** To a widget beside the quiz: a change of the page's fragment tells it what to show. */
function onThisPage(host: SessionHost, tag: TargetTag, choice: Choice): Way | undefined {
  const page = host.element.getRootNode() as Document | ShadowRoot;
  const target = page.querySelector<HTMLElement>(tag);
  if (!target) return undefined;
  const entries = new Map(entriesFor(tag, choice));
  const owner = deepLinkName(target.getAttribute('deep-link'), tag);
  const asksOfOne = choice.trades.length === 1;
  // What it cannot be told to show is no way from a single trade.
  if (asksOfOne && (entries.size === 0 || owner === undefined)) return undefined;
  if (entries.size === 0 || owner === undefined)
    return {
      tag,
      go: () => {
        if (tell(host, tag, choice)) reveal(target);
      },
    };
  // The fragment as it is at that moment: the quiz keeps its own answers there.
  const fragment = () => `#${writeFragment(location.hash, owner, entries)}`;
  const go = (click: MouseEvent) => {
    if (opensElsewhere(click)) return;
    click.preventDefault();
    if (!tell(host, tag, choice)) return;
    location.hash = fragment();
    reveal(target);
  };
  return { tag, href: fragment(), go };
}

/** The ways there are from here; none is shown that leads nowhere, nor one that leads away from a stand. */
export function waysFrom(host: SessionHost, choice: Choice): Way[] {
  if (host.isKiosk) return [];
  return TARGETS.flatMap(
    ({ tag, attribute, property }) =>
      throughCampaign(host, tag, choice) ??
      toPage(host, tag, host.element[property] || host.setting(attribute), choice) ??
      onThisPage(host, tag, choice) ??
      [],
  );
}
