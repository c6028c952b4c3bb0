/**
 * What is shown where there is no route to show: what comes next, where one can get to, and why there is no way.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { localText } from '../../element/local-text.js';
import { sectorTag } from '../../element/sector.js';
import type { Step, Trade } from '../../feed/index.js';
import { arrowRight, infoCircle, route as routeIcon } from '../../generated/icons.js';
import { existsIn, yearOf } from './cohort.js';
import { openTo } from './explore.js';
import { buildGraph, leadingTo, linksBetween, nextSteps, reachableFrom } from './graph.js';
import { renderBrief, renderWay, stepMark, stepName } from './render-step.js';
import type { View } from './view.js';
import { cohortText, lookIcon, lookOf, shortName } from './wording.js';

/** Steps as buttons, each of which makes a choice. */
function renderPicks(view: View, steps: readonly Step[], pick: (id: string) => void): TemplateResult {
  return html`<ul class="picks plain-list">
    ${steps.map(
      (step) =>
        html`<li>
          <button class="button pick" type="button" @click=${() => pick(step.id)}>
            ${icon(lookIcon(lookOf(view.exploration.graph, step)))}<span>${stepName(view.i18n, step)}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function reachableGoals(view: View): Step[] {
  const { graph, start } = view.exploration;
  if (!start) return [];
  const reachable = reachableFrom(graph, start.id);
  return [...graph.steps.values()].filter(
    ({ id, kind }) => id !== start.id && reachable.has(id) && (kind === 'certificate' || kind === 'outcome'),
  );
}

function renderReachable(view: View): TemplateResult | typeof nothing {
  const goals = reachableGoals(view);
  if (goals.length === 0) return nothing;
  return html`<section class="stack">
    ${heading(view.level + 1, view.i18n.msg('Where you can get to'), { class: 'subtitle' })}
    <p class="muted">${view.i18n.msg('Choose one to see the routes.')}</p>
    ${renderPicks(view, goals, (goal) => view.choose({ goal }))}
  </section>`;
}

/** A start and no goal: what comes next, and everything one can reach. */
export function renderFromHere(view: View): TemplateResult {
  const { i18n, exploration, level } = view;
  const { msg } = i18n;
  const { graph, start } = exploration;
  if (!start) return html``;
  const next = nextSteps(graph, start.id).flatMap((id) => graph.steps.get(id) ?? []);
  return html`<section class="stack">
      ${heading(level + 1, html`${msg('What comes next after:')} ${shortName(i18n, start)}`, {
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

/** A goal and no start, or nothing at all: the places one can be in now, from which the goal can be reached. */
export function renderAskStart(view: View): TemplateResult {
  const { exploration, pathways, schoolYear } = view;
  const { goal } = exploration;
  // The cohort follows from the start, so the starts of all cohorts are offered that exist in this school year.
  const graph = view.cohortChosen ? exploration.graph : buildGraph(pathways.steps, pathways.links);
  const before = goal ? leadingTo(graph, goal.steps, openTo(goal)) : undefined;
  const starts = [...graph.steps.values()].filter(
    (step) =>
      (step.kind === 'stage' || step.kind === 'outcome') &&
      nextSteps(graph, step.id).length > 0 &&
      (view.cohortChosen || existsIn(step, schoolYear)) &&
      (!before || (before.has(step.id) && !goal?.steps.has(step.id))),
  );
  return html`<section class="ask stack">
    <p id="result" class="ask-lead" tabindex="-1">
      ${icon(routeIcon, 'icon ask-icon')}${view.i18n.msg('Tell us where you are now, and you see your routes.')}
    </p>
    ${renderPicks(view, starts, (start) => view.choose({ start, cohort: undefined }))}
  </section>`;
}

/** Start and goal, and no way between them: why, and what is nearest. */
export function renderNoRoute(view: View): TemplateResult {
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
    ${renderReachable(view)}`;
}

/** What the feed says of a trade that is the goal: how it is learnt, and that the roads are general ones. */
export function renderTrade(view: View, trade: Trade): TemplateResult {
  const { i18n, sectors } = view;
  const { msg } = i18n;
  const sector = sectors.get(trade.sector);
  const programmes = trade.programmes ?? [];
  const { status = 'unknown', providers = [], note } = trade.dual ?? {};
  return html`<section class="card trade" part="trade">
    <div class="row">
      ${heading(view.level + 1, localText(i18n, trade.name), { class: 'subtitle' })}
      ${sector ? sectorTag(i18n, sector) : nothing}
    </div>
    <dl class="facts">
      ${
        programmes.length > 0
          ? html`<div class="fact">
              <dt>${msg('Options at school')}</dt>
              <dd>
                <ul class="options">
                  ${programmes.map(
                    ({ name, confidence }) =>
                      html`<li>
                        ${localText(i18n, name)}
                        ${confidence === 'low' ? html`<span class="muted">(${msg('to be confirmed')})</span>` : nothing}
                      </li>`,
                  )}
                </ul>
              </dd>
            </div>`
          : nothing
      }
      <div class="fact">
        <dt>${msg('In dual training')}</dt>
        <dd>
          ${
            status === 'yes'
              ? msg('Yes, at school and in a company by turns')
              : status === 'no'
                ? msg('No')
                : msg('Not known')
          }${
            status === 'yes' && providers.length > 0
              ? html`<br />${providers.map((name, index) => html`${index > 0 ? ', ' : ''}${localText(i18n, name)}`)}`
              : nothing
          }
          ${note === undefined ? nothing : html`<br />${localText(i18n, note)}`}
        </dd>
      </div>
    </dl>
    <p class="small muted">
      ${msg('The routes below are the general ones to a qualification. Which of them lead to this trade depends on the options near you.')}
    </p>
  </section>`;
}
