/**
 * From a result to the other widgets: which there are, and how one gets there.
 *
 * A widget never imports another. In a campaign the campaign brings it into view and narrows it; elsewhere the entries
 * in the fragment of an address say what it shall show, and its deep link reads them (see the widgets' link states).
 */
import { writeFragment } from '../../../core/fragment.js';
import { isSafeLink, resolveLink } from '../../../core/link.js';
import type { Choice, TradeQuizExploreDetail } from '../events.js';
import type { SessionHost } from '../session.js';

/** Widgets to go on to, with the attribute that names their page where it is another one. */
const TARGETS = [
  { tag: 'cta-map', attribute: 'map-url' },
  { tag: 'pathway-explorer', attribute: 'pathways-url' },
  { tag: 'event-calendar', attribute: 'calendar-url' },
] as const;
export type TargetTag = (typeof TARGETS)[number]['tag'];

/** A way to another widget: an address, or an act on this page. */
export interface Way {
  readonly tag: TargetTag;
  /** For a widget on another page, or one on this page that reads the address. */
  readonly href?: string;
  /** For a widget in the same campaign. */
  go?(): void;
}

/** The part of `<awareness-campaign>` that is used here; it may be of another version. */
interface Campaign extends HTMLElement {
  explore?(tag: string, choice: Choice): void;
}

/** What a widget shall show, as entries of its deep link; `undefined` where it cannot show that. */
export function entriesFor(tag: TargetTag, { sectors, trades }: Choice): Map<string, string> | undefined {
  switch (tag) {
    case 'cta-map':
      return new Map([['sector', sectors.join(',')]]);
    case 'pathway-explorer':
      // One goal at a time.
      return trades.length === 1 ? new Map([['goal', trades[0] ?? '']]) : undefined;
    case 'event-calendar':
      return sectors.length === 1 ? new Map([['sector', sectors[0] ?? '']]) : undefined;
  }
}

/** The name under which a widget on this page keeps its entries; `undefined` where it keeps none. */
function ownerOf(element: Element): string | undefined {
  const value = element.getAttribute('deep-link');
  if (value === null || /^\s*(false|no|off|0)\s*$/i.test(value)) return undefined;
  return /^[a-z][\w-]*$/i.test(value) && value !== 'true' ? value : element.localName;
}

/** The ways there are from here; none is shown that leads nowhere. */
export function waysFrom(host: SessionHost, choice: Choice): Way[] {
  const { element } = host;
  const campaign = element.closest<Campaign>('awareness-campaign');
  const page = element.getRootNode() as Document | ShadowRoot;
  return TARGETS.flatMap(({ tag, attribute }): Way[] => {
    const target = campaign?.querySelector(tag);
    const { explore } = campaign ?? {};
    if (campaign && target && explore) {
      const go = () => {
        if (tell(host, tag, choice)) explore.call(campaign, tag, choice);
      };
      return [{ tag, go }];
    }
    const entries = entriesFor(tag, choice) ?? new Map<string, string>();
    const address = resolveLink(host.setting(attribute) ?? '', document.baseURI);
    if (host.setting(attribute) && address !== undefined && isSafeLink(address)) {
      const [before = ''] = address.split('#');
      const fragment = writeFragment('', tag, entries);
      return [{ tag, href: fragment ? `${before}#${fragment}` : address }];
    }
    const beside = page.querySelector(tag);
    const owner = beside && ownerOf(beside);
    return beside && owner !== null && owner !== undefined && entries.size > 0
      ? [
          {
            tag,
            href: `#${writeFragment(location.hash, owner, entries)}`,
            go: () => {
              beside.scrollIntoView();
            },
          },
        ]
      : [];
  });
}

/** Tells the page first, which may take the visitor there in its own way; false where it does. */
export function tell(host: SessionHost, widget: string, choice: Choice): boolean {
  const detail: TradeQuizExploreDetail = { widget, ...choice };
  return host.element.dispatchEvent(
    new CustomEvent('trade-quiz-explore', { detail, bubbles: true, composed: true, cancelable: true }),
  );
}
