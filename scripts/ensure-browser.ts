/**
 * Makes sure that the browsers of the tests are there before the tests start: Chrome or Chromium; with the word `all`
 * also Firefox and WebKitGTK. Looks at `CHROME_PATH` and at what is installed; on Debian as root (a container, a CI
 * machine) it installs what is missing; elsewhere it says in one sentence what to install.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChrome, findCommand, findFirefox, findMiniBrowser } from './browsers.mjs';

const linux = process.platform === 'linux';

/** What is not there: what people call it, and Debian's package. */
function missing(): { name: string; debian: string }[] {
  const chrome = findChrome();
  const parts = [
    { name: 'Chrome or Chromium', debian: 'chromium', there: Boolean(chrome && existsSync(chrome)) },
  ];
  if (process.argv.includes('all')) {
    parts.push({ name: 'Firefox', debian: 'firefox-esr', there: Boolean(findFirefox()) });
    const webkit = findMiniBrowser() && findCommand('WebKitWebDriver');
    parts.push({ name: 'WebKitGTK with its WebDriver', debian: 'webkit2gtk-driver', there: Boolean(webkit) });
    const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? findCommand('Xvfb');
    parts.push({ name: 'Xvfb', debian: 'xvfb', there: Boolean(display) });
  }
  return parts.filter(({ there }) => !there);
}

let absent = missing();
if (absent.length > 0 && linux && process.getuid?.() === 0 && findCommand('apt-get')) {
  const apt = (...words: string[]) =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...absent.map(({ debian }) => debian));
  } catch {
    // apt-get has said why; what is still missing is named below.
  }
  absent = missing();
}
if (absent.length > 0) {
  const names = absent.map(({ name }) => name).join(', ');
  const how = linux ? ` (on Debian: apt-get install ${absent.map(({ debian }) => debian).join(' ')})` : '';
  const path = process.env.CHROME_PATH ? ` CHROME_PATH is ${process.env.CHROME_PATH}.` : '';
  console.error(`The tests need ${names}: please install it${how}, or set CHROME_PATH.${path}`);
  process.exitCode = 1;
}
