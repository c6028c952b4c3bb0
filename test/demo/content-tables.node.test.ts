/** The tables that people edit by hand: sectors, trades and quizzes of the demo feed. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { pictureUri } from '../../scripts/pictures.js';

interface LocalTexts {
  readonly fr?: string;
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
}
interface Quiz {
  readonly id: string;
  readonly items?: readonly { readonly id: string; readonly interest: string; readonly picture?: string }[];
  readonly subjects?: readonly { readonly id: string }[];
  readonly questions?: readonly {
    readonly id: string;
    readonly picture?: string;
    readonly options?: readonly { readonly text: LocalTexts; readonly trade: string }[];
    readonly answer: number | boolean;
  }[];
}

const table = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../demo/tables/${name}.json`, import.meta.url), 'utf8')) as T[];
const sectors = table<Sector>('sectors');
const trades = table<Trade>('trades');
const quizzes = table<Quiz>('quizzes');

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

  it('show a picture on every card for children', () => {
    const cards = quizzes.find((quiz) => quiz.id === 'pictures-8-12')!.items!;
    for (const card of cards) expect(pictureUri(card.picture!), card.id).to.match(/^data:image\/svg\+xml,/);
    expect(new Set(cards.map((card) => card.picture)).size).to.equal(cards.length);
  });

  it('call a trade the same in a question as in the list of trades', () => {
    for (const question of quizzes.flatMap((quiz) => quiz.questions ?? []))
      for (const option of question.options ?? [])
        expect(option.text).to.deep.equal(
          trades.find((trade) => trade.id === option.trade)?.name,
          question.id,
        );
  });

  it('do not put the right answer always in the same place', () => {
    const answers = quizzes.flatMap((quiz) => quiz.questions ?? []).map((question) => question.answer);
    for (const place of [0, 1, 2])
      expect(answers.filter((answer) => answer === place).length).to.be.within(5, 9);
  });
});
