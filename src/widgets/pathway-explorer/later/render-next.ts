/**
 * What is shown where there is no route to show: what comes next, where one can get to, and why there is no way.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import type { Step } from '../../../feed/index.js';
import { arrowRight, infoCircle } from '../../../generated/icons.js';
import { yearOf } from '../cohort.js';
import { nextSteps } from '../graph.js';
import { graphOfStarts, renderAsk, renderPicks } from '../render-ask.js';
import { cohortText, stepName } from '../wording.js';
import { openTo } from './explore.js';
import { renderBrief, renderWay, stepMark } from './render-step.js';
import type { ResultsView } from './view.js';
import { leadingTo, linksBetween, reachableFrom } from './ways.js';
import { lookIcon, lookOf, routeName, shortName } from './wording.js';

function reachableGoals(view: ResultsView): Step[] {
  const { graph, start } = view.exploration;
  if (!start) return [];
  const reachable = reachableFrom(graph, start.id);
  return [...graph.steps.values()].filter(
    ({ id, kind }) => id !== start.id && reachable.has(id) && (kind === 'certificate' || kind === 'outcome'),
  );
}

function renderReachable(view: ResultsView): TemplateResult | typeof nothing {
  const goals = reachableGoals(view);
  if (goals.length === 0) return nothing;
  const pictogram = (step: Step) => lookIcon(lookOf(view.exploration.graph, step));
  return html`<section class="stack">
    ${heading(view.level + 1, view.i18n.msg('Where you can get to'), { class: 'subtitle' })}
    <p class="muted no-print">${view.i18n.msg('Choose one to see the routes.')}</p>
    ${renderPicks(view, goals, pictogram, (goal) => view.choose({ goal }))}
  </section>`;
}

/** A start and no goal: what comes next, and everything one can reach. */
export function renderFromHere(view: ResultsView): TemplateResult {
  const { i18n, exploration, level } = view;
  const { msg } = i18n;
  const { graph, start } = exploration;
  if (!start) return html``;
  const next = nextSteps(graph, start.id).flatMap((id) => graph.steps.get(id) ?? []);
  return html`<section class="stack">
      ${heading(level + 1, html`${msg('What comes next after:')} ${routeName(i18n, start)}`, {
        class: 'subtitle',
        id: 'result',
        focusable: true,
      })}
      ${
        next.length > 0
          ? html`<ol class="next plain-list">
              ${next.map(
                (step) =>
                  html`<li class="card step ${step.kind}" part="step">
                    ${stepMark(view, step)}
                    <div class="step-text">
                      ${heading(level + 2, stepName(i18n, step), { class: 'step-name' })}
                      ${linksBetween(graph, start.id, step.id).map((link) => renderWay(i18n, link))}
                      ${renderBrief(view, step)}
                      ${
                        nextSteps(graph, step.id).length > 0
                          ? html`<button
                              class="button button-quiet no-print"
                              type="button"
                              @click=${() => view.choose({ start: step.id })}
                            >
                              ${msg('Go on from here')}<span class="visually-hidden"
                                >${shortName(i18n, step)}</span
                              >${icon(arrowRight)}
                            </button>`
                          : nothing
                      }
                    </div>
                  </li>`,
              )}
            </ol>`
          : html`<p>${msg('The feed knows no step after this one.')}</p>`
      }
    </section>
    ${renderReachable(view)}`;
}

/** A goal and no start: the places one can be in now, from which the goal can be reached. */
export function renderAskWayTo(view: ResultsView, id?: typeof nothing): TemplateResult {
  const { goal } = view.exploration;
  if (!goal) return renderAsk(view);
  const before = leadingTo(graphOfStarts(view), goal.steps, openTo(goal));
  return renderAsk(view, (step) => before.has(step.id) && !goal.steps.has(step.id), id);
}

/** Start and goal, and no way between them: why, and what is nearest. */
export function renderNoRoute(view: ResultsView): TemplateResult {
  const { i18n, exploration } = view;
  const { msg } = i18n;
  const { start, goal, graph, group, elsewhere } = exploration;
  if (!start || !goal) return html``;
  if (goal.steps.has(start.id))
    return html`<p class="notice notice-good">
        ${icon(infoCircle)}<span>${msg('You are already there.')}</span>
      </p>
      ${renderFromHere(view)}`;
  const missing = graph.steps.has(start.id)
    ? [...goal.steps].some((id) => graph.steps.has(id))
      ? undefined
      : goal.step
    : start;
  return html`<div id="result" class="notice notice-warn" part="notice" tabindex="-1">
      ${icon(infoCircle)}
      <div class="stack">
        <p>
          ${
            missing
              ? msg(
                  str`“${shortName(i18n, missing)}” does not exist for those who started secondary school ${cohortText(i18n, group)}.`,
                )
              : msg('No route leads from here to there, as far as the feed knows.')
          }
        </p>
        ${elsewhere.map(
          (other) =>
            html`<p>
              <button class="button" type="button" @click=${() => view.choose({ cohort: yearOf(other) })}>
                ${msg(str`See the routes for those who started ${cohortText(i18n, other)}`)}
              </button>
            </p>`,
        )}
      </div>
    </div>
    ${missing === start && elsewhere.length === 0 ? renderAskWayTo(view, nothing) : renderReachable(view)}`;
}
