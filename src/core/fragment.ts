/**
 * The state of widgets in the fragment of an address: `#cta-map.kind=cta&cta-map.place=cta-x&trade-quiz.answers=…`.
 *
 * A fragment never leaves the browser. What others keep there, such as the page's own anchors, stays as it is.
 */

const pieces = (fragment: string) => fragment.replace(/^#/, '').split('&').filter(Boolean);

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** The entries of one owner in a fragment, without the owner's name: `kind` → `cta`. */
export function readFragment(fragment: string, owner: string): Map<string, string> {
  const entries = new Map<string, string>();
  for (const piece of pieces(fragment)) {
    const [name = '', ...value] = piece.split('=');
    if (name.startsWith(`${owner}.`))
      entries.set(decode(name.slice(owner.length + 1)), decode(value.join('=')));
  }
  return entries;
}

/** A fragment in which one owner's entries are replaced; empty values are left out. No leading `#`. */
export function writeFragment(fragment: string, owner: string, entries: ReadonlyMap<string, string>): string {
  const others = pieces(fragment).filter((piece) => !piece.startsWith(`${owner}.`));
  const own = [...entries]
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        `${owner}.${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
    );
  return [...others, ...own].join('&');
}
