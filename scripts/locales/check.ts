/** What is wrong with the translations, one sentence per finding. */
import { textOf, type SourceMessage } from './messages.js';
import type { Unit } from './xliff.js';

/** The placeholders of a text as one comparable string; their expressions may differ, their markup may not. */
const placeholdersOf = (contents: SourceMessage['contents']): string =>
  contents
    .flatMap((part) =>
      typeof part === 'string' ? [] : [`${part.index}: ${part.untranslatable.replace(/\$\{[^}]*\}/g, '$')}`],
    )
    .sort()
    .join('; ');

function problemOf(source: SourceMessage, unit: Unit | undefined, language: string): string | undefined {
  const translation = unit?.translation;
  if (!unit) return 'is missing from the file';
  if (!translation || textOf(translation.contents).trim() === '') return 'is not translated';
  if (placeholdersOf(translation.contents) !== placeholdersOf(source.contents))
    return `has other placeholders than the source text (“${textOf(translation.contents)}”)`;
  if (/^(new|needs-)/.test(translation.state ?? '')) return 'is marked as unfinished';
  if (language === 'fr' && / [?!:;»]|« /.test(textOf(translation.contents)))
    return `needs a no-break space before ? ! : ; » and after « (“${textOf(translation.contents)}”)`;
  return undefined;
}

/** Compares one language's file with the texts of the sources. */
export function checkLanguage(
  language: string,
  messages: ReadonlyMap<string, SourceMessage>,
  units: readonly Unit[],
): string[] {
  const file = `locales/${language}.xlf`;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const problems = [...messages.values()].flatMap((source) => {
    const problem = problemOf(source, byId.get(source.id), language);
    const where = [...source.files].join(', ');
    return problem ? [`${file}: ${source.id} ${problem}: “${textOf(source.contents)}” in ${where}`] : [];
  });
  const left = units.filter((unit) => !messages.has(unit.id));
  return [
    ...problems,
    ...left.map((unit) => `${file}: ${unit.id} is left over, no source uses it: “${textOf(unit.source)}”`),
  ];
}
