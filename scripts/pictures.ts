/**
 * Pictures for children's cards and questions, from Fluent Emoji (Microsoft, MIT).
 * The tables name a picture; the feed carries the picture itself, so that a class needs no network to see it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Credit that goes with every picture. */
export const pictureCredit = 'Fluent Emoji, Microsoft, MIT';

interface IconSet {
  readonly width?: number;
  readonly height?: number;
  readonly icons: Readonly<
    Record<string, { readonly body: string; readonly width?: number; readonly height?: number }>
  >;
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
}

const require = createRequire(import.meta.url);
const sets = new Map<string, IconSet>();

function iconSet(prefix: string): IconSet {
  const known = sets.get(prefix);
  if (known) return known;
  const file = require.resolve(`@iconify-json/${prefix}/icons.json`);
  const set = JSON.parse(readFileSync(file, 'utf8')) as IconSet;
  sets.set(prefix, set);
  return set;
}

/**
 * A picture as a `data:` URI that can stand in the `src` of an image.
 *
 * @param name - set and picture, such as `fluent-emoji-flat:hammer`
 * @throws Error where there is no such picture
 */
export function pictureUri(name: string): string {
  const [, prefix, id] = /^(fluent-emoji-flat):([a-z0-9-]+)$/.exec(name) ?? [];
  if (!prefix || !id) throw new Error(`A picture is named like "fluent-emoji-flat:hammer", not "${name}".`);
  const set = iconSet(prefix);
  const icon = set.icons[set.aliases?.[id]?.parent ?? id];
  if (!icon) throw new Error(`There is no picture "${name}".`);
  const width = icon.width ?? set.width ?? 16;
  const height = icon.height ?? set.height ?? 16;
  return svgUri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${icon.body}</svg>`,
  );
}

/** An SVG drawing as a `data:` URI. Encodes what an address may not hold, and no more: base64 would be a third longer. */
export function svgUri(svg: string): string {
  const compact = svg.replaceAll('"', "'").replace(/>\s+</g, '><').trim();
  return `data:image/svg+xml,${encodeURI(compact).replaceAll('#', '%23')}`;
}
