import { expect } from 'chai';
import { catalogueModule, expressionOf } from '../../scripts/locales/catalogue.js';
import { checkLanguage } from '../../scripts/locales/check.js';
import { contentsOf, roomOf, textOf, type SourceMessage } from '../../scripts/locales/messages.js';
import { readXliff, writeXliff, type Translation } from '../../scripts/locales/xliff.js';

/** A text as the sources would hold it. */
const message = (contents: SourceMessage['contents'], more: Partial<SourceMessage> = {}): SourceMessage => ({
  id: 's1',
  contents,
  tag: contents.length > 1 ? 'str' : undefined,
  desc: undefined,
  rooms: new Set(['trade-quiz']),
  files: new Set(['src/widgets/trade-quiz/trade-quiz.ts']),
  ...more,
});

const translation = (contents: SourceMessage['contents'], state?: string): Translation => ({
  contents,
  state,
});
const value = (index: number) => ({ index, untranslatable: '${value}' });
const steps = message(['Step ', value(0), ' of ', value(1)]);

const problemsOf = (source: SourceMessage, target?: Translation): string[] => {
  const xml = writeXliff('fr', [source], new Map(target ? [[source.id, target]] : []));
  return checkLanguage('fr', new Map([[source.id, source]]), readXliff(xml));
};

describe("a translators' file", () => {
  it('keeps every character of texts, placeholders, notes and states', () => {
    const contents = ['A & B < C "d" ', { index: 0, untranslatable: '<a href="${url}">\n' }, '\u00a0! '];
    const xml = writeXliff(
      'fr',
      [message(contents, { desc: 'Said to <adults>' })],
      new Map([['s1', translation(contents, 'needs-translation')]]),
    );
    const [unit] = readXliff(xml);
    expect(unit).to.deep.equal({
      id: 's1',
      source: contents,
      translation: { contents, state: 'needs-translation' },
    });
    expect(xml).to.contain('<note from="lit-localize">Said to &lt;adults&gt;</note>');
  });

  it('says where it is broken', () => {
    expect(() => readXliff('<xliff><trans-unit id="s1"></xliff>')).to.throw(/not well-formed/);
  });
});

describe('the check of translations', () => {
  it('accepts a translation that moves placeholders', () => {
    expect(problemsOf(steps, translation([value(1), ' : étape ', value(0)].map(noBreak)))).to.deep.equal([]);
  });

  it('finds a text without translation', () => {
    expect(problemsOf(steps)[0]).to.match(/s1 is not translated: “Step \{0\} of \{1\}” in src\/widgets/);
  });

  it('finds an empty translation', () => {
    expect(problemsOf(steps, translation([' ']))[0]).to.contain('is not translated');
  });

  it('finds a placeholder that was lost', () => {
    expect(problemsOf(steps, translation(['Étape ', value(0)]))[0]).to.contain('other placeholders');
  });

  it('finds a translation marked as unfinished', () => {
    expect(problemsOf(message(['Yes']), translation(['Oui'], 'needs-review-translation'))[0]).to.contain(
      'unfinished',
    );
  });

  it('finds an ordinary space before a French question mark', () => {
    expect(problemsOf(message(['Where?']), translation(['Où ?']))[0]).to.contain('no-break space');
    expect(problemsOf(message(['Where?']), translation(['Où\u00a0?']))).to.deep.equal([]);
  });

  it('finds a translation that no source uses any more', () => {
    const xml = writeXliff('nl', [steps], new Map());
    expect(checkLanguage('nl', new Map(), readXliff(xml))[0]).to.contain('left over');
  });
});

describe('a catalogue', () => {
  it('leaves & and < of a plain text as they are', () => {
    expect(expressionOf(message(['R&D']), translation(['R&D <3 "x"']))).to.equal(String.raw`"R&D <3 \"x\""`);
  });

  it('puts values where the translation has them', () => {
    const moved = translation(['Sur ', value(1), ' `$`, étape ', value(0)]);
    expect(expressionOf(steps, moved)).to.equal('str`Sur ${1} \\`\\$\\`, étape ${0}`');
  });

  it('keeps the markup of a template and escapes the text between', () => {
    const link = { index: 0, untranslatable: '<a href="${url}" title="${title}">' };
    const end = { index: 2, untranslatable: '</a>' };
    const source = message([link, 'More about ', { index: 1, untranslatable: '${name}' }, end], {
      tag: 'html',
    });
    const dutch = translation([{ index: 1, untranslatable: '${name}' }, ' < ', link, 'meer', end]);
    expect(expressionOf(source, dutch)).to.equal('html`${2} &lt; <a href="${0}" title="${1}">meer</a>`');
  });

  it('leaves out a text without translation, so that the source text shows', () => {
    expect(catalogueModule([steps], new Map())).to.match(/templates: TemplateMap = \{\n\};/);
  });
});

describe('a text in a list for translators', () => {
  it('shows placeholders as numbers in braces, and reads them back', () => {
    expect(textOf(steps.contents)).to.equal('Step {0} of {1}');
    expect(contentsOf('{1}: {0}', steps.contents)).to.deep.equal([value(1), ': ', value(0)]);
  });

  it('is refused with a placeholder the source does not have', () => {
    expect(contentsOf('Étape {2}', steps.contents)).to.equal(undefined);
  });
});

it('a text belongs to the room of its file; a folder in a widget’s is a room of its own', () => {
  expect(roomOf('src/element/status.ts')).to.equal('element');
  expect(roomOf('src/widgets/cta-map/words.ts')).to.equal('cta-map');
  expect(roomOf('src/widgets/cta-map/later/basemap.ts')).to.equal('cta-map/later');
  expect(roomOf('src/feed/index.ts')).to.equal(undefined);
});

function noBreak(part: SourceMessage['contents'][number]): SourceMessage['contents'][number] {
  return typeof part === 'string' ? part.replace(' :', '\u00a0:') : part;
}
