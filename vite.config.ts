/**
 * The builds of the library, one Vite mode each; `scripts/build.ts` runs them.
 *
 *   lib     dist/lib/**           ES modules for bundlers: dependencies stay imports, the files mirror src/
 *   split   dist/vet-widgets.js   the loader, and dist/chunks/*: what several widgets share is loaded once
 *   <tag>   dist/<tag>.js         one widget with everything in it, all languages too
 *   cli     dist/vet-feed.js      the publisher's command
 *
 * Library mode throughout: Vite's application mode would put a preload helper with absolute addresses into the loader.
 */
import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { defineConfig, type BuildOptions } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { messageKeysPlugin } from './scripts/message-keys.js';
import { minifyTemplatesPlugin } from './scripts/minify-templates.js';

/** Tags whose widget can be registered: everything that has a `define.ts`. */
export const tags = readdirSync('src/widgets').filter((tag) => existsSync(`src/widgets/${tag}/define.ts`));

/** `lit`, `lit/decorators.js`, … Only what a user's install brings; a compiler's helper is not among it. */
const dependencies = Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`));

const existing = (entries: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

/** What every browser build has in common. */
const browser: BuildOptions = {
  target: 'baseline-widely-available',
  outDir: 'dist',
  emptyOutDir: false,
  sourcemap: true,
  reportCompressedSize: false,
};

const lib = (): BuildOptions => ({
  ...browser,
  target: 'es2022',
  outDir: 'dist/lib',
  minify: false,
  lib: {
    formats: ['es'],
    entry: existing({
      index: 'src/index.ts',
      'feed/index': 'src/feed/index.ts',
      'embed/loader': 'src/embed/loader.ts',
      ...Object.fromEntries(
        tags.flatMap((tag) => [
          [`widgets/${tag}/${tag}`, `src/widgets/${tag}/${tag}.ts`],
          [`widgets/${tag}/define`, `src/widgets/${tag}/define.ts`],
        ]),
      ),
    }),
  },
  rolldownOptions: {
    external: dependencies,
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  },
});

/** Readable names: `trade-quiz-….js` for a widget, `trade-quiz.fr-….js` for its French. */
function chunkName({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string {
  const file = facadeModuleId ? relative('src', facadeModuleId).replaceAll('\\', '/') : '';
  const widget = /^widgets\/([^/]+)\/define\.ts$/.exec(file);
  const language = /^generated\/([^/]+)\/([^/]+)\.ts$/.exec(file);
  const readable = widget?.[1] ?? (language ? `${language[1]}.${language[2]}` : name);
  return `chunks/${readable}-[hash].js`;
}

/** Of `@lit/localize` we use the tag `str` only; its entry would bring the page-wide configuration along. */
const alias = [{ find: /^@lit\/localize$/, replacement: '@lit/localize/internal/str-tag.js' }];

const split = (): BuildOptions => ({
  ...browser,
  license: { fileName: 'licenses.md' },
  lib: { formats: ['es'], entry: existing({ 'vet-widgets': 'src/embed/loader.ts' }) },
  rolldownOptions: {
    output: {
      minify: true, // library mode keeps white space otherwise
      entryFileNames: '[name].js',
      chunkFileNames: chunkName,
      codeSplitting: {
        groups: [
          // What all four widgets need at start, Lit with it: one file compresses better than two. What fewer need is
          // left to the bundler, so that nobody loads it for others; the quiz needs fields and chips only later.
          {
            name: 'base',
            test: /src[\\/](?!element[\\/]controls|widgets[\\/]|generated[\\/]icons[\\/](sparkles|tools))|node_modules[\\/](@lit|lit|lit-html|lit-element)[\\/]|[\\/]helpers[\\/]/,
            minShareCount: 4,
          },
        ],
      },
    },
  },
});

const single = (tag: string): BuildOptions => ({
  ...browser,
  lib: { formats: ['es'], entry: { [tag]: `src/widgets/${tag}/define.ts` } },
  rolldownOptions: {
    output: { minify: true, comments: false, codeSplitting: false, entryFileNames: '[name].js' },
  },
});

const cli = (): BuildOptions => ({
  target: 'node20.19',
  outDir: 'dist',
  emptyOutDir: false,
  reportCompressedSize: false,
  ssr: 'src/cli/main.ts',
  rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'vet-feed.js' } },
});

export default defineConfig(({ mode }) => {
  if (mode === 'lib') return { build: lib(), plugins: [messageKeysPlugin()] };
  if (mode === 'split')
    return { build: split(), plugins: [messageKeysPlugin(), minifyTemplatesPlugin()], resolve: { alias } };
  if (mode === 'cli') return { build: cli(), ssr: { noExternal: true } };
  if (tags.includes(mode))
    return {
      build: single(mode),
      plugins: [messageKeysPlugin(), minifyTemplatesPlugin()],
      resolve: { alias },
    };
  return {}; // Storybook brings its own settings
});
