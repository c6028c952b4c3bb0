/**
 * The language switch of the demo page, and what keeps its parts in their places while widgets load. Only the page's own
 * words are changed here: the widgets follow `<html lang>` by themselves, and keep the answers a visitor has given.
 */
import { texts } from './campaign-texts.js';

// The French words are those of the page itself.
const french = { labels: {} };
for (const element of document.querySelectorAll('[data-text]'))
  french[element.dataset.text] = element.textContent.replace(/[ \n]+/g, ' ').trim();
for (const element of document.querySelectorAll('[data-label]'))
  french.labels[element.dataset.label] = element.getAttribute('aria-label');

function speak(language) {
  const words = texts[language] ?? french;
  document.documentElement.lang = texts[language] ? language : 'fr';
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = words[element.dataset.text] ?? french[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute(
      'aria-label',
      words.labels[element.dataset.label] ?? french.labels[element.dataset.label],
    );
  for (const link of document.querySelectorAll('[data-language]'))
    if (link.dataset.language === document.documentElement.lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
}

for (const link of document.querySelectorAll('[data-language]'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    speak(link.dataset.language);
    const url = new URL(location.href);
    url.searchParams.set('lang', link.dataset.language);
    history.replaceState(null, '', url);
  });

/** A widget that shows its content, or why it cannot, no longer needs the height that campaign.css keeps for it. */
async function settle({ target }) {
  await target.updateComplete;
  target.dataset.settled = '';
}
for (const tag of ['trade-quiz', 'cta-map', 'pathway-explorer', 'event-calendar'])
  for (const outcome of ['ready', 'error']) addEventListener(`${tag}-${outcome}`, settle);

/**
 * The widgets above the place that was asked for grow when the visitor comes near them. The page stays with that place
 * until it is at rest, or the visitor moves on.
 */
function stayAt(target) {
  const parts = new ResizeObserver(() => target.scrollIntoView({ behavior: 'instant' }));
  const stop = () => {
    parts.disconnect();
    clearTimeout(atRest);
    for (const act of acts) removeEventListener(act, stop);
  };
  const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
  const atRest = setTimeout(stop, 5000);
  for (const act of acts) addEventListener(act, stop, { passive: true });
  for (const section of document.querySelectorAll('main section')) parts.observe(section);
}

const sectionOf = (hash) => (/^#\w+$/.test(hash) ? document.querySelector(`main section${hash}`) : null);
for (const link of document.querySelectorAll('a[href^="#"]'))
  link.addEventListener('click', () => {
    const target = sectionOf(link.hash);
    if (target) stayAt(target);
  });
const linked = sectionOf(location.hash);
if (linked) stayAt(linked);

const asked = new URLSearchParams(location.search).get('lang');
if (asked) speak(asked);
