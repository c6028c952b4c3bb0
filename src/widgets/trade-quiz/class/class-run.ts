/**
 * A class's way through a quiz: counts of raised hands, no names. Immutable: each act gives a new run.
 */
import type { Question, Quiz } from '../../../feed/index.js';
import { optionCount, rightAnswer } from '../later/answers.js';

/** What a class is being asked. */
export interface ClassRun {
  readonly quiz: Quiz;
  /** Teams that play together, 2 to 6; 0 for the class as one. */
  readonly teams: number;
  /** Pupils in the class, 1 to 99; 0 where the teacher did not say. */
  readonly pupils: number;
  /** True where the class fills a town together. */
  readonly goal: boolean;
  /** Index of the question on the screen; one past the last: the end; -1: the settings. */
  readonly step: number;
  /** Hands for each answer of each question, 0 to 99. */
  readonly hands: readonly (readonly number[])[];
  /** Whether the answer of a question, or what the hands say, was shown. */
  readonly shown: readonly boolean[];
  /** For each question the teams that had it, as indexes from 0. */
  readonly right: readonly (readonly number[])[];
}

/** More hands than a class has. */
export const MOST_HANDS = 99;
export const MOST_TEAMS = 6;

/** The number of things that are asked. */
export const askedCount = (quiz: Quiz): number =>
  quiz.kind === 'interest' ? quiz.items.length : quiz.questions.length;

/**
 * How many answers hands are counted for. Orders and pairings have too many: there one counts who had it right, and who
 * had not.
 */
export function answerCount(quiz: Quiz, index: number): number {
  if (quiz.kind === 'interest') return quiz.scale.length;
  const question = quiz.questions[index];
  return question ? (isArranged(question) ? 2 : optionCount(question)) : 0;
}

/** True for a question whose answer is an arrangement, which a class talks about instead of voting. */
export const isArranged = ({ kind }: Question): boolean => kind === 'order' || kind === 'match';

/** A run at its settings. */
export function startClass(quiz: Quiz): ClassRun {
  const questions = Array.from({ length: askedCount(quiz) }, (_, index) => index);
  return {
    quiz,
    teams: 0,
    pupils: 0,
    goal: quiz.kind === 'knowledge',
    step: -1,
    hands: questions.map((index) => Array.from({ length: answerCount(quiz, index) }, () => 0)),
    shown: questions.map(() => false),
    right: questions.map(() => []),
  };
}

export const placeOf = ({ step, quiz }: ClassRun): 'settings' | 'question' | 'end' =>
  step < 0 ? 'settings' : step < askedCount(quiz) ? 'question' : 'end';

const replaced = <T>(list: readonly T[], index: number, value: T): T[] =>
  list.map((entry, at) => (at === index ? value : entry));

const limit = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, Number.isFinite(value) ? Math.round(value) : least));

/** The run with so many hands for an answer of the question on the screen. */
export function setHands(run: ClassRun, answer: number, hands: number): ClassRun {
  const counts = run.hands[run.step];
  if (!counts || answer >= counts.length) return run;
  const changed = replaced(counts, answer, limit(hands, 0, MOST_HANDS));
  return { ...run, hands: replaced(run.hands, run.step, changed) };
}

/** The run with one hand more (1) or less (-1) for an answer of the question on the screen. */
export const addHand = (run: ClassRun, answer: number, by: -1 | 1): ClassRun =>
  setHands(run, answer, (run.hands[run.step]?.[answer] ?? 0) + by);

/** The run with the answer of the question on the screen shown. */
export const show = (run: ClassRun): ClassRun => ({ ...run, shown: replaced(run.shown, run.step, true) });

/** The run at another question; not before the settings, not beyond the end. */
export const goTo = (run: ClassRun, step: number): ClassRun => ({
  ...run,
  step: limit(step, -1, askedCount(run.quiz)),
});

/** The run with so many teams; 0 for none, else 2 to 6. What teams had right before is kept for those that stay. */
export function setTeams(run: ClassRun, teams: number): ClassRun {
  const count = teams < 2 ? 0 : limit(teams, 2, MOST_TEAMS);
  return { ...run, teams: count, right: run.right.map((list) => list.filter((team) => team < count)) };
}

/** The run with so many pupils; 0 where nobody says. */
export const setPupils = (run: ClassRun, pupils: number): ClassRun => ({
  ...run,
  pupils: limit(pupils, 0, MOST_HANDS),
});

/** The run with or without the town that all fill together. */
export const setGoal = (run: ClassRun, goal: boolean): ClassRun => ({ ...run, goal });

/** The run in which a team had the question on the screen right, or had not where it had. */
export function toggleTeam(run: ClassRun, team: number): ClassRun {
  const list = run.right[run.step];
  if (!list || team >= run.teams) return run;
  const changed = list.includes(team) ? list.filter((other) => other !== team) : [...list, team].sort();
  return { ...run, right: replaced(run.right, run.step, changed) };
}

/** Hands counted for a question. */
export const handsFor = (run: ClassRun, index: number): number =>
  (run.hands[index] ?? []).reduce((sum, hands) => sum + hands, 0);

/** Hands counted in all. */
export const allHands = (run: ClassRun): number =>
  run.hands.reduce((sum, counts) => sum + counts.reduce((a, b) => a + b, 0), 0);

/** How many had a question right, of those that were counted. */
export interface Had {
  readonly by: 'hands' | 'teams';
  readonly right: number;
  /** More than 0. */
  readonly all: number;
}

/** Who had a question right: hands where some were counted, else teams; `undefined` where neither says anything. */
export function hadIt(run: ClassRun, index: number): Had | undefined {
  const { quiz, teams } = run;
  const question = quiz.kind === 'knowledge' ? quiz.questions[index] : undefined;
  if (!question) return undefined;
  const hands = handsFor(run, index);
  if (hands > 0) {
    const right = run.hands[index]?.[isArranged(question) ? 0 : rightAnswer(question)] ?? 0;
    return { by: 'hands', right, all: hands };
  }
  const had = run.right[index]?.length ?? 0;
  // A question that nobody came to is no question that nobody had.
  return teams > 0 && (had > 0 || run.shown[index]) ? { by: 'teams', right: had, all: teams } : undefined;
}

/** True where fewer than half had it: a question to talk about again. */
export const isToTalkAbout = ({ right, all }: Had): boolean => right * 2 < all;

/** True where a question lights its window: the class voted, a team had it, or a hand was right once that is known. */
function isLit(run: ClassRun, index: number): boolean {
  if (run.quiz.kind === 'interest') return handsFor(run, index) > 0;
  if ((run.right[index]?.length ?? 0) > 0) return true;
  const had = hadIt(run, index);
  return run.shown[index] === true && had !== undefined && had.right > 0;
}

/** Windows that are lit, of all. */
export interface Town {
  readonly lit: number;
  readonly all: number;
}

/** The town: one window for each question. It is lit by all together; nobody wins over others. */
export const townOf = (run: ClassRun): Town => ({
  lit: run.hands.filter((_, index) => isLit(run, index)).length,
  all: askedCount(run.quiz),
});
