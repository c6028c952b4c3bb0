import { expect, fixture, html } from '@open-wc/testing';
import decodeQR from 'qr/decode.js';
import { renderQr } from '../../src/element/qr.js';

/** Draws the code as a phone's camera would see it. */
async function photo(svg: SVGElement): Promise<ImageData> {
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', '400');
  copy.setAttribute('height', '400');
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 400 });
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, 400, 400);
}

describe('a QR code', () => {
  it('is read by a phone as the link it was made from', async () => {
    const link = 'https://example.org/écoles/#trade-quiz.a=1%3Ainterest-12%3Ak3f2%3A014234014234';
    const el = await fixture(html`<div>${renderQr(link, 'Link to the result')}</div>`);
    expect(decodeQR(await photo(el.querySelector('svg')!))).to.equal(link);
    await expect(el).to.be.accessible();
  });

  it('is empty, not an error, for a text that is too long', async () => {
    const el = await fixture(html`<div>${renderQr('x'.repeat(5000), 'Too long')}</div>`);
    expect(el.querySelector('path')?.getAttribute('d')).to.equal('');
  });
});
