/**
 * The quiz beside SurveyJS and a Lit quiz written by hand: bytes, time to the first question, answer to next question, and the
 * paint of the result with 109 and with 5,000 trades. Chromium with the CPU slowed four times; rounds are interleaved.
 *
 *   npm run build && npm ci --prefix bench && npm run quiz --prefix bench -- [rounds]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromeOptions } from '../../scripts/browsers.mjs';

const here = resolve(import.meta.dirname);
const root = resolve(here, '../..');
const rounds = Number(process.argv[2] ?? 9);

// --- What is asked: the same for all, 36 items with five answers; trades from the demo feed, or many made from them. ---

const text = (value) => (typeof value === 'string' ? value : value.fr);
const demo = (name) => JSON.parse(readFileSync(join(root, 'demo/feed', `${name}.json`), 'utf8'));
const shipped = demo('quizzes').find(({ id }) => id === 'interest-12');
const quiz = {
  ...shipped,
  title: text(shipped.title),
  instruction: undefined,
  note: undefined,
  subjects: undefined,
  scale: shipped.scale.map((point) => ({ ...point, label: text(point.label) })),
  items: shipped.items.map((item) => ({ ...item, text: text(item.text) })),
};
const { version, id, publisher, licence, updated, languages, sectors } = demo('feed');
const trades = demo('trades');
// What the matching and the cards' first lines need; whole records of 5,000 trades are more than a feed may weigh.
const many = (count) =>
  Array.from({ length: count }, (_, i) => {
    const { id: name, name: words, sector, interests, subjects, tasks } = trades[i % trades.length];
    return { id: `${name}-${i}`, name: text(words), sector, interests, subjects, tasks: tasks.map(text) };
  });
const feedWith = (url) =>
  Buffer.from(
    JSON.stringify({
      version,
      id,
      publisher,
      licence,
      updated,
      languages,
      sectors,
      quizzes: [quiz],
      trades: { url },
    }),
  );
// Trades by reference, as a publisher would have them: they are asked for when a quiz begins.
const feeds = {
  '/feed.json': feedWith('/trades.json'),
  '/many.json': feedWith('/many-trades.json'),
  '/trades.json': Buffer.from(JSON.stringify(trades)),
  '/many-trades.json': Buffer.from(JSON.stringify(many(5000))),
};

// --- The contenders, served with brotli from memory. ---

const out = mkdtempSync(join(tmpdir(), 'bench-'));
async function bundle(name) {
  await build({
    root: here,
    logLevel: 'error',
    configFile: false,
    build: {
      outDir: join(out, name),
      target: 'esnext',
      cssCodeSplit: false,
      lib: { entry: join(here, `${name}.js`), formats: ['es'], fileName: 'main', cssFileName: 'main' },
      // Library mode keeps white space in scripts otherwise.
      rolldownOptions: { output: { minify: true } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}
await bundle('floor');
await bundle('survey');

const page = (scripts, css = '') =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>bench</title>${css}<body>${scripts}</body></html>`;
const ours = (feed) =>
  page(`<script type="module" src="/dist/vet-widgets.js"></script><trade-quiz feed="${feed}"></trade-quiz><script>
    const element = document.querySelector('trade-quiz');
    window.bench = {
      root: () => element.shadowRoot,
      step: () => element.shadowRoot?.querySelector('[part=start]')?.click(),
      answer: () => element.shadowRoot?.querySelector('.answer input'),
    };
  </script>`);
const pages = {
  '/ours': ours('/feed.json'),
  '/ours-many': ours('/many.json'),
  '/floor': page('<script type="module" src="/floor/main.js"></script>'),
  '/survey': page(
    '<script type="module" src="/survey/main.js"></script>',
    '<link rel="stylesheet" href="/survey/main.css">',
  ),
};
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const packed = new Map();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const body =
    pages[pathname] ??
    feeds[pathname] ??
    (pathname.startsWith('/dist/') ? read(join(root, pathname)) : read(join(out, pathname)));
  if (body === undefined) return void response.writeHead(404).end();
  if (!packed.has(pathname)) packed.set(pathname, brotliCompressSync(body));
  response.writeHead(200, {
    'content-type': pages[pathname] ? 'text/html' : (types[extname(pathname)] ?? 'text/plain'),
    'content-encoding': 'br',
  });
  response.end(packed.get(pathname));
});
const read = (path) => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined);
await new Promise((done) => server.listen(0, done));
const base = `http://localhost:${server.address().port}`;

// --- Measuring. ---

const browser = await puppeteer.launch({ ...chromeOptions(), headless: true, protocolTimeout: 20_000 });

/** In the page: the second animation frame after a question other than the one before is there. */
const untilQuestion = (before) =>
  new Promise((resolve) => {
    const look = () => {
      window.bench?.step();
      const found = window.bench?.answer();
      const now = window.bench?.root()?.textContent;
      if (found && now !== before)
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
      else requestAnimationFrame(look);
    };
    look();
  });

async function sample(path, withResult) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const client = await tab.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await client.send('Network.enable');
  await tab.setViewport({ width: 1000, height: 1000 });
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await tab.goto(base + path, { waitUntil: 'domcontentloaded' });
  const first = await tab.evaluate(untilQuestion, '');
  const loaded = bytes;
  // A real click: some react to nothing else.
  const at = await tab.evaluate(() => {
    const answer = window.bench.answer();
    const { x, y, width, height } = (answer.closest('label') ?? answer).getBoundingClientRect();
    window.bench.before = window.bench.root().textContent;
    addEventListener('click', (event) => (window.bench.clicked ??= event.timeStamp), { capture: true });
    return [x + width / 2, y + height / 2];
  });
  const waiting = tab.evaluate(async (source) => {
    const painted = await eval(`(${source})`)(window.bench.before);
    return painted - window.bench.clicked;
  }, untilQuestion.toString());
  await tab.mouse.click(...at);
  const next = await waiting;
  const result = withResult
    ? await tab.evaluate(async () => {
        const root = window.bench.root();
        const frame = () => new Promise(requestAnimationFrame);
        let start = 0;
        for (let i = 0; !root.querySelector('[part=trade]') && i < 2000; i++) {
          const answers = root.querySelectorAll('.answer input');
          if (answers.length > 0) {
            start = performance.now();
            answers[(i * 7) % answers.length].click();
          }
          await frame();
        }
        await frame();
        return performance.now() - start;
      })
    : undefined;
  await context.close();
  return { first, next, result, bytes: loaded };
}

const contenders = { ours: '/ours', 'ours-many': '/ours-many', floor: '/floor', survey: '/survey' };
const samples = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (let round = 0; round < rounds + 1; round++)
  for (const [name, path] of Object.entries(contenders)) {
    const one = await sample(path, name.startsWith('ours'));
    if (round > 0) samples[name].push(one); // the first round warms the machine up
  }
await browser.close();
server.close();

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const figure = (name, key) => median(samples[name].map((one) => one[key]));
const ratio = (a, b) => (a / b).toFixed(2);
const rows = [
  [
    'bytes until the first question, of SurveyJS',
    ratio(figure('ours', 'bytes'), figure('survey', 'bytes')),
    '0.10',
  ],
  [
    'time to the first question, of the floor',
    ratio(figure('ours', 'first'), figure('floor', 'first')),
    '1.50',
  ],
  ['time to the first question, of SurveyJS', ratio(figure('ours', 'first'), figure('survey', 'first')), '–'],
  ['answer to next question, of the floor', ratio(figure('ours', 'next'), figure('floor', 'next')), '1.50'],
  ['answer to next question, of SurveyJS', ratio(figure('ours', 'next'), figure('survey', 'next')), '–'],
  [
    'last answer to result: 5,000 trades, of 109',
    ratio(figure('ours-many', 'result'), figure('ours', 'result')),
    '2.00',
  ],
];
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
console.log(`${rounds} rounds at ${commit}, CPU slowed 4 times; medians\n`);
console.log('| figure | ratio | goal at most |\n| --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
console.log(
  `\nmilliseconds here: first ${Object.keys(contenders)
    .map((n) => `${n} ${figure(n, 'first').toFixed(0)}`)
    .join(', ')}; ` +
    `next ${Object.keys(contenders)
      .map((n) => `${n} ${figure(n, 'next').toFixed(0)}`)
      .join(', ')}; ` +
    `result ours ${figure('ours', 'result').toFixed(0)}, ours-many ${figure('ours-many', 'result').toFixed(0)}; ` +
    `bytes ${Object.keys(contenders)
      .map((n) => `${n} ${figure(n, 'bytes')}`)
      .join(', ')}`,
);
