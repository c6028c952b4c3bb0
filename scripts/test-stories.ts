/**
 * Plays every story of the built Storybook in a real browser and checks it with axe, in Chromium or Firefox:
 * `tsx scripts/test-stories.ts [chrome|firefox] [folder]`. A story fails where its play function fails, where axe
 * finds something, or where the page reports an error.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as puppeteer from 'puppeteer-core';
import { chromeOptions, firefoxOptions } from './browsers.mjs';
import { portOf, serve } from './serve.js';

interface StoryEntry {
  readonly id: string;
  readonly type: string;
  readonly tags?: readonly string[];
}

/** What Storybook's preview reports about a story that has ended. */
interface StoryReport {
  readonly status: string;
  readonly error: string;
  readonly a11y: readonly string[];
}

const [browserName = 'chrome', folder = 'storybook-static'] = process.argv.slice(2);

/** Runs in the page: waits until the story has ended, and returns what Storybook says about it. */
async function reportOf(id: string): Promise<StoryReport> {
  interface Finished {
    storyId: string;
    status: string;
    reporters?: {
      type: string;
      result?: { violations?: { id: string; help: string; nodes: { html: string }[] }[] };
    }[];
  }
  const page = globalThis as {
    __STORYBOOK_ADDONS_CHANNEL__?: { last(name: string): [Finished] | undefined };
  };
  for (let tries = 0; tries < 600; tries++) {
    const finished = page.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0];
    if (finished?.storyId === id) {
      const shown = document.body.classList.contains('sb-show-errordisplay');
      return {
        status: finished.status,
        error: shown ? (document.querySelector('#error-message')?.textContent ?? '') : '',
        a11y: (finished.reporters ?? [])
          .filter((reporter) => reporter.type === 'a11y')
          .flatMap((reporter) => reporter.result?.violations ?? [])
          .map((found) => `${found.id}: ${found.help}: ${found.nodes.map((node) => node.html).join(' ')}`),
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { status: 'timeout', error: '', a11y: [] };
}

const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  entries: Record<string, StoryEntry>;
};
const stories = Object.values(index.entries).filter(
  (entry) => entry.type === 'story' && !entry.tags?.includes('!test'),
);
const server = await serve(folder, 0);
const browser = await puppeteer.launch(browserName === 'firefox' ? firefoxOptions() : chromeOptions());
let failed = 0;
try {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  for (const story of stories) {
    errors.length = 0;
    const started = Date.now();
    await page.goto(`http://127.0.0.1:${portOf(server)}/iframe.html?id=${story.id}&viewMode=story`);
    const report = await page.evaluate(reportOf, story.id);
    const ok = report.status === 'success' && report.a11y.length === 0 && errors.length === 0;
    if (!ok) failed++;
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${story.id} (${Date.now() - started} ms)`);
    if (!ok) console.log(JSON.stringify({ ...report, errors }, null, 2));
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;
