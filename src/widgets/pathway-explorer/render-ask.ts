/**
 * Asks where one is now: what is shown first.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import type { Step } from '../../feed/index.js';
import { flag, route, school } from '../../generated/icons.js';
import { existsIn } from './cohort.js';
import { buildGraph, nextSteps, type Graph } from './graph.js';
import type { View } from './view.js';
import { stepName } from './wording.js';

/** Steps as buttons, each of which makes a choice. */
export function renderPicks(
  view: View,
  steps: readonly Step[],
  pictogram: (step: Step) => string,
  pick: (id: string) => void,
): TemplateResult {
  return html`<ul class="picks plain-list">
    ${steps.map(
      (step) =>
        html`<li>
          <button class="button pick" type="button" @click=${() => pick(step.id)}>
            ${icon(pictogram(step))}<span>${stepName(view.i18n, step)}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** The pathways in which one may be: of the cohort that was chosen, or of all, since it follows from the start. */
export function graphOfStarts({ choice, pathways, situation }: View): Graph {
  return choice.cohort === undefined ? buildGraph(pathways.steps, pathways.links) : situation.graph;
}

/** The places one can be in now, by age. */
function startsOf(view: View): Step[] {
  const graph = graphOfStarts(view);
  const age = ({ kind, ages }: Step) => (kind === 'outcome' ? 99 : (ages?.[0] ?? 0));
  return [...graph.steps.values()]
    .filter(
      (step) =>
        (step.kind === 'stage' || step.kind === 'outcome') &&
        nextSteps(graph, step.id).length > 0 &&
        (view.choice.cohort !== undefined || existsIn(step, view.schoolYear)),
    )
    .sort((a, b) => age(a) - age(b));
}

/**
 * @param fits the steps that are offered; left out: all
 * @param id of what gets the focus once a choice led here; `nothing` where something above it does
 */
export function renderAsk(
  view: View,
  fits: (step: Step) => boolean = () => true,
  id: string | typeof nothing = 'result',
): TemplateResult {
  return html`<section class="ask stack">
    <p id=${id} class="ask-lead" tabindex="-1">
      ${icon(route, 'icon ask-icon')}${view.i18n.msg('Tell us where you are now, and you see your routes.')}
    </p>
    ${renderPicks(
      view,
      startsOf(view).filter(fits),
      ({ kind }) => (kind === 'outcome' ? flag : school),
      (start) => view.choose({ start, cohort: undefined }),
    )}
  </section>`;
}
