/**
 * A class's run as a short text for the fragment of an address, so that it survives a reload, and back.
 *
 * `1:interest-12:k3f2:4:3g:22:0.2.5.9.1~s~…` – version, quiz, fingerprint of its questions, step, teams (with `g` where they
 * have a goal together), pupils, then the questions that were asked, separated by `~`: hands for each answer, separated by `.` and left out where there are none; `s` where the
 * answer was shown; `t` and a number in base 36 whose bits are the teams that had it.
 */
import type { Quiz } from '../../../feed/index.js';
import { fingerprint } from '../later/answer-code.js';
import { answerCount, askedCount, MOST_HANDS, MOST_TEAMS, startClass, type ClassRun } from './class-run.js';

const VERSION = '1';

function encodeQuestion({ hands, shown, right }: ClassRun, index: number): string {
  const counts = hands[index] ?? [];
  const bits = (right[index] ?? []).reduce((sum, team) => sum + 2 ** team, 0);
  return [
    counts.some((count) => count > 0) ? counts.join('.') : '',
    shown[index] ? 's' : '',
    bits > 0 ? `t${bits.toString(36)}` : '',
  ].join('');
}

/** The entry `c` of the fragment. */
export function encodeClass(run: ClassRun): ReadonlyMap<string, string> {
  const { quiz, step, teams, pupils } = run;
  const questions = run.hands.map((_, index) => encodeQuestion(run, index)).join('~');
  const set = `${String(teams)}${run.goal ? 'g' : ''}`;
  const code = [VERSION, quiz.id, fingerprint(quiz), step, set, pupils, questions.replace(/~+$/, '')];
  return new Map([['c', code.join(':')]]);
}

interface CodedQuestion {
  readonly hands: readonly number[];
  readonly shown: boolean;
  readonly right: readonly number[];
}

function decodeQuestion(text: string, answers: number, teams: number): CodedQuestion | undefined {
  const [, counts = '', shown, bits = '0'] = /^([\d.]*)(s?)(?:t([0-9a-z]{1,2}))?$/.exec(text) ?? [
    undefined,
    'x',
  ];
  const hands = counts === '' ? Array.from({ length: answers }, () => 0) : counts.split('.').map(Number);
  const right = Array.from({ length: MOST_TEAMS }, (_, team) => team).filter(
    (team) => Math.floor(parseInt(bits, 36) / 2 ** team) % 2 === 1,
  );
  const fits =
    hands.length === answers &&
    hands.every((count) => Number.isInteger(count) && count >= 0 && count <= MOST_HANDS) &&
    parseInt(bits, 36) < 2 ** Math.max(teams, 0);
  return fits ? { hands, shown: shown === 's', right } : undefined;
}

/** A run from the entries of a fragment; `undefined` where they are damaged or of a quiz that is not among `quizzes`. */
export function decodeClass(
  entries: ReadonlyMap<string, string>,
  quizzes: readonly Quiz[],
): ClassRun | undefined {
  const parts = (entries.get('c') ?? '').split(':');
  const [version, id, mark, at = '', set = '', count = '', text = '', ...rest] = parts;
  const quiz = quizzes.find((candidate) => candidate.id === id);
  const step = /^(-1|\d{1,4})$/.test(at) ? Number(at) : NaN;
  const [, teams = NaN] = (/^([02-6])g?$/.exec(set) ?? []).map(Number);
  const pupils = /^\d{1,2}$/.test(count) ? Number(count) : NaN;
  if (version !== VERSION || !quiz || mark !== fingerprint(quiz) || rest.length > 0) return undefined;
  if (!(step <= askedCount(quiz)) || Number.isNaN(teams + pupils)) return undefined;
  const codes = text.split('~');
  const start = startClass(quiz);
  if (codes.length > start.hands.length) return undefined;
  const questions = start.hands.map((_, index) =>
    decodeQuestion(codes[index] ?? '', answerCount(quiz, index), teams),
  );
  if (questions.some((question) => question === undefined)) return undefined;
  const known = questions as readonly CodedQuestion[];
  return {
    quiz,
    step,
    teams,
    pupils,
    goal: set.endsWith('g'),
    hands: known.map(({ hands }) => hands),
    shown: known.map(({ shown }) => shown),
    right: known.map(({ right }) => right),
  };
}
