import { expect } from 'chai';
import { pictureUri, svgUri } from '../../scripts/pictures.js';
import { isSafeImage } from '../../src/core/link.js';

describe('Pictures for the feed', () => {
  it('gives a publisher a picture that a feed may carry and that decodes to a whole drawing', () => {
    const uri = pictureUri('fluent-emoji-flat:hammer');
    const drawing = decodeURIComponent(uri.slice('data:image/svg+xml,'.length));
    expect(isSafeImage(uri)).to.equal(true);
    expect(drawing).to.match(/^<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg' viewBox='0 0 32 32'>.*<\/svg>$/);
  });

  it('leaves nothing in the address that a browser or an attribute would read otherwise', () => {
    expect(svgUri('<svg><path d="M0 0" fill="#f00"/>\n  <path d="M1 1" fill="url(#a)"/></svg>')).not.to.match(
      /["<>#\s]/,
    );
  });

  it('keeps a percent sign of the drawing', () => {
    const svg = '<svg><rect width="50%"/></svg>';
    expect(decodeURIComponent(svgUri(svg).split(',')[1]!)).to.equal(svg.replaceAll('"', "'"));
  });

  it('tells a publisher which picture does not exist', () => {
    expect(() => pictureUri('fluent-emoji-flat:no-such-thing')).to.throw('There is no picture');
    expect(() => pictureUri('../secret')).to.throw('A picture is named like');
  });
});
