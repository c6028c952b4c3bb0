/**
 * The language of an element: the nearest `lang`, out through shadow roots, watched for changes.
 */

/** Told when some `lang` above changed. */
export interface LanguageListener {
  languageMayHaveChanged(): void;
}

/**
 * The nearest non-empty `lang`, by HTML's rule: a slotted element takes the language of its parent, not of the slot.
 * Empty where no ancestor says.
 */
export function inheritedLanguage(start: Element): string {
  for (let node: Node | null = start; node;) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return '';
}

// One observer for the document and for each shadow root above a listener, shared by all and dropped with the last.
const listeners = new Map<LanguageListener, readonly Node[]>();
const watched = new Map<Node, number>();
let observer: MutationObserver | undefined;

function rootsAbove(element: Element): Node[] {
  const roots: Node[] = [];
  for (
    let root: Node | undefined = element.getRootNode();
    root;
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined
  )
    roots.push(root);
  return roots;
}

function notify(): void {
  for (const listener of listeners.keys()) listener.languageMayHaveChanged();
}

function observe(): void {
  observer ??= new MutationObserver(notify);
  // disconnect() throws away records that have not been delivered yet.
  if (observer.takeRecords().length > 0) queueMicrotask(notify);
  observer.disconnect();
  for (const root of watched.keys())
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
}

/** Starts telling `listener` about changes of `lang` above `element`. */
export function watchLanguage(listener: LanguageListener, element: Element): void {
  unwatchLanguage(listener);
  const roots = rootsAbove(element);
  listeners.set(listener, roots);
  for (const root of roots) watched.set(root, (watched.get(root) ?? 0) + 1);
  observe();
}

/** Stops telling `listener`. */
export function unwatchLanguage(listener: LanguageListener): void {
  const roots = listeners.get(listener);
  if (!roots) return;
  listeners.delete(listener);
  for (const root of roots) {
    const count = (watched.get(root) ?? 1) - 1;
    if (count > 0) watched.set(root, count);
    else watched.delete(root);
  }
  observe();
}
