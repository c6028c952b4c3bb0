/**
 * Whether an interest quiz treats trades, sectors and pupils fairly: figures, and the goals they are held against.
 */
import { languageRange, type LocalText } from '../core/text.js';
import type { InterestQuiz, Trade } from '../feed/index.js';
import type { InterestAnswers } from './suggestion.js';
import { isShown, pupilOf, randomPupil, recovery, seeded, tally } from './simulation.js';

/** Goals of the shipped quizzes. Our own judgement; the noise is the middle one of three that were tried. */
export const GOALS = {
  /** Least and most share of first places of a sector among pupils who answer at random. */
  sectorShare: { least: 0.03, most: 0.25 },
  /** Least share of pupils made from a trade who find it, where subjects can be chosen. */
  recovery: 0.8,
  /** Most words of a French item. */
  words: 12,
} as const;

/** Deviation of a made-up pupil's interests from those of the trade, on the scale from 0 to 1. */
const NOISE = 0.2;
/** How likely such a pupil is to choose each subject of the trade. */
const CHIPS = 0.75;

/** Pupils who answer at random, from a fixed seed. */
export const RANDOM_PUPILS = 10_000;

/** Blurs of the pupils who are made to find answers that lead to a trade: a clear one, then others. */
const ATTEMPTS = [0, ...Array.from({ length: 40 }, () => 0.2), ...Array.from({ length: 40 }, () => 0.4)];
/** Pupils at random who look for trades first; most are found by somebody. */
const SCOUTS = 1000;

const crowdOf = (quiz: InterestQuiz, count: number): InterestAnswers[] => {
  const random = seeded(1);
  return Array.from({ length: count }, () => randomPupil(quiz, random));
};

/**
 * Trades for which no answers were found that lead to them. That is no proof that there are none: the search tries pupils
 * at random, and for a trade that none of them was shown some eighty whose interests and subjects are near the trade's.
 *
 * @param trades those with an interest profile are looked at
 */
export function unreached(quizzes: readonly InterestQuiz[], trades: readonly Trade[]): Trade[] {
  const found = new Set<string>();
  for (const quiz of quizzes)
    for (const [id, count] of tally(crowdOf(quiz, SCOUTS), trades).shown) if (count > 0) found.add(id);
  return trades.filter(
    (trade) =>
      trade.interests &&
      !found.has(trade.id) &&
      !quizzes.some((quiz) => {
        const random = seeded(1);
        return ATTEMPTS.some((noise) =>
          isShown(pupilOf(trade, quiz, random, { noise, chips: 1 }), trade, trades),
        );
      }),
  );
}

/** The figures of one quiz. */
export interface FairnessFigures {
  readonly quiz: string;
  /** Of the pupils who answer at random, the share that is suggested trades in an order. */
  readonly clear: number;
  /** Share of first places by sector, of the pupils with an order; largest first. */
  readonly sectors: readonly (readonly [sector: string, share: number])[];
  /** Ids of trades for which no answers were found. */
  readonly unreached: readonly string[];
  /** Ids of trades that no random pupil was shown. */
  readonly neverAtRandom: readonly string[];
  /** Share of pupils made from a trade who find it among those shown; with subjects, and by the six interests alone. */
  readonly recovery: { readonly withSubjects: number; readonly alone: number };
  /** The trades that are found least often with subjects. */
  readonly hardest: readonly (readonly [trade: string, share: number])[];
  /** Items whose French has too many words, or a word that speaks of one gender only. */
  readonly wording: readonly string[];
}

const mean = (values: Iterable<number>): number => {
  const list = [...values];
  return list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
};

/** Words for persons that are of one gender; names of trades come from the feed. */
const PERSONS = ['garçon', 'fille', 'homme', 'femme', 'monsieur', 'madame', 'papa', 'maman', 'père', 'mère'];

const frenchOf = (text: LocalText): string =>
  typeof text === 'string'
    ? text
    : (Object.entries(text).find(
        ([tag]) => languageRange(tag).includes('fr') && !tag.includes('falc'),
      )?.[1] ?? '');

const wordsOf = (text: string): string[] => text.split(/[\s\u00a0]+/).filter((word) => /\p{L}/u.test(word));

/**
 * Items whose French is too long, or of one gender: they name a trade or a person in one form only. Items are activities in
 * the infinitive, which has no gender; an item that does not begin with one is named as well.
 */
export function wordingProblems(quiz: InterestQuiz, trades: readonly Trade[]): string[] {
  const forms = trades.flatMap(({ forms = {} }) =>
    Object.values(forms).flatMap((pair) => Object.values(pair)),
  );
  const gendered = new Set([...forms, ...PERSONS].map((word) => word.toLowerCase()));
  return quiz.items.flatMap(({ id, text }) => {
    const french = frenchOf(text);
    if (!french) return [];
    const words = wordsOf(french);
    const lower = words.map((word) => word.toLowerCase().replace(/^[dlnsc]['’]|[.,;:!?]+$/g, ''));
    const named = lower.filter((word) => gendered.has(word));
    return [
      ...(words.length > GOALS.words ? [`${id}: ${String(words.length)} words`] : []),
      ...(/(er|ir|re|oir)$/.test(lower[0] ?? '') ? [] : [`${id}: does not begin with an infinitive`]),
      ...named.map((word) => `${id}: “${word}” is of one gender`),
    ];
  });
}

/** All figures of a quiz. Takes some seconds. */
export function fairnessOf(quiz: InterestQuiz, all: readonly Trade[]): FairnessFigures {
  const trades = all.filter(({ interests }) => interests);
  const { runs, clear, firstBySector, shown } = tally(crowdOf(quiz, RANDOM_PUPILS), trades);
  const neverAtRandom = [...shown].filter(([, count]) => count === 0).map(([id]) => id);
  const effort = { noise: NOISE, seeds: 5, pupils: 10 };
  const found = recovery(quiz, trades, { ...effort, chips: CHIPS });
  return {
    quiz: quiz.id,
    clear: clear / runs,
    sectors: [...firstBySector]
      .map(([sector, count]) => [sector, count / Math.max(1, clear)] as const)
      .sort((a, b) => b[1] - a[1]),
    unreached: unreached([quiz], trades)
      .map(({ id }) => id)
      .filter((id) => neverAtRandom.includes(id)),
    neverAtRandom,
    recovery: {
      withSubjects: mean(found.values()),
      alone: mean(recovery(quiz, trades, { ...effort, chips: 0 }).values()),
    },
    hardest: [...found].sort((a, b) => a[1] - b[1]).slice(0, 5),
    wording: wordingProblems(quiz, trades),
  };
}

/** Goals that the figures of a quiz miss, each in a sentence; none where all are met. */
export function missedGoals(figures: FairnessFigures, hasSubjects: boolean): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const { least, most } = GOALS.sectorShare;
  return [
    ...figures.sectors.flatMap(([sector, share]) =>
      share < least || share > most ? [`${sector} has ${percent(share)} of the first places at random`] : [],
    ),
    ...figures.unreached.map((id) => `no answers were found that lead to ${id}`),
    ...(hasSubjects && figures.recovery.withSubjects < GOALS.recovery
      ? [`pupils made from a trade find it in ${percent(figures.recovery.withSubjects)} of the runs`]
      : []),
    ...figures.wording,
  ];
}
