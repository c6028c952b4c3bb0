/**
 * Finds and starts the browsers of the tests. Nothing is downloaded here; `ensure-browser.ts` may install.
 *
 * Chromium and Firefox are driven by puppeteer (Firefox through WebDriver BiDi, so no geckodriver). WebKit
 * is Debian's `webkit2gtk-driver`: WebKitWebDriver with MiniBrowser, in Xvfb where there is no display.
 * A plain .mjs file because Web Test Runner's own configuration imports it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { Launcher } from 'chrome-launcher';
import * as puppeteer from 'puppeteer-core';
import { chromeLauncher } from '@web/test-runner-chrome';

const isRoot = process.getuid?.() === 0;

/** @param {(string | undefined)[]} paths @returns {string | undefined} */
const firstExisting = (...paths) => paths.find((path) => path && existsSync(path));

/** @param {string} command @returns {string | undefined} Path of a command on PATH. */
export function findCommand(command) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split('\n')[0]?.trim() : undefined;
}

/** @returns {string | undefined} Chrome or Chromium: `CHROME_PATH`, else what is installed on this machine. */
export function findChrome() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/** @returns {string | undefined} Firefox: `FIREFOX_PATH`, else the usual places. */
export const findFirefox = () =>
  firstExisting(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

/** @returns {string | undefined} WebKitGTK's MiniBrowser: `MINIBROWSER_PATH`, else Debian's places. */
export const findMiniBrowser = () =>
  firstExisting(
    process.env.MINIBROWSER_PATH,
    ...['x86_64', 'aarch64'].flatMap((arch) =>
      ['4.1', '6.0'].map((version) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    ),
  );

/** Puppeteer's launch options for Chromium. As root Chromium exits unless its sandbox is off. */
export const chromeOptions = () => ({
  executablePath: findChrome(),
  args: isRoot ? ['--no-sandbox'] : [],
});

/** Puppeteer's launch options for Firefox. */
export const firefoxOptions = () => ({
  browser: /** @type {const} */ ('firefox'),
  executablePath: findFirefox(),
});

export const chrome = () => chromeLauncher({ launchOptions: chromeOptions() });

export const firefox = () =>
  chromeLauncher({ puppeteer: puppeteer.default ?? puppeteer, launchOptions: firefoxOptions() });

/** @returns {Promise<number>} A port nobody listens on. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** Starts a virtual display. */
async function startXvfb() {
  const child = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return { display, child };
}

/** @param {number} port Waits until WebKitWebDriver answers. */
async function answers(port) {
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

export async function webkit() {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const port = await freePort();
  const launcher = webdriverLauncher({
    protocol: 'http',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
    },
  });
  launcher.name = 'WebKitGTK';
  launcher.concurrency = 1;
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    let display = process.env.DISPLAY;
    if (!display && !process.env.WAYLAND_DISPLAY) {
      const virtual = await startXvfb();
      children.push(virtual.child);
      display = virtual.display;
    }
    children.push(
      spawn('WebKitWebDriver', [`--port=${port}`], {
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: display },
      }),
    );
    await answers(port);
    await initialize({ ...config, concurrency: 1 }); // one top-level page instead of iframes
    launcher.name = 'WebKitGTK';
  };
  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stop();
    for (const child of children.splice(0).reverse()) child.kill();
  };
  return launcher;
}
