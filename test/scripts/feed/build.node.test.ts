import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { buildFeed } from '../../../scripts/feed/build.js';

const committed = (name: string) =>
  readFileSync(new URL(`../../../demo/feed/${name}`, import.meta.url), 'utf8');
const feed = JSON.parse(committed('feed.json')) as { readonly updated: string };

interface Place {
  readonly id: string;
  readonly kind: string;
  readonly position?: { readonly coordinates: readonly [number, number] };
  readonly address?: { readonly streetAddress?: string };
  readonly booking: { readonly required: string };
}
interface Step {
  readonly id: string;
}
interface Pathways {
  readonly steps: readonly Step[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

describe('the demo feed', () => {
  it('follows the format without a finding', () => {
    expect(buildFeed('2026-11-24').issues).to.deep.equal([]);
  });

  it('is what the tables give on the day it was built', () => {
    const { files } = buildFeed(feed.updated);
    for (const [name, text] of files)
      expect(committed(name) === text, `${name}: run npm run feed`).to.equal(true);
  });

  it('follows the format on other days too', () => {
    for (const day of ['2026-02-28', '2027-07-01', '2028-02-29'])
      expect(buildFeed(day).issues).to.deep.equal([]);
  });

  it('shows every place with a position inside or beside French-speaking Belgium', () => {
    const places = JSON.parse(committed('places.json')) as Place[];
    for (const { id, position } of places) {
      if (!position) continue;
      const [lon, lat] = position.coordinates;
      expect(lon > 2.8 && lon < 6.5 && lat > 49.4 && lat < 51, id).to.equal(true);
    }
    expect(places.filter(({ position }) => !position)).to.have.length(13);
  });

  it('does not know how places are booked, and says so', () => {
    const places = JSON.parse(committed('places.json')) as Place[];
    expect(new Set(places.map(({ booking }) => booking.required))).to.deep.equal(new Set(['unknown']));
  });

  it('lets a learner come from, or go to, every step of the pathways', () => {
    const { steps, links } = JSON.parse(committed('pathways.json')) as Pathways;
    const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
    expect(steps.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).to.deep.equal([]);
  });

  it('writes French with a no-break space before double punctuation', () => {
    for (const name of ['places.json', 'pathways.json', 'events.json'])
      for (const [, text = ''] of committed(name).matchAll(/"fr":"((?:[^"\\]|\\.)*)"/g))
        expect(text).to.not.match(/[^\u00a0\s][;!?»]| [:;!?»]|« /);
  });

  it('writes names of localities with the apostrophe of print', () => {
    for (const name of ['places.json', 'events.json', 'gazetteer.json', 'basemap.json'])
      expect(committed(name).match(/.{0,20}(?:\w'\w|"'\w).{0,20}/g), name).to.equal(null);
  });

  it('says every text of places, pathways and events in four languages, or only names', () => {
    for (const name of ['pathways.json', 'events.json'])
      for (const [text] of committed(name).matchAll(/\{"(?:fr|nl|de|en)":[^{}]*\}/g)) {
        const languages = Object.keys(JSON.parse(text) as object);
        expect(languages, text).to.have.members(['fr', 'nl', 'de', 'en']);
      }
  });
});
