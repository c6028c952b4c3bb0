/**
 * Steps and cohorts in words.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { localText } from '../../element/local-text.js';
import type { LocalizeController } from '../../element/localize.js';
import type { Step } from '../../feed/index.js';
import type { CohortGroup } from './cohort.js';

/** A name such as "CESS – certificat d’enseignement…" as its short form and the rest, by the dash between them. */
export function splitName(name: string): { main: string; rest: string } {
  const [, main = name, rest = ''] = /^(.+?)\s+[-–—]\s+(.+)$/.exec(name) ?? [];
  return { main, rest };
}

/** Name of a step, what follows a dash in it smaller. */
export function stepName(i18n: LocalizeController, step: Step): TemplateResult | string {
  const { text, lang } = i18n.wording(step.name);
  const { main, rest } = splitName(text);
  if (!rest) return html`${localText(i18n, step.name)}`;
  return html`<span lang=${lang || nothing}>${main} <span class="rest">${rest}</span></span>`;
}

/** 2026 → "2026-2027". */
export const schoolYearText = (year: number) => `${year}-${year + 1}`;

/** When a group of cohorts entered secondary school. */
export function cohortText({ msg }: LocalizeController, { from, until }: CohortGroup): string {
  if (from === undefined)
    return until === undefined ? msg('in any year') : msg(str`before ${schoolYearText(until + 1)}`);
  const first = schoolYearText(from);
  if (until === undefined) return msg(str`in ${first} or later`);
  return from === until ? msg(str`in ${first}`) : msg(str`from ${first} to ${schoolYearText(until)}`);
}
