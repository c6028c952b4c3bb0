import { expect } from 'chai';
import fc from 'fast-check';
import { allWordings, fold, languageRange, matchesQuery, wordingFor } from '../../src/core/text.js';

describe('wordingFor', () => {
  const text = { fr: 'maçonne / maçon', nl: 'metselaar', 'fr-x-falc': 'une personne qui fait des murs' };

  it('gives the reader’s language', () => {
    expect(wordingFor(text, 'nl-BE')).to.deep.equal({ text: 'metselaar', lang: 'nl' });
  });
  it('gives easy French to those who ask for it, and French where there is none', () => {
    expect(wordingFor(text, 'fr-x-falc').text).to.equal('une personne qui fait des murs');
    expect(wordingFor({ fr: 'mur' }, 'fr-x-falc')).to.deep.equal({ text: 'mur', lang: 'fr' });
  });
  it('falls back to the feed’s own languages and says which one it is', () => {
    expect(wordingFor(text, 'de', ['nl', 'fr'])).to.deep.equal({ text: 'metselaar', lang: 'nl' });
  });
  it('shows what there is where no fallback fits', () => {
    expect(wordingFor({ it: 'muratore' }, 'de', ['fr'])).to.deep.equal({ text: 'muratore', lang: 'it' });
  });
  it('takes a plain string as it is, in no known language', () => {
    expect(wordingFor('Forem', 'de')).to.deep.equal({ text: 'Forem', lang: '' });
  });
});

describe('languageRange', () => {
  it('goes from the full tag to the language alone', () => {
    expect(languageRange('de_AT-1996')).to.deep.equal(['de-at-1996', 'de-at', 'de']);
  });
  it('gives nothing for an empty tag', () => {
    expect(languageRange('')).to.deep.equal([]);
  });
});

describe('search folding', () => {
  it('finds a word whatever its case and accents', () => {
    expect(matchesQuery('Centre de Compétence Évêque-Sœur', 'EVEQUE soeur')).to.equal(true);
  });
  it('takes the apostrophe of a keyboard and that of print for one', () => {
    expect(matchesQuery('Braine-l’Alleud', "l'alleud")).to.equal(true);
    expect(matchesQuery("Braine-l'Alleud", 'l’alleud')).to.equal(true);
  });
  it('wants every word', () => {
    expect(matchesQuery('tour à bois', 'tour métal')).to.equal(false);
  });
  it('lets an empty query match all', () => {
    expect(matchesQuery('anything', '  ')).to.equal(true);
  });
  it('folds once: folding again changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
  it('looks through every language of a text', () => {
    expect(matchesQuery(allWordings({ fr: 'four', de: 'Ofen' }), 'ofen')).to.equal(true);
  });
});
