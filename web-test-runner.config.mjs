// Tests that run in a browser. Chromium by default; WTR_BROWSERS=chrome,firefox,webkit for others.
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import * as browsers from './scripts/browsers.mjs';
import { countPages } from './scripts/count-pages.mjs';

const names = (process.env.WTR_BROWSERS ?? 'chrome').split(',');

/** Prints `N passed, N failed, N skipped` alone on the last line, so that any CI can read it. */
function counts() {
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const visit = (suite) => {
        for (const test of suite?.tests ?? [])
          count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        for (const inner of suite?.suites ?? []) visit(inner);
      };
      for (const session of sessions) {
        const failedBefore = count.failed;
        visit(session.testResults);
        // The file itself failed: it did not load, or something broke outside a test.
        if (!session.passed && count.failed === failedBefore) count.failed++;
      }
      process.on('exit', () =>
        console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`),
      );
    },
  };
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/dist/**'],
  nodeResolve: { exportConditions: ['production', 'default'] }, // no "Lit is in dev mode" in every log
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'esnext', // 'es2022' would rewrite plain JavaScript as well, and break tests of the built files
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    countPages(),
  ],
  browsers: await Promise.all(names.map((name) => browsers[name]())),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**', 'src/cli/**'],
    threshold: { statements: 80, branches: 70, functions: 75, lines: 80 },
    reporters: ['lcovonly', 'text-summary'],
  },
  // Our own warnings are for page authors; many tests make them on purpose.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('[vet-widgets]'),
  reporters: [defaultReporter(), counts()],
  testFramework: { config: { timeout: 10_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
};
