import type { InterestProfile, InterestQuiz, KnowledgeQuiz, Sector, Trade } from '../../../src/feed/index.js';
import { feedWith } from '../../feed-fixture.js';

const sector = (id: string, name: string, letter: string, light: string, dark: string): Sector => ({
  id,
  name: { fr: name },
  letter,
  color: { light, dark },
});

export const sectors: Sector[] = [
  sector('construction', 'Construction', 'C', '#9a4f00', '#ffa834'),
  sector('industrie', 'Industrie', 'I', '#0942ac', '#6ab0fa'),
  sector('agronomie', 'Agronomie', 'A', '#20712e', '#aae48b'),
  sector('services', 'Services aux personnes', 'S', '#6b3fd4', '#b9a1ff'),
];

/** A trade whose profile is written as six figures in the order R I A S E C. */
export function trade(
  id: string,
  sectorId: string,
  [R, I, A, S, E, C]: [number, number, number, number, number, number],
  subjects: string[] = [],
  more: Partial<Trade> = {},
): Trade {
  const interests: InterestProfile = { R, I, A, S, E, C };
  return { id, name: { fr: id }, sector: sectorId, interests, subjects, ...more };
}

export const trades: Trade[] = [
  trade('menuisier', 'construction', [7, 2, 3, 1, 2, 3], ['wood', 'buildings'], {
    name: { fr: 'menuisière / menuisier', en: 'joiner' },
    tasks: [{ fr: 'Mesurer une porte' }, { fr: 'Couper le bois' }, { fr: 'Poser l’ouvrage' }],
    tools: [{ fr: 'rabot' }, { fr: 'scie' }],
    dual: { status: 'yes', providers: ['IFAPME'] },
    shortage: {
      status: 'listed',
      year: 2025,
      lists: [{ name: 'Forem', year: 2025, url: 'https://example.org/liste' }],
    },
    sources: [{ label: 'O*NET 30.2', url: 'https://example.org/onet' }],
  }),
  trade('macon', 'construction', [7, 2, 1, 1, 2, 3], ['buildings']),
  trade('couvreur', 'construction', [7, 1, 2, 1, 2, 3], ['buildings']),
  trade('charpentier', 'construction', [7, 2, 2, 1, 2, 3], ['wood', 'buildings']),
  trade('plombier', 'construction', [6, 3, 1, 2, 2, 3], ['buildings', 'water']),
  trade('soudeur', 'industrie', [7, 3, 1, 1, 1, 3], ['metal']),
  trade('technicien', 'industrie', [5, 7, 1, 1, 1, 3], ['metal']),
  trade('jardinier', 'agronomie', [6, 2, 4, 1, 3, 2], ['plants'], {
    dual: { status: 'unknown' },
    shortage: { status: 'unknown' },
  }),
  trade('fleuriste', 'agronomie', [4, 1, 7, 2, 4, 2], ['plants']),
  trade('aide-familiale', 'services', [2, 2, 1, 7, 2, 3], ['care']),
  trade('animateur', 'services', [1, 1, 4, 7, 4, 1], ['care']),
];

const letters = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
const texts = {
  R: 'Fabriquer une étagère en bois',
  I: 'Chercher pourquoi une machine s’arrête',
  A: 'Dessiner l’affiche d’une fête',
  S: 'Écouter une personne inquiète',
  E: 'Tenir un stand au marché',
  C: 'Ranger un atelier',
};

/** Six items, one for each letter, five answers, subjects to choose from. */
export const interestQuiz: InterestQuiz = {
  id: 'interest-12',
  kind: 'interest',
  audiences: ['secondary'],
  title: { fr: 'Qu’est-ce que tu aimerais faire ?', en: 'What would you like to do?' },
  instruction: { fr: 'Imagine que tu fais l’activité.', en: 'Imagine doing the activity.' },
  scale: ['Pas du tout', 'Plutôt pas', 'Je ne sais pas', 'Plutôt oui', 'Oui, beaucoup'].map(
    (label, value) => ({
      value,
      label: { fr: label },
    }),
  ),
  items: letters.map((interest) => ({
    id: `${interest}1`,
    interest,
    text: { fr: texts[interest] },
    subjects: interest === 'R' ? ['wood'] : [],
  })),
  subjects: [
    { id: 'wood', label: { fr: 'le bois' } },
    { id: 'metal', label: { fr: 'le métal' } },
    { id: 'plants', label: { fr: 'les plantes' } },
    { id: 'buildings', label: { fr: 'les maisons et les bâtiments' } },
    { id: 'care', label: { fr: 'prendre soin' } },
  ],
  subjectsMin: 2,
  subjectsMax: 3,
};

const picture = {
  url: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4" fill="teal"/></svg>')}`,
  credit: 'Test',
};

/** Six pictures, three answers, no subjects to choose from. */
export const pictureQuiz: InterestQuiz = {
  id: 'pictures-8-12',
  kind: 'interest',
  audiences: ['primary'],
  title: { fr: 'Mes images préférées' },
  scale: ['Non', 'Peut-être', 'Oui'].map((label, value) => ({ value, label: { fr: label } })),
  items: letters.map((interest) => ({
    id: `k${interest}1`,
    interest,
    text: { fr: texts[interest] },
    subjects: interest === 'R' ? ['wood', 'buildings'] : [],
    picture,
  })),
};

export const knowledgeQuiz: KnowledgeQuiz = {
  id: 'who-does-what',
  kind: 'knowledge',
  audiences: ['primary'],
  title: { fr: 'Qui fait quoi ?', en: 'Who does what?' },
  questions: [
    {
      id: 'Q1',
      kind: 'choice',
      text: { fr: 'Qui utilise un rabot ?' },
      options: [
        { text: { fr: 'fleuriste' }, trade: 'fleuriste' },
        { text: { fr: 'menuisière / menuisier' }, trade: 'menuisier' },
        { text: { fr: 'soudeuse / soudeur' }, trade: 'soudeur' },
      ],
      answer: 1,
      explanation: { fr: 'Le rabot enlève de fins copeaux de bois.' },
      sources: [{ url: 'https://example.org/rabot', label: 'Rabot' }],
    },
    {
      id: 'Q2',
      kind: 'true-false',
      text: { fr: 'Une fille peut devenir maçonne.' },
      answer: true,
      explanation: { fr: 'Le métier est ouvert à toutes et à tous.' },
    },
    {
      id: 'Q3',
      kind: 'choice',
      text: { fr: 'Qui soude ?' },
      options: [
        { text: { fr: 'soudeuse / soudeur' }, trade: 'soudeur' },
        { text: { fr: 'maçonne / maçon' } },
      ],
      answer: 0,
      explanation: { fr: 'Souder, c’est unir deux pièces de métal.' },
    },
  ],
};

/** A question of each kind that puts things together. */
export const arrangingQuiz: KnowledgeQuiz = {
  id: 'arranging',
  kind: 'knowledge',
  audiences: ['primary'],
  title: { fr: 'Dans l’ordre', en: 'In order' },
  questions: [
    {
      id: 'O1',
      kind: 'order',
      text: { en: 'How is bread made?' },
      options: ['Weigh', 'Knead', 'Wait', 'Bake'].map((en) => ({ text: { en } })),
      explanation: { en: 'Yeast needs time.' },
    },
    {
      id: 'M1',
      kind: 'match',
      text: { en: 'Which tool goes with which trade?' },
      pairs: [
        { left: { en: 'joiner' }, right: { en: 'plane' }, trade: 'menuisier' },
        { left: { en: 'mason' }, right: { en: 'trowel' } },
        { left: { en: 'welder' }, right: { en: 'mask' } },
      ],
      explanation: { en: 'Each trade has its tools.' },
    },
  ],
};

/** A feed with the three quizzes. */
export const quizFeed = feedWith({ sectors, trades, quizzes: [interestQuiz, pictureQuiz, knowledgeQuiz] });
