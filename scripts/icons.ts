/**
 * Makes src/generated/icons.ts and a file for each pictogram: one SVG path from Tabler Icons (MIT).
 * Run with `npm run icons` after adding a name below. Each is a module of its own, so that a widget's file holds just
 * those that it shows.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const names = [
  'adjustments-horizontal',
  'alert-triangle',
  'arrow-back-up',
  'arrow-down',
  'arrow-left',
  'arrow-narrow-right',
  'arrow-right',
  'arrow-up',
  'arrows-maximize',
  'ban',
  'books',
  'briefcase',
  'building',
  'building-community',
  'building-factory-2',
  'bulb',
  'calendar',
  'calendar-event',
  'calendar-off',
  'calendar-plus',
  'calendar-time',
  'cards',
  'certificate',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'circle-check',
  'circle-x',
  'clock',
  'compass',
  'copy',
  'corner-down-right',
  'current-location',
  'device-laptop',
  'device-mobile',
  'door',
  'download',
  'external-link',
  'eye',
  'filter',
  'flag',
  'hand-stop',
  'heart-handshake',
  'help-circle',
  'home',
  'info-circle',
  'list',
  'list-details',
  'mail',
  'map',
  'map-pin',
  'maximize',
  'map-2',
  'minus',
  'mood-happy',
  'mood-neutral',
  'mood-sad',
  'palette',
  'phone',
  'player-play',
  'player-stop',
  'plus',
  'printer',
  'question-mark',
  'refresh',
  'repeat',
  'road',
  'route',
  'school',
  'search',
  'share',
  'shield-check',
  'sparkles',
  'speakerphone',
  'stairs-up',
  'star',
  'switch-horizontal',
  'tags',
  'target-arrow',
  'thumb-down',
  'thumb-up',
  'ticket',
  'tool',
  'tools',
  'trash',
  'trophy',
  'user',
  'users',
  'users-group',
  'video',
  'volume',
  'wheelchair',
  'wifi-off',
  'world',
  'x',
  'zoom-in',
  'zoom-out',
];

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
}

const require = createRequire(import.meta.url);
const set = JSON.parse(readFileSync(require.resolve('@iconify-json/tabler/icons.json'), 'utf8')) as IconSet;

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A path that can stand after another one: its first move made absolute, as it is at the start of a path of its own. */
function absoluteStart(d: string): string {
  const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)`;
  return d.replace(
    new RegExp(`^m\\s*(${number})[\\s,]*(${number})(\\s*)(?=(.?))`),
    (_, x: string, y: string, gap: string, next: string) =>
      /[-+.\d]/.test(next) ? `M${x} ${y}l` : `M${x} ${y}${gap}`,
  );
}

const head = '// Made by scripts/icons.ts from Tabler Icons (MIT, Paweł Kuna). Do not edit.';
const folder = new URL('../src/generated/icons/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const lines = names.map((name) => {
  const body = set.icons[set.aliases?.[name]?.parent ?? name]?.body;
  if (!body) throw new Error(`Tabler has no icon "${name}"`);
  const shapes = [...body.matchAll(/<(path|circle|rect|line|ellipse|polyline)\b[^>]*>/g)];
  const paths = shapes.map(([tag, shape]) => {
    const d = shape === 'path' ? /\bd="([^"]+)"/.exec(tag)?.[1] : undefined;
    if (d === undefined) throw new Error(`"${name}" has a shape that is no path: ${tag}`);
    return absoluteStart(d);
  });
  writeFileSync(
    new URL(`${name}.ts`, folder),
    `${head}
export const ${camel(name)} = '${paths.join('')}';
`,
  );
  return `export { ${camel(name)} } from './icons/${name}.js';`;
});

writeFileSync(new URL('../src/generated/icons.ts', import.meta.url), `${head}\n${lines.join('\n')}\n`);
console.log(`icons: ${String(names.length)} written`);
