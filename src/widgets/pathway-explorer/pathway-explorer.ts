import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../../element/base.styles.js';
import { controlStyles } from '../../element/controls.styles.js';
import { renderCredits } from '../../element/credits.js';
import { DeepLinkController } from '../../element/deep-link.js';
import { FeedElement } from '../../element/feed-element.js';
import { heading } from '../../element/heading.js';
import { icon } from '../../element/icon.js';
import { LaterController } from '../../element/later.js';
import { renderNarrowing } from '../../element/narrowing.js';
import { renderLoading } from '../../element/status.js';
import type { Records, Sector, Trade } from '../../feed/index.js';
import * as section from '../../feed/section.js';
import { refresh } from '../../generated/icons.js';
import { catalogues } from '../../generated/pathway-explorer/index.js';
import { schoolYearOf } from './cohort.js';
import type { Part, PartModule } from './part.js';
import { styles } from './pathway-explorer.styles.js';
import { renderAsk } from './render-ask.js';
import { renderPlanner, renderSwitch } from './render-planner.js';
import { situationOf, type Pathways, type Situation } from './situation.js';
import type { Choice, View, ViewName } from './view.js';
import './events.js';

const readers = {
  sectors: section.sectors,
  trades: section.trades,
  pathways: section.pathways,
} as const;

/** After the first rendering the routes are loaded in this time (ms), so that nobody waits for them. */
const PREFETCH_DELAY = 1000;

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
  static override styles = [baseStyles, controlStyles, styles];

  protected override readonly main = 'pathways';

  /** Id of the step the learner is in now; the visitor can change it. */
  @property() start = '';

  /** Id of the step or the trade the learner wants to get to; the visitor can change it. */
  @property() goal = '';

  /** What the visitor chose beside start and goal. */
  @state() private chosen: Omit<Choice, 'start' | 'goal'> = {
    cohort: undefined,
    view: 'routes',
    order: '',
    selected: undefined,
  };

  readonly #deepLink: DeepLinkController;
  readonly #later: Readonly<Record<ViewName, LaterController<PartModule>>>;
  readonly #parts: Partial<Record<ViewName, Part>> = {};
  #sectors: ReadonlyMap<string, Sector> = new Map();
  #pathways: Pathways = { steps: [], links: [], choices: [] };
  #trades: readonly Trade[] = [];
  /** What was worked out last, and for which choice: most renderings do not change it. */
  #known: { key: string; situation: Situation } | undefined;
  /** What was shown last; it stays while the next is loaded. */
  #shown: (() => TemplateResult) | undefined;

  constructor() {
    super(readers, catalogues, { ready: 'pathway-explorer-ready', error: 'pathway-explorer-error' });
    this.#deepLink = new DeepLinkController(this, {
      owner: () => this.deepLinkOwner,
      read: (entries) => this.#restore(entries),
    });
    const later = (name: ViewName) => new LaterController(this, this.i18n, () => this.loadPart(name));
    this.#later = { routes: later('routes'), all: later('all') };
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
    if (!this.loaded) return;
    const needed = this.#partNeeded();
    if (needed && !this.#later[needed].state) void this.#later[needed].ready();
    if (!this.#known) setTimeout(() => void this.#later.routes.ready(), PREFETCH_DELAY);
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
      <div class="result stack">${this.#renderResult()}</div>
      ${feed ? renderCredits(i18n, feed, ['pathways', 'trades']) : nothing}`;
  }

  /** The part that shows what is chosen; none is needed to ask for a start. */
  #partNeeded(): ViewName | undefined {
    return this.chosen.view === 'all' ? 'all' : this.start || this.goal ? 'routes' : undefined;
  }

  #part(name: ViewName): Part | undefined {
    const module = this.#later[name].here;
    if (module) this.#parts[name] ??= module.create(this, () => this.#view());
    return this.#parts[name];
  }

  #renderResult(): TemplateResult {
    const name = this.#partNeeded();
    const part = name && this.#part(name);
    if (!name) this.#shown = () => renderAsk(this.#view());
    else if (part) this.#shown = () => part.render();
    else if (this.#later[name].state === 'failed') this.#shown = () => this.#renderFailure(name);
    return this.#shown?.() ?? renderLoading(this.i18n);
  }

  #renderFailure(name: ViewName): TemplateResult {
    const text = this.i18n.msg('This part could not be loaded.');
    const retry = async () => {
      if (await this.#later[name].ready()) await this.focusAfterUpdate('#result');
      else this.announce(text);
    };
    return html`<div id="result" class="notice notice-error" part="notice" role="alert" tabindex="-1">
      <div>
        <p>${text}</p>
        <button class="button" type="button" @click=${() => void retry()}>
          ${icon(refresh)}${this.i18n.msg('Try again')}
        </button>
      </div>
    </div>`;
  }

  /** Code of the routes or of the whole picture. */
  protected loadPart(name: ViewName): Promise<PartModule> {
    return name === 'all' ? import('./later/overview.js') : import('./later/results.js');
  }

  #situation(schoolYear: number): Situation {
    const { start } = this;
    const { cohort } = this.chosen;
    const key = JSON.stringify([start, cohort, schoolYear]);
    if (this.#known?.key !== key)
      this.#known = { key, situation: situationOf(this.#pathways, { start, cohort, schoolYear }) };
    return this.#known.situation;
  }

  #view(): View {
    const schoolYear = schoolYearOf(new Date());
    return {
      i18n: this.i18n,
      level: this.level,
      pathways: this.#pathways,
      trades: this.#trades,
      sectors: this.#sectors,
      suggested: this.#suggested(),
      schoolYear,
      choice: { ...this.chosen, start: this.start, goal: this.goal },
      situation: this.#situation(schoolYear),
      choose: (choice) => void this.#choose(choice),
      change: (choice) => this.#change(choice),
      prefetch: (name) => void this.#later[name].ready(),
      announce: (text) => this.announce(text),
      focus: (selector) => this.focusAfterUpdate(selector),
    };
  }

  /** Trades chosen elsewhere on the page; where only sectors were, their trades. */
  #suggested(): readonly string[] {
    const { trades = [], sectors = [] } = this.narrowing ?? {};
    return trades.length > 0
      ? trades
      : this.#trades.filter(({ sector }) => sectors.includes(sector)).map(({ id }) => id);
  }

  async #choose(choice: Partial<Choice>): Promise<void> {
    const root = this.renderRoot as ShadowRoot;
    const active = root.activeElement;
    const inPlanner = active?.closest('.planner');
    this.#change('start' in choice || 'goal' in choice ? { ...choice, view: 'routes' } : choice);
    const name = this.#partNeeded();
    if (name) await this.#later[name].ready();
    // Who uses the fields goes on from there; a button that was pressed elsewhere may be gone.
    if (!inPlanner && [null, active].includes(root.activeElement)) await this.focusAfterUpdate('#result');
    if (name) this.announce(this.#part(name)?.news?.() ?? '');
  }

  #change({ start = this.start, goal = this.goal, ...rest }: Partial<Choice>): void {
    this.start = start;
    this.goal = goal;
    this.chosen = { ...this.chosen, ...rest };
    const { cohort, view, order, selected } = this.chosen;
    this.#deepLink.write(
      new Map([
        ['start', start],
        ['goal', goal],
        ['cohort', `${cohort ?? ''}`],
        ['view', view === 'all' ? view : ''],
        ['order', order],
        ['step', selected ?? ''],
      ]),
    );
  }

  #restore(entries: ReadonlyMap<string, string>): void {
    const { start, goal, cohort = '', view, order = '', step } = Object.fromEntries(entries);
    this.start = start ?? this.getAttribute('start') ?? '';
    this.goal = goal ?? this.getAttribute('goal') ?? '';
    this.chosen = {
      cohort: /^\d{4}$/.test(cohort) ? Number(cohort) : undefined,
      view: view === 'all' ? view : 'routes',
      order,
      selected: step,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-explorer': PathwayExplorerElement;
  }
}
