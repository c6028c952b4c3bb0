/** What sheets are tested with: languages, the shipped feed, and a feed made by somebody careless. */
import { LitElement } from 'lit';
import { LocalizeController } from '../../../../src/element/localize.js';
import type {
  KnowledgeQuiz,
  InterestQuiz,
  Question,
  Quiz,
  Sector,
  Trade,
} from '../../../../src/feed/index.js';
import { catalogues } from '../../../../src/generated/trade-quiz/print/index.js';
import type { ClassResult } from '../../../../src/widgets/trade-quiz/print/index.js';
import type { SheetView } from '../../../../src/widgets/trade-quiz/print/sheet-view.js';

class SpeakerElement extends LitElement {
  readonly i18n = new LocalizeController(this, catalogues);
}
customElements.define('test-speaker', SpeakerElement);

/** The texts of the print set in a language. */
export async function speak(lang: string): Promise<LocalizeController> {
  const speaker = document.createElement('test-speaker') as SpeakerElement;
  speaker.lang = lang;
  document.body.append(speaker);
  await speaker.i18n.ready;
  speaker.remove();
  return speaker.i18n;
}

const json = async <T>(file: string): Promise<T> => {
  const answer = await fetch(new URL(`../../../../demo/feed/${file}`, import.meta.url));
  return (await answer.json()) as T;
};

export interface Shipped {
  readonly quizzes: readonly Quiz[];
  readonly trades: readonly Trade[];
  readonly sectors: ReadonlyMap<string, Sector>;
}

/** The feed of the demonstration. */
export async function shipped(): Promise<Shipped> {
  const [quizzes, trades, { sectors }] = await Promise.all([
    json<Quiz[]>('quizzes.json'),
    json<Trade[]>('trades.json'),
    json<{ sectors: Sector[] }>('feed.json'),
  ]);
  return { quizzes, trades, sectors: new Map(sectors.map((sector) => [sector.id, sector])) };
}

export const classResult = (trades: readonly Trade[]): ClassResult => ({
  title: '',
  profile: { R: 0.71, I: 0.44, A: 0.62, S: 0.55, E: 0.2, C: 0.33 },
  hands: 431,
  trades,
});

export const link = 'https://www.exemple.be/metiers/quiz.html#trade-quiz.quiz=interest-12';

const long = (text: string, length = 200) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const longQuestion = (index: number): Question => ({
  id: `Q${String(index)}`,
  kind: index % 3 === 0 ? 'true-false' : 'choice',
  text: long('Qui utilise la machine du grand atelier ? '),
  ...(index % 3 !== 0 && { options: [0, 1, 2, 3].map(() => ({ text: long('mécanicienne / mécanicien ') })) }),
  answer: index % 3 === 0 ? true : 1,
  explanation: long('Parce que cela se fait ainsi. '),
});

/** 200 questions, each text as long as 200 characters. */
export const longQuiz: KnowledgeQuiz = {
  id: 'long',
  kind: 'knowledge',
  audiences: ['primary'],
  title: long('Un titre qui ne finit pas '),
  questions: Array.from({ length: 200 }, (_, index) => longQuestion(index)),
};

/** 200 activities as long as 200 characters, answers with long names and points that are no small numbers. */
export const longInterestQuiz: InterestQuiz = {
  id: 'long-interest',
  kind: 'interest',
  audiences: ['secondary'],
  title: long('Untitresansespaces', 200),
  instruction: long('Imagine que tu fais l’activité. '),
  scale: [-2, -1, 0, 1, 200].map((value) => ({ value, label: long('Oui, vraiment ', 60) })),
  items: Array.from({ length: 200 }, (_, index) => ({
    id: `I${String(index)}`,
    interest: (['R', 'I', 'A', 'S', 'E', 'C'] as const)[index % 6]!,
    text: long('Réparer une machine avec soin '),
  })),
  subjects: Array.from({ length: 60 }, (_, index) => ({
    id: `s${String(index)}`,
    label: long('le bois ', 60),
  })),
  subjectsMin: 3,
  subjectsMax: 5,
};

/** Each kind of question once. */
export const everyKindQuiz: KnowledgeQuiz = {
  id: 'every-kind',
  kind: 'knowledge',
  audiences: ['primary'],
  title: 'Qui fait quoi ?',
  questions: [
    {
      id: 'choice',
      kind: 'choice',
      text: 'Qui utilise un rabot ?',
      options: [{ text: 'fleuriste' }, { text: 'menuisière / menuisier' }],
      answer: 1,
      explanation: 'Le rabot enlève de fins copeaux de bois.',
    },
    {
      id: 'true-false',
      kind: 'true-false',
      text: 'Une fille peut devenir maçonne.',
      answer: true,
      explanation: 'Le métier est ouvert à toutes et à tous.',
    },
    {
      id: 'order',
      kind: 'order',
      text: 'Comment fait-on du pain ?',
      options: ['Peser la farine', 'Pétrir la pâte', 'Laisser lever', 'Cuire'].map((text) => ({ text })),
      explanation: 'La pâte lève avant la cuisson.',
    },
    {
      id: 'match',
      kind: 'match',
      text: 'Quel outil va avec quel métier ?',
      pairs: [
        { left: 'maçonne / maçon', right: 'truelle' },
        { left: 'coiffeuse / coiffeur', right: 'ciseaux' },
        { left: 'soudeuse / soudeur', right: 'poste à souder' },
      ],
      explanation: 'Chaque métier a ses outils.',
    },
  ],
};

/** One question, no picture, and an answer that points nowhere. */
export const shortQuiz: KnowledgeQuiz = {
  id: 'short',
  kind: 'knowledge',
  audiences: [],
  title: { fr: 'Une' },
  questions: [
    { id: 'Q', kind: 'choice', text: { fr: 'Qui ?' }, options: [], answer: 7, explanation: { fr: 'Voilà.' } },
  ],
};

/** One activity without a picture. */
export const shortInterestQuiz: InterestQuiz = {
  ...longInterestQuiz,
  id: 'short-interest',
  title: 'Une',
  items: [{ id: 'I', interest: 'A', text: 'Dessiner' }],
  scale: [
    { value: 0, label: 'Non' },
    { value: 1, label: 'Oui' },
  ],
  subjects: [],
};

/** Trades with names of 200 characters in a sector with such a name. */
export const longTrades: readonly Trade[] = Array.from({ length: 30 }, (_, index) => ({
  id: `t${String(index)}`,
  sector: `s${String(index % 4)}`,
  name:
    index % 2
      ? long('pâtissière-chocolatière / pâtissier-chocolatier ')
      : long('Donaudampfschifffahrtskapitän'),
  tools: [long(`outil ${String(index)} à moteur `)],
}));
export const longSectors: ReadonlyMap<string, Sector> = new Map(
  [0, 1, 2, 3].map((index) => [
    `s${String(index)}`,
    {
      id: `s${String(index)}`,
      name: long('Construction et travaux '),
      letter: String(index),
      color: { light: '#20712e', dark: '#aae48b' },
    },
  ]),
);

export const view = (
  quiz: Quiz,
  feed: Omit<Shipped, 'quizzes'>,
  more: Partial<SheetView> = {},
): SheetView => ({
  quiz,
  sectors: feed.sectors,
  trades: feed.trades,
  link,
  ...more,
});
