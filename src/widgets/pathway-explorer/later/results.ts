/**
 * The routes, loaded when a visitor chose a start or a goal: what was found, in which order, and what is open.
 */
import { str } from '@lit/localize';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Part } from '../part.js';
import type { Situation } from '../situation.js';
import type { View } from '../view.js';
import { explore, type Exploration } from './explore.js';
import { renderAskWayTo, renderFromHere, renderNoRoute } from './render-next.js';
import { renderRoutes } from './render-routes.js';
import { renderTrade } from './render-trade.js';
import { rankRoutes, rankings, type MeasuredRoute, type Ranking, type Route } from './routes.js';
import { routesStyles } from './routes.styles.js';
import { stepsStyles } from './steps.styles.js';
import type { ResultsView } from './view.js';

export { catalogues } from '../../../generated/pathway-explorer/later/index.js';
export const styles = [stepsStyles, routesStyles];
export const create = (host: ReactiveElement, view: () => View): Part => new Results(host, view);

/** Routes shown at first, and with each press of "more". */
const ROUTES_AT_ONCE = 4;

/** The ids of a route in one string. */
const keyOf = (route: Route | undefined) => route?.join(' ') ?? '';

class Results implements Part {
  readonly #host: ReactiveElement;
  readonly #view: () => View;
  /** What was worked out last, and for what. */
  #known: { of: Situation; goal: string; exploration: Exploration } | undefined;
  #ranked: { of: readonly MeasuredRoute[]; by: Ranking; routes: readonly MeasuredRoute[] } | undefined;
  #shown = ROUTES_AT_ONCE;
  /** Key of the open route; empty for none, `undefined` for the first. */
  #open: string | undefined;

  constructor(host: ReactiveElement, view: () => View) {
    this.#host = host;
    this.#view = view;
  }

  render(): TemplateResult {
    const view = this.#whole();
    const { start, goal, routes } = view.exploration;
    const trade = goal?.trade ? renderTrade(view, goal.trade) : nothing;
    if (!start) return html`${trade}${renderAskWayTo(view)}`;
    if (!goal) return renderFromHere(view);
    return html`${trade}${routes.length > 0 && !goal.steps.has(start.id) ? renderRoutes(view) : renderNoRoute(view)}`;
  }

  news(): string {
    const { i18n, exploration } = this.#whole();
    const { msg } = i18n;
    const { start, goal, routes } = exploration;
    if (!start || !goal) return '';
    if (routes.length === 0) return msg('No route found.');
    const number = i18n.number(routes.length);
    return i18n.plural(routes.length, {
      one: () => msg(str`${number} route found.`),
      other: () => msg(str`${number} routes found.`),
    });
  }

  #whole(): ResultsView {
    const view = this.#view();
    const exploration = this.#explore(view);
    const ranking = rankings.find((one) => one === view.choice.order) ?? 'years';
    const routes = this.#rank(exploration.routes, ranking);
    return {
      ...view,
      exploration,
      ranking,
      routes,
      shown: this.#shown,
      openRoute: this.#open ?? keyOf(routes[0]?.route),
      rank: (by) => {
        this.#open = undefined;
        view.change({ order: by === 'years' ? '' : by });
      },
      toggleRoute: (route) => this.#toggle(route),
      showMore: () => this.#showMore(view),
    };
  }

  #explore({ pathways, trades, situation, choice }: View): Exploration {
    const { goal } = choice;
    if (this.#known?.of !== situation || this.#known.goal !== goal) {
      const exploration = explore(pathways, trades, situation, goal);
      this.#known = { of: situation, goal, exploration };
      this.#shown = ROUTES_AT_ONCE;
      this.#open = undefined;
    }
    return this.#known.exploration;
  }

  #rank(of: readonly MeasuredRoute[], by: Ranking): readonly MeasuredRoute[] {
    if (this.#ranked?.of !== of || this.#ranked.by !== by)
      this.#ranked = { of, by, routes: rankRoutes(of, by) };
    return this.#ranked.routes;
  }

  #toggle(route: Route): void {
    const { openRoute, choice } = this.#whole();
    const open = openRoute === keyOf(route);
    this.#open = open ? '' : keyOf(route);
    this.#host.requestUpdate();
    if (open) return;
    const detail = { from: choice.start, to: choice.goal, steps: [...route] };
    this.#host.dispatchEvent(
      new CustomEvent('pathway-explorer-route', { detail, bubbles: true, composed: true }),
    );
  }

  #showMore(view: View): void {
    const first = this.#shown;
    this.#shown += ROUTES_AT_ONCE;
    this.#host.requestUpdate();
    void view.focus(`#route-${first}-button`);
  }
}
