import { expect } from 'chai';
import { findNamedLocality, printedName } from '../../../scripts/feed/geography.js';

const gazetteer = [
  { postalCode: '7090', name: { fr: 'Braine-le-Comte', nl: '’s-Gravenbrakel' }, province: 'Hainaut' },
  { postalCode: '6140', name: 'Fontaine-l’Évêque', province: 'Hainaut' },
].map((entry) => ({ ...entry, coordinates: [4.3, 50.4] as const }));

describe('names of localities in the tables', () => {
  it('are printed with the apostrophe of print', () => {
    expect(printedName("Fontaine-l'Évêque")).to.equal('Fontaine-l’Évêque');
    expect(printedName("'s-Gravenbrakel")).to.equal('’s-Gravenbrakel');
    expect(printedName('Écaussinnes-d’Enghien')).to.equal('Écaussinnes-d’Enghien');
  });

  it('lead to their locality with either apostrophe', () => {
    for (const name of ["Fontaine-l'Évêque", 'Fontaine-l’Évêque'])
      expect(findNamedLocality(gazetteer, '6140', name)?.name).to.equal('Fontaine-l’Évêque');
  });

  it('lead to no other locality of the postcode, nor to one of another postcode', () => {
    expect(findNamedLocality(gazetteer, '6140', 'Leernes')).to.equal(undefined);
    expect(findNamedLocality(gazetteer, '7090', 'Fontaine-l’Évêque')).to.equal(undefined);
  });
});
