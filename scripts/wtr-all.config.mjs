// The same tests in every engine. (No environment variable in the npm script: cmd.exe has no `A=b command`.)
process.env.WTR_BROWSERS ??= 'chrome,firefox,webkit';
export default (await import('../web-test-runner.config.mjs')).default;
