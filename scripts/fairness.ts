/**
 * Tries the interest quizzes of the demo feed with made-up pupils, prints the figures and writes docs/fairness.md.
 * `--check` only says whether that document is up to date. Exits with 1 where a goal is missed or the document is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { InterestQuiz, Quiz, Sector, Trade } from '../src/feed/index.js';
import {
  fairnessOf,
  GOALS,
  missedGoals,
  RANDOM_PUPILS,
  type FairnessFigures,
} from '../src/matching/fairness.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../demo/feed/${name}.json`, import.meta.url), 'utf8'));

const trades = read('trades') as Trade[];
const { sectors } = read('feed') as { sectors: Sector[] };
const quizzes = (read('quizzes') as Quiz[]).filter((quiz): quiz is InterestQuiz => quiz.kind === 'interest');

const english = (text: Sector['name']) =>
  typeof text === 'string' ? text : (text['en'] ?? text['fr'] ?? '');
const sectorName = (id: string) => english(sectors.find((sector) => sector.id === id)?.name ?? id);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const results = quizzes.map((quiz) => {
  const figures = fairnessOf(quiz, trades);
  return { quiz, figures, missed: missedGoals(figures, (quiz.subjects?.length ?? 0) > 0) };
});

function tableOf({
  quiz,
  figures,
  missed,
}: {
  quiz: InterestQuiz;
  figures: FairnessFigures;
  missed: string[];
}) {
  const rows: [string, string, string][] = [
    ['random pupils with an order to show', percent(figures.clear), '–'],
    [
      'smallest and largest share of first places of a sector',
      `${percent(figures.sectors.at(-1)?.[1] ?? 0)} and ${percent(figures.sectors[0]?.[1] ?? 0)}`,
      `${percent(GOALS.sectorShare.least)} to ${percent(GOALS.sectorShare.most)}`,
    ],
    ['trades to which no answers lead', String(figures.unreached.length), '0'],
    ['trades that no random pupil was shown', String(figures.neverAtRandom.length), '–'],
    [
      'pupils made from a trade who find it, with subjects',
      percent(figures.recovery.withSubjects),
      quiz.subjects?.length
        ? `at least ${percent(GOALS.recovery)}`
        : 'no goal: this quiz has no subjects to choose',
    ],
    ['the same by the six interests alone', percent(figures.recovery.alone), '–'],
    ['items with a French wording to mend', String(figures.wording.length), '0'],
  ];
  return `## ${english(quiz.title)} (\`${quiz.id}\`)

| figure | found | goal |
| --- | --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

First places of random pupils by sector: ${figures.sectors
    .map(([id, share]) => `${sectorName(id)} ${percent(share)}`)
    .join(', ')}.

Found least often by pupils made from them: ${figures.hardest
    .map(([id, share]) => `\`${id}\` ${percent(share)}`)
    .join(', ')}.

${missed.length > 0 ? `**Goals missed:** ${missed.join('; ')}.` : 'All goals are met.'}
`;
}

const document = `# Is the quiz fair?

Made by \`npm run fairness\` from the quizzes and trades of the demo feed; a test fails when a goal is missed.

${String(RANDOM_PUPILS)} made-up pupils answer each quiz at random, each answer as likely as any other (seed 1). For each trade with
an interest profile fifty more answer as somebody would whose six interests are those of the trade, each blurred by a
normal deviation of 0.2 on a scale from 0 to 1, and who chooses each subject of the trade with a likelihood of 0.75 and others
at random; in a quiz without subjects to choose, such a pupil likes items that touch a subject of the trade with that likelihood.
What they are suggested comes from the code that pupils meet (\`src/matching/\`).

**What this does not show.** These pupils are arithmetic. They test the scoring and the content, not young people: whether
the items ask what they should, whether the result means something to a pupil, and whether it treats girls and boys alike, only a
trial in schools can tell. The goals are our own judgement. Trades differ little in the six interests (most live from
the first, hands and tools), so that these alone cannot find a trade; the subjects do.

${results.map(tableOf).join('\n')}`;

for (const { figures, missed } of results) {
  console.log(
    `${figures.quiz}: first places ${figures.sectors.map(([id, share]) => `${id} ${percent(share)}`).join(', ')}`,
  );
  console.log(
    `  found again ${percent(figures.recovery.withSubjects)} with subjects, ${percent(figures.recovery.alone)} without; ` +
      `unreached ${String(figures.unreached.length)}; never at random ${String(figures.neverAtRandom.length)}`,
  );
  for (const goal of missed) console.error(`  MISSED: ${goal}`);
}

const url = new URL('../docs/fairness.md', import.meta.url);
const text = await format(document, { ...(await resolveConfig(url)), filepath: url.pathname });
const isFresh = existsSync(url) && readFileSync(url, 'utf8') === text;
if (!process.argv.includes('--check')) writeFileSync(url, text);
else if (!isFresh) console.error('docs/fairness.md is not up to date: npm run fairness');
if (results.some(({ missed }) => missed.length > 0) || (process.argv.includes('--check') && !isFresh))
  process.exitCode = 1;
