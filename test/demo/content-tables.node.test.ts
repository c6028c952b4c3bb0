/** The tables that people edit by hand: sectors, trades and quizzes of the demo feed. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { pictureUri } from '../../scripts/pictures.js';

interface LocalTexts {
  readonly fr?: string;
  readonly 'fr-x-falc'?: string;
  readonly nl?: string;
  readonly de?: string;
  readonly en?: string;
}
interface Sector {
  readonly id: string;
  readonly letter: string;
  readonly color: { readonly light: string; readonly dark: string };
}
interface Trade {
  readonly id: string;
  readonly sector: string;
  readonly name: LocalTexts;
  readonly subjects: readonly string[];
  readonly tools: readonly LocalTexts[];
}
interface Question {
  readonly id: string;
  readonly kind: 'choice' | 'true-false' | 'order' | 'match';
  readonly text: LocalTexts;
  readonly picture?: string;
  readonly options?: readonly { readonly text: LocalTexts; readonly trade?: string }[];
  readonly pairs?: readonly {
    readonly left: LocalTexts;
    readonly right: LocalTexts;
    readonly trade?: string;
  }[];
  readonly trade?: string;
  readonly answer?: number | boolean;
  readonly explanation: LocalTexts;
  readonly sources?: readonly { readonly url?: string }[];
}
interface Quiz {
  readonly id: string;
  readonly scale?: readonly unknown[];
  readonly items?: readonly {
    readonly id: string;
    readonly interest: string;
    readonly text: LocalTexts;
    readonly picture?: string;
  }[];
  readonly subjects?: readonly { readonly id: string }[];
  readonly subjectsMin?: number;
  readonly subjectsMax?: number;
  readonly questions?: readonly Question[];
}

const table = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../demo/tables/${name}.json`, import.meta.url), 'utf8')) as T[];
const sectors = table<Sector>('sectors');
const trades = table<Trade>('trades');
const quizzes = table<Quiz>('quizzes');
const quiz = (id: string): Quiz => quizzes.find((one) => one.id === id)!;
const questionsOf = (id: string): readonly Question[] => quiz(id).questions!;
const countWords = (text: string): number =>
  text.split(/[\s\u00a0]+/).filter((word) => /\p{L}/u.test(word)).length;

/** The trades that a question is about: what is right, not what is only offered beside it. */
const tradesOf = ({ kind, options = [], pairs = [], trade, answer }: Question): string[] =>
  [
    trade,
    ...pairs.map((pair) => pair.trade),
    kind === 'choice' ? options[Number(answer)]?.trade : undefined,
  ].filter((id) => id !== undefined);

/** WCAG 2.2 relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = [1, 3, 5].map((at) => {
      const value = parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Every text by language in the tables, with the way to it. */
function* texts(value: unknown, path: string): Generator<[string, Record<string, string>]> {
  if (typeof value !== 'object' || value === null) return;
  if ('fr' in value && typeof value.fr === 'string') yield [path, value as Record<string, string>];
  else for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}.${key}`);
}
const all = [...texts({ sectors, trades, quizzes }, '')];

describe('Content tables of the demo feed', () => {
  it('say everything in French, Dutch, German and English; only names of French-speaking school options stay French', () => {
    const missing = all.filter(
      ([path, text]) => !/\.programmes\./.test(path) && !(text.nl && text.de && text.en),
    );
    expect(missing).to.deep.equal([]);
  });

  it('are set in good type: no-break spaces in French, curly apostrophes, no stray spaces', () => {
    const poor = all.filter(
      ([, text]) =>
        /[^\u00a0][?!;:»]|«[^\u00a0]/.test(text.fr!) ||
        Object.values(text).some((words) => /'|^\s|\s$|\s\s/.test(words)),
    );
    expect(poor).to.deep.equal([]);
  });

  it('give each sector a letter of its own and colours that can be read on light and dark pages', () => {
    expect(new Set(sectors.map((sector) => sector.letter)).size).to.equal(sectors.length);
    for (const { color, id } of sectors) {
      expect(contrast(color.light, '#ffffff'), `${id}, light`).to.be.at.least(4.5);
      expect(contrast(color.dark, '#16181d'), `${id}, dark`).to.be.at.least(4.5);
    }
  });

  it('tie each trade to a sector and to subjects a young person can choose', () => {
    const sectorIds = sectors.map((sector) => sector.id);
    const subjectIds = quizzes
      .find((quiz) => quiz.id === 'interest-12')!
      .subjects!.map((subject) => subject.id);
    for (const trade of trades) {
      expect(sectorIds, trade.id).to.include(trade.sector);
      expect(subjectIds, trade.id).to.include.members([...trade.subjects]);
    }
  });

  it('ask for the six kinds of interest equally often and never twice in a row', () => {
    for (const { items } of quizzes) {
      if (!items) continue;
      const letters = items.map((item) => item.interest).join('');
      expect(letters).to.match(/^(RIASEC)+$/);
    }
  });

  it('ask 36 things of young people from 12, then 3 to 5 subjects', () => {
    const { items, subjectsMin, subjectsMax, scale } = quiz('interest-12');
    expect([items!.length, subjectsMin, subjectsMax, scale!.length]).to.deep.equal([36, 3, 5, 5]);
  });

  it('show children 18 cards with a picture of its own and a word, and ask for yes, maybe or no', () => {
    const { items, scale } = quiz('pictures-8-12');
    expect([items!.length, scale!.length]).to.deep.equal([18, 3]);
    for (const card of items!) {
      expect(pictureUri(card.picture!), card.id).to.match(/^data:image\/svg\+xml,/);
      expect(countWords(card.text.fr!), card.id).to.be.at.least(2);
    }
    expect(new Set(items!.map((card) => card.picture)).size).to.equal(items!.length);
  });

  it('ask what one would like to do in at most twelve French words, and no more in easy words', () => {
    for (const { id, text } of quizzes.flatMap(({ items }) => items ?? [])) {
      expect(countWords(text.fr!), id).to.be.at.most(12);
      expect(countWords(text['fr-x-falc'] ?? ''), id).to.be.at.most(12);
    }
  });

  it('give primary classes 15 to 20 questions of every kind', () => {
    const kinds = questionsOf('who-does-what').map(({ kind }) => kind);
    expect(kinds.length).to.be.within(15, 20);
    for (const kind of ['choice', 'true-false', 'order', 'match'] as const)
      expect(kinds.filter((one) => one === kind).length, kind).to.be.at.least(3);
    // Nothing of one kind three times in a row.
    expect(kinds.filter((kind, at) => kind === kinds[at + 1] && kind === kinds[at + 2])).to.deep.equal([]);
  });

  it('speak of the ten sectors about equally, and of no trade twice', () => {
    const asked = questionsOf('who-does-what').flatMap(tradesOf);
    expect(new Set(asked).size).to.equal(asked.length);
    for (const { id } of sectors) {
      const count = asked.filter((trade) => trades.find((one) => one.id === trade)?.sector === id).length;
      expect(count, id).to.be.within(2, 4);
    }
  });

  it('explain every answer in a few words, and in sentences of at most nine easy words', () => {
    for (const { id, explanation } of quizzes.flatMap((one) => one.questions ?? [])) {
      for (const text of [explanation.fr!, explanation.nl!, explanation.de!, explanation.en!])
        expect(countWords(text), id).to.be.at.most(28);
      const easy = explanation['fr-x-falc'] ?? '';
      expect(easy, id).not.to.equal('');
      for (const sentence of easy.split(/[.!?]/))
        expect(countWords(sentence), `${id}: ${sentence}`).to.be.at.most(9);
    }
  });

  it('name a source for what they say about schools, training and people', () => {
    for (const { id, sources = [] } of questionsOf('training-12'))
      expect(sources.length, id).to.be.at.least(1);
    for (const id of ['maconne', 'puericulteur'])
      expect(questionsOf('who-does-what').find((question) => question.id === id)?.sources, id).not.to.be
        .empty;
  });

  it('show pictures with nearly all questions, and never people', () => {
    const pictures = quizzes.flatMap((one) => one.questions ?? []).map(({ picture }) => picture);
    expect(pictures.filter((picture) => picture === undefined).length).to.be.at.most(2);
    const all = [...pictures, ...quizzes.flatMap((one) => one.items ?? []).map(({ picture }) => picture)];
    for (const picture of all) {
      if (!picture) continue;
      expect(pictureUri(picture)).to.match(/^data:image\/svg\+xml,/);
      expect(picture).not.to.match(
        /\b(man|woman|men|women|boy|girl|person|people|baby|child|prince|princess)(-|$)(?!bottle)/,
      );
    }
  });

  it('call a trade the same in a question as in the list of trades, and give it tools of its own', () => {
    for (const { id, options = [], pairs = [] } of quizzes.flatMap((one) => one.questions ?? [])) {
      const named = (trade: string) => trades.find((one) => one.id === trade);
      for (const option of options)
        if (option.trade) expect(option.text, id).to.deep.equal(named(option.trade)?.name);
      for (const { trade, left, right } of pairs) {
        if (!trade) continue;
        expect(left, id).to.deep.equal(named(trade)?.name);
        expect(named(trade)?.tools, id).to.deep.include(right);
      }
    }
  });

  it('leave only one right pairing: no tool belongs to another trade of the same question', () => {
    for (const { id, pairs = [] } of questionsOf('who-does-what'))
      for (const { right, trade } of pairs)
        for (const other of pairs)
          if (other.trade !== trade)
            expect(trades.find((one) => one.id === other.trade)?.tools, id).not.to.deep.include(right);
  });

  it('do not put the right answer always in the same place, nor mostly true or false', () => {
    for (const { id, questions = [] } of quizzes) {
      if (questions.length === 0) continue;
      const answers = questions.map(({ answer }) => answer);
      const times = (wanted: number | boolean) => answers.filter((answer) => answer === wanted).length;
      for (const place of [0, 1, 2]) expect(times(place), `${id}, place ${String(place)}`).to.be.within(1, 4);
      expect(Math.abs(times(true) - times(false)), id).to.be.at.most(1);
    }
  });
});
