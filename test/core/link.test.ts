import { expect } from 'chai';
import { isSafeImage, isSafeLink, resolveLink, webAddress } from '../../src/core/link.js';

describe('isSafeLink', () => {
  for (const href of [
    'https://example.org/a?b#c',
    'http://example.org',
    'mailto:a@example.org',
    'tel:+3281000000',
    'HTTPS://EXAMPLE.ORG',
  ])
    it(`lets ${href} be followed`, () => {
      expect(isSafeLink(href)).to.equal(true);
    });

  for (const href of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///etc/passwd',
    '/relative',
    '//example.org',
    '',
  ])
    it(`holds back ${JSON.stringify(href)}`, () => {
      expect(isSafeLink(href)).to.equal(false);
    });
});

describe('isSafeImage', () => {
  it('takes a web address, a relative address and image data', () => {
    expect(
      ['https://example.org/a.svg', 'pictures/a.svg', 'data:image/svg+xml;utf8,%3Csvg/%3E'].map(isSafeImage),
    ).to.deep.equal([true, true, true]);
  });
  it('refuses data that is no image, scripts and nothing', () => {
    expect(['data:text/html,x', 'javascript:x', ''].map(isSafeImage)).to.deep.equal([false, false, false]);
  });
});

describe('resolveLink', () => {
  it('makes a relative address absolute', () => {
    expect(resolveLink('places.json', 'https://example.org/feed/feed.json')).to.equal(
      'https://example.org/feed/places.json',
    );
  });
  it('gives nothing where there is no address to stand on', () => {
    expect(resolveLink('places.json', undefined)).to.equal(undefined);
  });
});

describe('the page that an author names', () => {
  it('is made absolute, and nothing but a page of the web', () => {
    const base = 'https://example.org/a/';
    expect(
      ['carte.html', 'https://cta.test/x', 'mailto:a@b.test', 'javascript:alert(1)', '', undefined].map(
        (address) => webAddress(address, base),
      ),
    ).to.deep.equal(['https://example.org/a/carte.html', 'https://cta.test/x', ...Array<undefined>(4)]);
  });
});
