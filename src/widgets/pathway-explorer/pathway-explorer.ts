import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { str } from '@lit/localize';
import { baseStyles } from '../../element/base.styles.js';
import { renderCredits } from '../../element/credits.js';
import { DeepLinkController } from '../../element/deep-link.js';
import { FeedElement } from '../../element/feed-element.js';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { renderNarrowing } from '../../element/narrowing.js';
import { renderLoading } from '../../element/status.js';
import { warnOnce } from '../../element/warn.js';
import type { Records, Sector, Trade } from '../../feed/index.js';
import * as section from '../../feed/section.js';
import { refresh } from '../../generated/icons.js';
import { catalogues } from '../../generated/pathway-explorer/index.js';
import { schoolYearOf } from './cohort.js';
import { explore, type Exploration, type Pathways } from './explore.js';
import { reachableFrom } from './graph.js';
import { renderAskStart, renderFromHere, renderNoRoute, renderTrade } from './render-next.js';
import { renderPlanner, renderSwitch } from './render-planner.js';
import { renderRoutes } from './render-routes.js';
import { rankings, rankRoutes, type MeasuredRoute, type Ranking, type Route } from './routes.js';
import type { Overview } from './overview.js';
import { routesStyles } from './routes.styles.js';
import { styles } from './pathway-explorer.styles.js';
import type { PlannerChoice, View, ViewName } from './view.js';
import { shortName } from './wording.js';
import './events.js';

const readers = {
  sectors: section.sectors,
  trades: section.trades,
  pathways: section.pathways,
} as const;

/** Routes shown at first, and with each press of "more". */
const ROUTES_AT_ONCE = 4;

/**
 * Shows the ways through education: from where a learner stands to a trade, a certificate or work, at school or dual.
 *
 * @tagname pathway-explorer
 * @summary Every route from where a learner stands to a trade or a certificate.
 * @slot - Shown before the script runs and when the feed cannot be used: a link to the same content.
 * @fires {CustomEvent<ReadyDetail>} pathway-explorer-ready - The feed is read and the pathways are shown.
 * @fires {CustomEvent<ErrorDetail>} pathway-explorer-error - The feed cannot be used; the slot is shown.
 * @fires {CustomEvent<SelectDetail>} pathway-explorer-select - The visitor chose a step of the whole picture, or closed it.
 * @fires {CustomEvent<RouteDetail>} pathway-explorer-route - The visitor opened a route.
 * @csspart base - The whole widget.
 * @csspart planner - The questions: where now, where to, since when.
 * @csspart switch - The two buttons that choose between routes and the whole picture.
 * @csspart route - One route of the list.
 * @csspart step - The card of a step.
 * @csspart trade - What is known of the trade that was chosen.
 * @csspart picture - The whole picture with its columns.
 * @csspart panel - Details of a step in the whole picture.
 * @csspart notice - A notice: no route, part of the feed missing.
 * @cssprop [--vet-accent=#0b57b0] - Colour of links, buttons and what is chosen.
 */
export class PathwayExplorerElement extends FeedElement<typeof readers> {
  static override styles = [baseStyles, styles, routesStyles];

  /** Id of the step the learner is in now; the visitor can change it. */
  @property() start = '';

  /** Id of the step or the trade the learner wants to get to; the visitor can change it. */
  @property() goal = '';

  @state() private cohort: number | undefined = undefined;
  @state() private view: ViewName = 'routes';
  @state() private ranking: Ranking = 'years';
  @state() private shown = ROUTES_AT_ONCE;
  /** Steps of the open route in one string; empty for none, `undefined` for the first. */
  @state() private openRoute: string | undefined = undefined;
  @state() private selected: string | undefined = undefined;
  @state() private overview: Overview | 'loading' | 'failed' | undefined = undefined;

  readonly #deepLink: DeepLinkController;
  #sectors: ReadonlyMap<string, Sector> = new Map();
  #pathways: Pathways = { steps: [], links: [], choices: [] };
  #trades: readonly Trade[] = [];
  /** What was worked out last, and for which choice: most renderings change neither. */
  #known: { key: string; schoolYear: number; exploration: Exploration } | undefined;
  #ranked: { of: readonly MeasuredRoute[]; ranking: Ranking; routes: readonly MeasuredRoute[] } | undefined;

  constructor() {
    super(readers, catalogues, { ready: 'pathway-explorer-ready', error: 'pathway-explorer-error' });
    this.#deepLink = new DeepLinkController(this, {
      owner: () => this.deepLinkOwner,
      read: (entries) => this.#restore(entries),
    });
  }

  protected override recordsChanged(records: Records<typeof readers>): void {
    const allowed = this.sectorSetting;
    const fits = (sectors: readonly string[] | undefined) =>
      allowed.length === 0 || sectors === undefined || sectors.some((id) => allowed.includes(id));
    this.#sectors = new Map(records.sectors.map((sector) => [sector.id, sector]));
    this.#trades = records.trades.filter((trade) => fits([trade.sector]));
    const { steps, links, choices } = records.pathways;
    this.#pathways = { steps: steps.filter((step) => fits(step.sectors)), links, choices };
    this.#known = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('sectors') && this.loaded) this.recordsChanged(this.loaded.records);
    if (this.view === 'all' && this.overview === undefined) void this.#loadOverview();
  }

  protected override renderPending(): TemplateResult {
    const { msg } = this.i18n;
    return html`${heading(this.level, msg('Find your route'), { class: 'title' })}
      <p class="lead intro">
        ${msg('From where you are now to a trade or a certificate: at school, in a company, or both.')}
      </p>`;
  }

  protected override renderContent(): TemplateResult {
    const { i18n, narrowing } = this;
    const { msg } = i18n;
    const feed = this.loaded;
    if (this.#pathways.steps.length === 0)
      return html`${this.renderPending()}
        <p class="notice" part="notice">${msg('This feed has no pathways yet.')}</p>
        <slot></slot>`;
    const view = this.#view();
    return html`${this.renderPending()}
      ${
        narrowing
          ? renderNarrowing(i18n, narrowing, this.#sectors, () => this.campaign.campaign?.clearNarrowing?.())
          : nothing
      }
      ${renderPlanner(view)} ${renderSwitch(view)}
      <div class="result stack">
        ${view.name === 'all' ? this.#renderOverview() : this.#renderResult(view)}
      </div>
      ${feed ? renderCredits(i18n, feed, ['pathways', 'trades']) : nothing}`;
  }

  #renderResult(view: View): TemplateResult {
    const { start, goal, routes } = view.exploration;
    const trade = goal?.trade ? renderTrade(view, goal.trade) : nothing;
    if (!start) return html`${trade}${renderAskStart(view)}`;
    if (!goal) return renderFromHere(view);
    return html`${trade}${routes.length > 0 && !goal.steps.has(start.id) ? renderRoutes(view) : renderNoRoute(view)}`;
  }

  #renderOverview(): TemplateResult {
    const { i18n, overview } = this;
    const { msg } = i18n;
    if (typeof overview === 'object') return overview.render();
    return overview === 'failed'
      ? html`<div class="notice notice-error" part="notice" role="alert">
          <div>
            <p>${msg('The whole picture could not be loaded.')}</p>
            <button class="button" type="button" @click=${() => void this.#loadOverview()}>
              ${icon(refresh)}${msg('Try again')}
            </button>
          </div>
        </div>`
      : renderLoading(i18n);
  }

  async #loadOverview(): Promise<void> {
    this.overview = 'loading';
    try {
      const { Overview } = await import('./overview.js');
      this.overview = new Overview(this, () => this.#view());
    } catch (error) {
      warnOnce('The whole picture of <pathway-explorer> could not be loaded.', error);
      this.overview = 'failed';
    }
  }

  /** What follows from the choice at hand. */
  #explore() {
    const { start, goal, cohort } = this;
    const schoolYear = schoolYearOf(new Date());
    const key = JSON.stringify([start, goal, cohort, schoolYear]);
    if (this.#known?.key !== key) {
      const exploration = explore(this.#pathways, this.#trades, { start, goal, cohort, schoolYear });
      this.#known = { key, schoolYear, exploration };
    }
    return this.#known;
  }

  #rank(found: readonly MeasuredRoute[]): readonly MeasuredRoute[] {
    if (this.#ranked?.of !== found || this.#ranked.ranking !== this.ranking)
      this.#ranked = { of: found, ranking: this.ranking, routes: rankRoutes(found, this.ranking) };
    return this.#ranked.routes;
  }

  #view(): View {
    const { exploration, schoolYear } = this.#explore();
    const { graph, start, routes: found } = exploration;
    const routes = this.#rank(found);
    const known = (id: string | undefined) => (id !== undefined && graph.steps.has(id) ? id : undefined);
    const selected = known(this.selected);
    const from = selected ?? known(start?.id);
    return {
      i18n: this.i18n,
      level: this.level,
      pathways: this.#pathways,
      schoolYear,
      exploration,
      trades: this.#trades,
      sectors: this.#sectors,
      suggested: this.#suggested(),
      cohortChosen: this.cohort !== undefined,
      name: this.view,
      ranking: this.ranking,
      routes,
      shown: this.shown,
      openRoute: this.openRoute ?? routes[0]?.route.join(' ') ?? '',
      selected,
      reachable: from === undefined ? undefined : reachableFrom(graph, from),
      choose: (choice) => void this.#choose(choice),
      show: (name) => {
        this.view = name;
        this.#remember();
      },
      rank: (ranking) => {
        this.ranking = ranking;
        this.openRoute = undefined;
        this.#remember();
      },
      toggleRoute: (route) => this.#toggleRoute(route),
      showMore: () => void this.#showMore(),
      select: (id) => void this.#select(id),
    };
  }

  /** Trades chosen elsewhere on the page; where only sectors were, their trades. */
  #suggested(): readonly string[] {
    const { trades = [], sectors = [] } = this.narrowing ?? {};
    return trades.length > 0
      ? trades
      : this.#trades.filter(({ sector }) => sectors.includes(sector)).map(({ id }) => id);
  }

  async #choose(choice: PlannerChoice): Promise<void> {
    const inPlanner = this.renderRoot.querySelector('.planner')?.matches(':focus-within') ?? false;
    if (choice.start !== undefined) this.start = choice.start;
    if (choice.goal !== undefined) this.goal = choice.goal;
    if ('cohort' in choice) this.cohort = choice.cohort;
    if (choice.start !== undefined || choice.goal !== undefined) this.view = 'routes';
    this.shown = ROUTES_AT_ONCE;
    this.openRoute = undefined;
    this.#remember();
    // Who uses the fields goes on from there; a button that was pressed elsewhere may be gone.
    if (!inPlanner) await this.focusAfterUpdate('#result');
    const { start, goal, routes } = this.#explore().exploration;
    const { msg } = this.i18n;
    const number = this.i18n.number(routes.length);
    if (start && goal)
      this.announce(
        routes.length === 0
          ? msg('No route found.')
          : this.i18n.plural(routes.length, {
              one: () => msg(str`${number} route found.`),
              other: () => msg(str`${number} routes found.`),
            }),
      );
  }

  #toggleRoute(route: Route): void {
    const { routes } = this.#view();
    const key = route.join(' ');
    const open = (this.openRoute ?? routes[0]?.route.join(' ')) === key;
    this.openRoute = open ? '' : key;
    if (open) return;
    const detail = { from: this.start, to: this.goal, steps: [...route] };
    this.dispatchEvent(new CustomEvent('pathway-explorer-route', { detail, bubbles: true, composed: true }));
  }

  async #showMore(): Promise<void> {
    const first = this.shown;
    this.shown += ROUTES_AT_ONCE;
    await this.focusAfterUpdate(`#route-${first}-button`);
  }

  async #select(id: string | undefined): Promise<void> {
    const closed = this.selected;
    this.selected = id;
    this.#remember();
    const detail = { step: id ?? null };
    this.dispatchEvent(new CustomEvent('pathway-explorer-select', { detail, bubbles: true, composed: true }));
    const { exploration } = this.#explore();
    const step = id === undefined ? undefined : exploration.graph.steps.get(id);
    if (step) {
      const others = reachableFrom(exploration.graph, step.id).size - 1;
      const { msg } = this.i18n;
      const number = this.i18n.number(others);
      this.announce(
        this.i18n.plural(others, {
          one: () => msg(str`${shortName(this.i18n, step)}: ${number} step can be reached from here.`),
          other: () => msg(str`${shortName(this.i18n, step)}: ${number} steps can be reached from here.`),
        }),
      );
    }
    const focused = id ?? closed;
    if (focused !== undefined && typeof this.overview === 'object') await this.overview.focus(focused);
  }

  #restore(entries: ReadonlyMap<string, string>): void {
    const { start, goal, cohort, view, order, step } = Object.fromEntries(entries);
    this.start = start ?? this.getAttribute('start') ?? '';
    this.goal = goal ?? this.getAttribute('goal') ?? '';
    this.cohort = cohort !== undefined && /^\d{4}$/.test(cohort) ? Number(cohort) : undefined;
    this.view = view === 'all' ? 'all' : 'routes';
    this.ranking = rankings.find((ranking) => ranking === order) ?? 'years';
    this.selected = step;
    this.openRoute = undefined;
  }

  #remember(): void {
    this.#deepLink.write(
      new Map([
        ['start', this.start],
        ['goal', this.goal],
        ['cohort', this.cohort === undefined ? '' : String(this.cohort)],
        ['view', this.view === 'all' ? 'all' : ''],
        ['order', this.ranking === 'years' ? '' : this.ranking],
        ['step', this.selected ?? ''],
      ]),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-explorer': PathwayExplorerElement;
  }
}
