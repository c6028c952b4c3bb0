import { readdirSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';
import noOnlyTests from 'eslint-plugin-no-only-tests';

const tags = readdirSync(new URL('src/widgets/', import.meta.url));

// --- Folder fences: core <- feed <- element <- widgets <- embed; matching stands on feed; cli uses feed, matching, core. ---

const LIT = {
  group: ['lit', 'lit/**', 'lit-html', 'lit-html/**', '@lit/**'],
  message: 'This folder also runs in Node: keep Lit out.',
};

/** Bans every import from these rooms of src/. */
const rooms = (names, extra = {}) => ({
  group: names.map((name) => `**/${name}/**`),
  message: 'Folder fence: see "The rooms" in CONTRIBUTING.md.',
  ...extra,
});

/** One rule per folder: what every folder must not import, and the folder's own fences. */
const fence = (...patterns) => ({
  'no-restricted-imports': 'off',
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      paths: [
        {
          name: '@lit/localize',
          allowImportNames: ['str'],
          allowTypeImports: true,
          message: 'These know one language for the whole page. Use `msg` of the LocalizeController.',
        },
        {
          name: 'lit/directives/style-map.js',
          message:
            'It writes a style attribute, which a strict CSP forbids. Use element/style-properties.js.',
        },
        ...['zod', 'zod/v3', 'zod/v4'].map((name) => ({
          name,
          message: "Use 'zod/mini': classic zod weighs three times as much and breaks a strict CSP.",
        })),
      ],
      patterns: [
        {
          group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*', 'lit/static-html*'],
          message: 'Feed text is untrusted: text stays text.',
        },
        ...patterns,
      ],
    },
  ],
});

const folderFences = [
  {
    files: ['src/core/**/*.ts'],
    rules: fence(LIT, rooms(['feed', 'matching', 'element', 'widgets', 'embed', 'cli', 'generated'])),
  },
  {
    files: ['src/feed/**/*.ts'],
    rules: fence(LIT, rooms(['matching', 'element', 'widgets', 'embed', 'cli']), {
      regex: 'generated/(?!shapes/)',
      message: 'Of what is generated, feed/ knows the shapes of its records.',
    }),
  },
  {
    files: ['src/matching/**/*.ts'],
    rules: fence(LIT, rooms(['element', 'widgets', 'embed', 'cli', 'generated']), {
      ...rooms(['feed']),
      allowTypeImports: true,
      message: 'matching/ thinks about records; reading them is the work of feed/.',
    }),
  },
  {
    files: ['src/element/**/*.ts'],
    rules: fence(
      rooms(['matching', 'widgets', 'embed', 'cli']),
      rooms(['feed'], {
        allowTypeImports: true,
        message: 'Only element/feed-controller.ts meets feed/; types are welcome everywhere.',
      }),
    ),
  },
  {
    files: ['src/element/feed-controller.ts'],
    rules: fence(rooms(['matching', 'widgets', 'embed', 'cli'])),
  },
  {
    files: ['src/widgets/**/*.ts'],
    rules: fence(rooms(['embed', 'cli']), {
      regex: `\\.\\./(${tags.join('|')})/`,
      message: 'A widget never imports another widget.',
    }),
  },
  {
    files: ['src/embed/**/*.ts'],
    rules: fence(rooms(['cli']), {
      group: ['**/widgets/**'],
      allowTypeImports: true,
      message: 'embed/ knows widgets by dynamic import() only, so that a page loads what it shows.',
    }),
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: fence(LIT, rooms(['element', 'widgets', 'embed', 'generated'])),
  },
  {
    files: ['src/*.ts'],
    rules: fence({
      group: ['**/widgets/*/define.js', '**/embed/**'],
      message: 'The package entry registers nothing.',
    }),
  },
];

// --- What a guest on somebody's page does not do. ---

const htmlFromText = ['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
  selector: `AssignmentExpression[left.property.name='${name}']`,
  message: `No ${name}: text stays text, and Trusted Types would refuse it.`,
}));

const guest = {
  files: ['src/**/*.ts'],
  rules: {
    'no-eval': 'error',
    'no-restricted-globals': [
      'error',
      ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
        name,
        message: 'Nothing about the visitor is kept.',
      })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'document', property: 'cookie', message: 'Nothing about the visitor is kept.' },
      { object: 'document', property: 'write' },
      { property: 'insertAdjacentHTML', message: 'Text stays text.' },
      { property: 'setHTMLUnsafe', message: 'Text stays text.' },
    ],
    'no-restricted-syntax': ['error', ...htmlFromText],
  },
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'storybook-static', 'src/generated', 'bench']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // An element made by the parser or by createElement() was made by its constructor; the rule cannot know.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.recommended] },
  guest,
  {
    // Only where the page's author asked for it: `remember`.
    files: ['src/widgets/trade-quiz/kept.ts', 'src/widgets/trade-quiz/later/kept-answers.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off', // LitElement has every lifecycle callback
      'lit-a11y/no-redundant-role': 'off', // Safari forgets that a list without markers is one: role="list" stays
      '@typescript-eslint/unbound-method': 'off', // Lit binds event handlers to the element
    },
  },
  ...folderFences,
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'no-only-tests': noOnlyTests },
    rules: {
      'no-only-tests/no-only-tests': 'error',
      '@typescript-eslint/no-floating-promises': 'off', // chai's `expect(x).to.equal(y)` is typed as thenable
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
