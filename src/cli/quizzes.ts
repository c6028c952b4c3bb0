/** What a quiz can do with, but hardly means: worth a look, not a mistake. */
import type { LocalText } from '../core/text.js';
import type { Quiz, Trade } from '../feed/index.js';
import { interests } from '../matching/interests.js';

/** What a publisher may want to look at, by its path in what was read. */
export interface Doubt {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/**
 * How many questions people answer to the end: fewer teach or tell nothing, and with more a lesson of 50 minutes is over.
 * Our own judgement.
 */
const LENGTH = { least: 3, most: 60 } as const;

/** The list of a quiz: its name, and for each entry the texts and whether it has a picture. */
function entriesOf(quiz: Quiz): { list: string; texts: LocalText[][]; pictures: boolean[] } {
  if (quiz.kind === 'interest')
    return {
      list: 'items',
      texts: quiz.items.map(({ text }) => [text]),
      pictures: quiz.items.map(({ picture }) => picture !== undefined),
    };
  return {
    list: 'questions',
    texts: quiz.questions.map(({ text, explanation, options = [], pairs = [] }) => [
      text,
      explanation,
      ...options.map((option) => option.text),
      ...pairs.flatMap(({ left, right }) => [left, right]),
    ]),
    pictures: quiz.questions.map(({ picture }) => picture !== undefined),
  };
}

/** The languages of a text; none where it is the same in all, or the feed does not say. Easy language is an extra. */
const languagesOf = (text: LocalText): string[] =>
  typeof text === 'string' ? [] : Object.keys(text).filter((tag) => !tag.includes('-x-'));

function languageDoubts(quiz: Quiz, path: string): Doubt[] {
  const { list, texts } = entriesOf(quiz);
  const all = texts.flat();
  const used = new Set([quiz.title, ...all].flatMap(languagesOf));
  return [...used].flatMap((tag) => {
    const without = texts.filter((of) =>
      of.some((text) => typeof text !== 'string' && !Object.hasOwn(text, tag)),
    ).length;
    return without === 0
      ? []
      : [
          {
            path: `${path}.${list}`,
            found: `${String(without)} of ${String(texts.length)} without "${tag}"`,
            expected: 'every text in each language of the quiz',
            mend: 'Translate what is missing: readers of that language see it in another one.',
          },
        ];
  });
}

function lengthDoubts(quiz: Quiz, path: string): Doubt[] {
  const { list, texts } = entriesOf(quiz);
  const { least, most } = LENGTH;
  if (texts.length >= least && texts.length <= most) return [];
  return [
    {
      path: `${path}.${list}`,
      found: String(texts.length),
      expected: `${String(least)} to ${String(most)} of them, as many as people answer to the end`,
      mend:
        texts.length < least ? 'Add some, or leave the quiz out until there are.' : 'Make two quizzes of it.',
    },
  ];
}

function pictureDoubts(quiz: Quiz, path: string): Doubt[] {
  if (quiz.kind === 'knowledge') return [];
  const { list, pictures } = entriesOf(quiz);
  const without = pictures.filter((has) => !has).length;
  return without === 0 || without === pictures.length
    ? []
    : [
        {
          path: `${path}.${list}`,
          found: `${String(without)} of ${String(pictures.length)} without a picture`,
          expected: 'a picture for each of them, or for none',
          mend: 'Add the pictures that are missing: a card without one is chosen for other reasons.',
        },
      ];
}

function interestDoubts(quiz: Quiz, path: string): Doubt[] {
  if (quiz.kind === 'knowledge') return [];
  const missing = interests.filter((letter) => !quiz.items.some(({ interest }) => interest === letter));
  return missing.length === 0
    ? []
    : [
        {
          path: `${path}.items`,
          found: `none for ${missing.join(', ')}`,
          expected: 'items for each of the six interests R, I, A, S, E, C',
          mend: 'Add items: a profile without them says nothing of these interests.',
        },
      ];
}

/** An interest quiz ends with trades: says where there are none to end with. */
function tradeDoubts(quizzes: readonly Quiz[], trades: readonly Trade[]): Doubt[] {
  const asking = quizzes.find(({ kind }) => kind === 'interest');
  if (!asking || trades.some(({ interests }) => interests)) return [];
  return [
    {
      path: 'trades',
      found: trades.length === 0 ? 'none' : `none of ${String(trades.length)} with "interests"`,
      expected: `trades with an interest profile, which the quiz "${asking.id}" can suggest`,
      mend: 'Give the trades their "interests"; a page may also take trades from another feed.',
    },
  ];
}

/** Doubts about the quizzes of a feed. */
export function checkQuizzes(quizzes: readonly Quiz[], trades: readonly Trade[]): Doubt[] {
  return [
    ...quizzes.flatMap((quiz, index) => {
      const path = `quizzes[${String(index)}]`;
      return [lengthDoubts, interestDoubts, pictureDoubts, languageDoubts].flatMap((doubts) =>
        doubts(quiz, path),
      );
    }),
    ...tradeDoubts(quizzes, trades),
  ];
}
