/**
 * Finds our tags on the page, now and later, and imports only those that are used.
 *
 * A widget near the viewport is imported at once, one further down when the visitor comes near it, so that a page pays
 * for what is seen. Loading this script twice is harmless: elements are defined once.
 */
const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  'awareness-campaign': () => import('../widgets/awareness-campaign/define.js'),
  'trade-quiz': () => import('../widgets/trade-quiz/define.js'),
  'cta-map': () => import('../widgets/cta-map/define.js'),
  'pathway-explorer': () => import('../widgets/pathway-explorer/define.js'),
  'event-calendar': () => import('../widgets/event-calendar/define.js'),
};
const selector = Object.keys(widgets).join();
const asked = new Set<string>();

function load(tag: string): void {
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  widgets[tag]?.().catch((error: unknown) => {
    // The page keeps the link inside the tag; another tag of the kind may try again, and all do when back online.
    asked.delete(tag);
    console.warn(`[vet-widgets] <${tag}> could not be loaded.`, error);
  });
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        near.unobserve(target);
        load(target.localName);
      }
  },
  { rootMargin: '600px' },
);

function find(root: ParentNode): void {
  for (const element of root.querySelectorAll(selector)) meet(element);
}

/** An address that points into the page: what loads late above that place would push it away under the visitor. */
const isAimed = location.hash.length > 1;

function meet(element: Element): void {
  // An element without content of its own has no box before it is defined, and would never come near.
  if (isAimed || element.localName === 'awareness-campaign' || !element.firstElementChild)
    load(element.localName);
  else near.observe(element);
}

const findAll = (): void => find(document);
findAll();
addEventListener('online', findAll);
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node instanceof Element) {
        if (node.matches(selector)) meet(node);
        find(node);
      }
}).observe(document, { childList: true, subtree: true });
