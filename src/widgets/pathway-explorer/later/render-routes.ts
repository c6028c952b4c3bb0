import { str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '../../../element/heading.js';
import { icon } from '../../../element/icon.js';
import {
  arrowNarrowRight,
  briefcase,
  calendarTime,
  chevronDown,
  clock,
  listDetails,
  switchHorizontal,
} from '../../../generated/icons.js';
import { stepName } from '../wording.js';
import { renderBrief, renderFacts, renderWay, stepMark } from './render-step.js';
import { rankings, type MeasuredRoute, type Ranking } from './routes.js';
import type { ResultsView } from './view.js';
import { isDual, linksBetween } from './ways.js';
import { ageText, daysText, lengthText, lookOf, rankingName, routeName } from './wording.js';

/** Routes on one bar scale: the longest, in years. A step of unknown length is drawn as one year. */
const drawnYears = ({ measures }: MeasuredRoute) =>
  measures.lengths.reduce<number>((sum, length) => sum + (length ?? 1), 0);

/** The years of a route as a bar; the words beside it say the same. */
function renderBar(view: ResultsView, measured: MeasuredRoute, longest: number): TemplateResult {
  let at = 0;
  const parts = measured.measures.lengths.flatMap((length, index) => {
    const years = length ?? 1;
    const x = at;
    at += years;
    const step = view.exploration.graph.steps.get(measured.route[index] ?? '');
    if (years === 0 || !step) return [];
    const name = `${isDual(view.exploration.graph, step) ? 'at-work' : 'at-school'}${length === undefined ? ' unknown' : ''}`;
    return [svg`<rect class=${name} x=${x * 100} y="0" width=${years * 100 - 3} height="10"></rect>`];
  });
  const width = Math.max(1, longest) * 100 - 3;
  return html`<svg class="bar" viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true">
    ${parts}
  </svg>`;
}

/** What a route takes and asks, in a line of small facts. */
function renderMeasures(view: ResultsView, { measures }: MeasuredRoute): TemplateResult {
  const { i18n } = view;
  const { msg } = i18n;
  const { bridges, conditions, companyDays, dual } = measures;
  const part = (path: string, text: string) =>
    text ? html`<span class="measure">${icon(path)}${text}</span>` : nothing;
  const count = (number: number, one: (n: string) => string, other: (n: string) => string) => {
    const written = i18n.number(number);
    return i18n.plural(number, { one: () => one(written), other: () => other(written) });
  };
  return html`<p class="measures">
    ${part(clock, lengthText(i18n, measures))} ${part(calendarTime, ageText(i18n, measures))}
    ${
      companyDays > 0
        ? part(briefcase, msg(str`up to ${daysText(i18n, companyDays)} a week in a company`))
        : dual
          ? part(briefcase, msg('partly in a company'))
          : nothing
    }
    ${part(
      listDetails,
      count(
        conditions,
        (n) => msg(str`${n} condition`),
        (n) => msg(str`${n} conditions`),
      ),
    )}
    ${
      bridges > 0
        ? part(
            switchHorizontal,
            count(
              bridges,
              (n) => msg(str`${n} bridge`),
              (n) => msg(str`${n} bridges`),
            ),
          )
        : nothing
    }
  </p>`;
}

/** The route as a road of cards, with what is asked between them. */
function renderRoad(view: ResultsView, measured: MeasuredRoute, number: number): TemplateResult {
  const { i18n, exploration, level } = view;
  const { msg } = i18n;
  const { graph } = exploration;
  const { route } = measured;
  return html`<ol class="road plain-list" aria-label=${msg(str`Steps of route ${number}`)}>
    ${route.map((id, index) => {
      const step = graph.steps.get(id);
      if (!step) return nothing;
      const ways = linksBetween(graph, route[index - 1] ?? '', id);
      const place =
        index === 0 ? msg('You are here') : index === route.length - 1 ? msg('Your goal') : undefined;
      return html`<li class="stop">
        <div class="ways">
          ${place ? html`<span class="place">${place}</span>` : nothing}
          ${ways.map(
            (way, at) =>
              html`${at > 0 ? html`<span class="or">${msg('or')}</span>` : nothing}${renderWay(i18n, way)}`,
          )}
        </div>
        <div class="card step ${step.kind}" part="step">
          ${stepMark(view, step)}
          <div class="step-text">
            ${heading(level + 3, stepName(i18n, step), { class: 'step-name' })} ${renderBrief(view, step)}
            <details class="more">
              <summary>${msg('More on this step')}</summary>
              ${renderFacts(view, step)}
            </details>
          </div>
        </div>
      </li>`;
    })}
  </ol>`;
}

function renderRoute(
  view: ResultsView,
  measured: MeasuredRoute,
  index: number,
  longest: number,
): TemplateResult {
  const { i18n, exploration, level } = view;
  const { msg } = i18n;
  const id = `route-${index}`;
  const open = view.openRoute === measured.route.join(' ');
  const names = measured.route.flatMap((step) => exploration.graph.steps.get(step) ?? []);
  return html`<li class="route ${open ? 'open' : ''}" part="route">
    <div class="route-head">
      ${heading(
        level + 2,
        html`<button
          id="${id}-button"
          class="fold route-button"
          type="button"
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls=${id}
          @click=${() => view.toggleRoute(measured.route)}
        >
          <span>${msg(str`Route ${index + 1}`)}</span>${icon(chevronDown, 'icon chevron')}
        </button>`,
        { class: 'route-title' },
      )}
      ${renderMeasures(view, measured)} ${renderBar(view, measured, longest)}
      <p class="trail">
        ${names.map(
          (step, at) =>
            html`<span class="hop"
              >${at > 0 ? html`${icon(arrowNarrowRight)}<span class="visually-hidden">, </span>` : nothing}<span
                class="trail-step ${lookOf(exploration.graph, step)}"
                >${routeName(i18n, step)}</span
              ></span
            >`,
        )}
      </p>
    </div>
    <div id=${id} class="route-road" ?hidden=${!open}>
      ${open ? renderRoad(view, measured, index + 1) : nothing}
    </div>
  </li>`;
}

/** The routes from the start to the goal, in the order the visitor wants. */
export function renderRoutes(view: ResultsView): TemplateResult {
  const { i18n, routes, shown, level, exploration } = view;
  const { msg } = i18n;
  const visible = routes.slice(0, shown);
  const longest = Math.max(...visible.map(drawnYears));
  const number = i18n.number(routes.length);
  const title = i18n.plural(routes.length, {
    one: () => msg(str`${number} route`),
    other: () => msg(str`${number} routes`),
  });
  return html`<div class="routes-head">
      ${heading(level + 1, title, { class: 'subtitle', id: 'result', focusable: true })}
      ${
        routes.length > 1
          ? html`<div class="field sort no-print">
              <label for="ranking">${msg('Order')}</label>
              <select
                id="ranking"
                class="select"
                @change=${(event: Event) => view.rank((event.target as HTMLSelectElement).value as Ranking)}
              >
                ${rankings.map(
                  (ranking) =>
                    html`<option value=${ranking} .selected=${ranking === view.ranking}>
                      ${rankingName(i18n, ranking)}
                    </option>`,
                )}
              </select>
            </div>`
          : nothing
      }
    </div>
    <p class="small muted bar-key">
      <span
        ><svg class="key" viewBox="0 0 16 8" aria-hidden="true">
          <rect class="at-school" width="16" height="8" rx="3"></rect></svg
        >${msg('years at school')}</span
      >
      <span
        ><svg class="key" viewBox="0 0 16 8" aria-hidden="true">
          <rect class="at-work" width="16" height="8" rx="3"></rect></svg
        >${msg('years with days in a company')}</span
      >
      <span>${msg('Counted from the end of the step you are in now.')}</span>
    </p>
    <ol class="routes plain-list">
      ${visible.map((measured, index) => renderRoute(view, measured, index, longest))}
    </ol>
    ${
      routes.length > shown
        ? html`<p class="no-print">
            <button class="button" type="button" @click=${() => view.showMore()}>
              ${msg('Show more routes')}
            </button>
          </p>`
        : nothing
    }
    ${
      exploration.complete
        ? nothing
        : html`<p class="small muted">
            ${msg('There are even more routes; those with the fewest steps are listed.')}
          </p>`
    }`;
}
