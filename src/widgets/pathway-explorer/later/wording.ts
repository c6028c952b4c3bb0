/**
 * Steps, links and measures in words.
 */
import { str } from '@lit/localize';
import type { LocalizeController } from '../../../element/localize.js';
import type { PathwayLink, Step } from '../../../feed/index.js';
import {
  briefcase,
  certificate,
  flag,
  road,
  route,
  school,
  shieldCheck,
  switchHorizontal,
  tools,
} from '../../../generated/icons.js';
import type { Graph } from '../graph.js';
import { splitName } from '../wording.js';
import type { Ranking, RouteMeasures } from './routes.js';
import { isDual } from './ways.js';

/** Name of a step without what follows a dash. */
export function shortName(i18n: LocalizeController, step: Step): string {
  return splitName(i18n.plain(step.name)).main;
}

/** Names of several steps that share a short form ("Alternance CEFA") are told apart by their whole name. */
export function routeName(i18n: LocalizeController, step: Step): string {
  return step.kind === 'certificate' ? shortName(i18n, step) : i18n.plain(step.name);
}

/** How a step is drawn: by its kind, and dual training on its own. */
export type Look = Step['kind'] | 'dual';

export const lookOf = (graph: Graph, step: Step): Look => (isDual(graph, step) ? 'dual' : step.kind);

/** Pictogram of a look. */
export function lookIcon(look: Look): string {
  switch (look) {
    case 'dual':
      return tools;
    case 'stage':
      return school;
    case 'stream':
      return route;
    case 'programme':
      return road;
    case 'certificate':
      return certificate;
    case 'measure':
      return shieldCheck;
    case 'outcome':
      return flag;
  }
}

export function linkName({ msg }: LocalizeController, kind: PathwayLink['kind']): string {
  switch (kind) {
    case 'progression':
      return msg('Straight on');
    case 'bridge':
      return msg('Bridge');
    case 'dual':
      return msg('Into dual training');
    case 'exit':
      return msg('Out of school');
  }
}

/** Pictogram of the kinds of link that are not simply straight on. */
export function linkIcon(kind: PathwayLink['kind']): string | undefined {
  return { progression: undefined, bridge: switchHorizontal, dual: tools, exit: briefcase }[kind];
}

export function yearsText(i18n: LocalizeController, years: number): string {
  const { msg } = i18n;
  const number = i18n.number(years);
  return i18n.plural(years, {
    one: () => msg(str`${number} year`),
    other: () => msg(str`${number} years`),
  });
}

export function daysText(i18n: LocalizeController, days: number): string {
  const { msg } = i18n;
  const number = i18n.number(days);
  return i18n.plural(days, { one: () => msg(str`${number} day`), other: () => msg(str`${number} days`) });
}

/** `[15, 21]` → "15 to 21 years old"; empty where not known. */
export function agesText({ msg }: LocalizeController, ages: Step['ages']): string {
  if (!ages) return '';
  const [first, last] = ages;
  if (last === null) return msg(str`from age ${first}`);
  return first === last ? msg(str`age ${first}`) : msg(str`age ${first} to ${last}`);
}

/** Levels of the European framework that a step is said to have: "3 / 4"; empty for none. */
export function levelText(step: Step): string {
  const levels = step.identifiers?.flatMap((identifier) => /^eqf:(.+)$/.exec(identifier)?.[1] ?? []);
  return levels?.join(' / ') ?? '';
}

/** How long a route takes, honest about what is not known. */
export function lengthText(i18n: LocalizeController, { years, unknown }: RouteMeasures): string {
  const { msg } = i18n;
  const known = yearsText(i18n, years);
  if (unknown === 0) return years === 0 ? msg('no extra year') : known;
  return years === 0 ? msg('length not known') : msg(str`at least ${known}`);
}

/** How old one is at the end; empty where not known. */
export function ageText({ msg }: LocalizeController, { age, unknown }: RouteMeasures): string {
  if (age === undefined) return '';
  return unknown === 0
    ? msg(str`about ${age} years old at the end`)
    : msg(str`over ${age} years old at the end`);
}

export function rankingName({ msg }: LocalizeController, ranking: Ranking): string {
  switch (ranking) {
    case 'years':
      return msg('Shortest first');
    case 'work':
      return msg('Most time in a company first');
    case 'conditions':
      return msg('Fewest conditions first');
  }
}
