/**
 * The language switch of the demo page. Only the page's own words are changed here: the widgets follow `<html lang>`
 * by themselves, and keep the answers a visitor has given.
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

const asked = new URLSearchParams(location.search).get('lang');
if (asked) speak(asked);
