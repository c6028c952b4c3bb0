/**
 * A result as plain text, for where there is no link to it.
 */
import type { LocalizeController } from '../../../element/localize.js';
import type { InterestQuiz, Sector } from '../../../feed/index.js';
import type { Outcome } from './outcome.js';

/** The quiz, and each trade on a line with its sector. */
export function resultText(
  i18n: LocalizeController,
  quiz: InterestQuiz,
  { picks }: Pick<Outcome, 'picks'>,
  sectors: ReadonlyMap<string, Sector>,
): string {
  const lines = picks.map(({ trade }) => {
    const name = i18n.plain(trade.name);
    const sector = i18n.plain(sectors.get(trade.sector)?.name);
    return sector ? `${name} (${sector})` : name;
  });
  return [i18n.plain(quiz.title), ...lines.map((line) => `– ${line}`)].join('\n');
}
