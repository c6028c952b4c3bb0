import { expect } from 'chai';
import fc from 'fast-check';
import { parseCsv } from '../../../scripts/feed/csv.js';

describe('a CSV table', () => {
  it('is read by the names in its first line', () => {
    expect(parseCsv('id,name\na,Ath\nb,Mons\n')).to.deep.equal([
      { id: 'a', name: 'Ath' },
      { id: 'b', name: 'Mons' },
    ]);
  });

  it('may hold commas, quotes and line breaks in quotes', () => {
    expect(parseCsv('id,name\na,"Ath, ""la ville""\nhaute"')).to.deep.equal([
      { id: 'a', name: 'Ath, "la ville"\nhaute' },
    ]);
  });

  it('is read as spreadsheets save it: byte order mark, CRLF, empty last line', () => {
    expect(parseCsv('\uFEFFid,name\r\na,Ath\r\n\r\n')).to.deep.equal([{ id: 'a', name: 'Ath' }]);
  });

  it('keeps empty cells', () => {
    expect(parseCsv('a,b,c\n,,\n')).to.deep.equal([{ a: '', b: '', c: '' }]);
  });

  it('names the line that has too few cells', () => {
    expect(() => parseCsv('a,b\n1,2\n3\n')).to.throw('Line 3: 1 fields, but 2 columns');
  });

  it('names the line with a misplaced quote', () => {
    expect(() => parseCsv('a,b\n1,2\n3,4"5\n')).to.throw('Line 3: a quote');
  });

  it('gives back every table that is written by the rules', () => {
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
        const text = ['a,b', ...rows.map((row) => row.map(quote).join(','))].join('\r\n');
        expect(parseCsv(text)).to.deep.equal(rows.map(([a, b]) => ({ a, b })));
      }),
    );
  });
});
