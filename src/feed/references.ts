/**
 * References between records: an event's place, a trade's sector, a link's steps.
 */
import type { FeedIssue } from './feed-error.js';
import type * as section from './section.js';
import type { SectionData } from './section.js';

/** The sections that have been read; a section that is absent or empty is not held against a reference to it. */
export type Sections = { -readonly [K in section.SectionName]?: SectionData<(typeof section)[K]> };

interface Ids {
  readonly name: string;
  has(id: string): boolean;
}

/**
 * Takes out references that point nowhere and reports them; a record that cannot do without the reference
 * (a link without its step, a trade without its sector) is left out.
 *
 * @returns the same sections, with new records where something was taken out
 */
export function checkReferences(sections: Sections, issues: FeedIssue[]): Sections {
  const { sectors, trades, places, events, quizzes, pathways } = sections;
  const known = (name: string, records: readonly { readonly id: string }[] | undefined): Ids => {
    const ids = new Set(records?.map((record) => record.id));
    return { name, has: (id) => ids.size === 0 || ids.has(id) };
  };
  const sectorIds = known('sectors', sectors);
  const tradeIds = known('trades', trades);
  const placeIds = known('places', places);
  const stepIds = known('pathways.steps', pathways?.steps);

  const report = (path: string, id: string, target: Ids) =>
    issues.push({ path, message: `expected the id of a record in ${target.name}, found "${id}"` });
  const points = (path: string, id: string | undefined, target: Ids): boolean => {
    if (id === undefined || id === '*' || target.has(id)) return true;
    report(path, id, target);
    return false;
  };

  /** Records whose lists of references keep only those that point somewhere. */
  const checkLists = <T extends object>(
    where: string,
    records: readonly T[],
    fields: { readonly [K in keyof T]?: Ids },
  ): T[] =>
    records.map((record, index) => {
      let checked = record;
      for (const [field, target] of Object.entries(fields) as [keyof T & string, Ids][]) {
        const value = record[field] as string | readonly string[] | undefined;
        if (value === undefined) continue;
        const path = `${where}[${String(index)}].${field}`;
        if (typeof value === 'string') {
          if (points(path, value, target)) continue;
          const { [field]: _, ...rest } = checked;
          checked = rest as T;
        } else {
          const kept = value.filter((id, i) => points(`${path}[${String(i)}]`, id, target));
          if (kept.length < value.length) checked = { ...checked, [field]: kept };
        }
      }
      return checked;
    });

  const result: Sections = { ...sections };
  if (trades)
    result.trades = trades.filter((trade, i) =>
      points(`trades[${String(i)}].sector`, trade.sector, sectorIds),
    );
  if (places) result.places = checkLists('places', places, { sectors: sectorIds, trades: tradeIds });
  if (events)
    result.events = checkLists('events', events, { sectors: sectorIds, trades: tradeIds, place: placeIds });
  if (pathways)
    result.pathways = {
      ...pathways,
      steps: checkLists('pathways.steps', pathways.steps, {
        certificates: stepIds,
        sectors: sectorIds,
        trades: tradeIds,
      }),
      links: pathways.links.filter(
        (link, i) =>
          points(`pathways.links[${String(i)}].from`, link.from, stepIds) &&
          points(`pathways.links[${String(i)}].to`, link.to, stepIds),
      ),
    };
  if (quizzes)
    result.quizzes = quizzes.map((quiz, q) => {
      const path = `quizzes[${String(q)}]`;
      if (quiz.kind === 'interest') {
        const subjectIds = known(`${path}.subjects`, quiz.subjects);
        return { ...quiz, items: checkLists(`${path}.items`, quiz.items, { subjects: subjectIds }) };
      }
      const questions = quiz.questions.flatMap((question, i) => {
        const where = `${path}.questions[${String(i)}]`;
        const options =
          question.options && checkLists(`${where}.options`, question.options, { trade: tradeIds });
        const right =
          question.kind === 'true-false'
            ? typeof question.answer === 'boolean'
            : typeof question.answer === 'number' && question.answer < (options?.length ?? 0);
        if (right) return [options ? { ...question, options } : question];
        issues.push({
          path: `${where}.answer`,
          message:
            question.kind === 'true-false'
              ? `expected true or false, found ${String(question.answer)}`
              : `expected the index of one of the options, found ${String(question.answer)}`,
        });
        return [];
      });
      return { ...quiz, questions };
    });
  return result;
}
