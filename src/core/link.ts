/**
 * Which links from a feed may be followed.
 *
 * A feed is written by somebody else, so an address is only usable when its
 * scheme cannot run a script: `http(s)`, `mailto` and `tel`.
 */

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A picture inside a feed may be an address or a small image written out as a `data:` URI. */
const SAFE_IMAGE_DATA = /^data:image\/(?:svg\+xml|png|jpeg|webp|gif|avif)[;,]/i;

// Browsers skip these inside a scheme ("java\nscript:"), so an address that has any is not trusted.
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f]/;

/** True when `href` is absolute and uses one of the schemes a visitor may follow. */
export function isSafeLink(href: string): boolean {
  if (CONTROL_CHARACTERS.test(href)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(href.trim())?.[1];
  return scheme !== undefined && SAFE_SCHEMES.has(scheme.toLowerCase());
}

/** True when `src` may be shown as a picture: a safe web address, a relative address or image data. */
export function isSafeImage(src: string): boolean {
  if (CONTROL_CHARACTERS.test(src)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(src.trim())?.[1]?.toLowerCase();
  if (scheme === undefined) return src.trim() !== '';
  return scheme === 'https:' || scheme === 'http:' || SAFE_IMAGE_DATA.test(src);
}

/** `address` made absolute against `base`, or `undefined` where the two do not make an address. */
export function resolveLink(address: string, base: string | undefined): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

/** The address of a page that an author named, made absolute; `undefined` where it names none that opens in a browser. */
export function webAddress(address: string | undefined, base: string): string | undefined {
  const url = address ? resolveLink(address, base) : undefined;
  return url !== undefined && /^https?:/.test(url) ? url : undefined;
}
