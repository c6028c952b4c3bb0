// The built files, in every engine: a run over the sources alone hides a broken build.
process.env.WTR_BROWSERS ??= 'chrome,firefox,webkit';
const base = (await import('../web-test-runner.config.mjs')).default;
export default { ...base, files: 'test/dist/**/*.test.ts' };
