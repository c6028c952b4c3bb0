import type { LocalizeController } from '../../element/localize.js';
import type { Sector, Trade } from '../../feed/index.js';
import type { Exploration, Pathways } from './explore.js';
import type { MeasuredRoute, Ranking, Route } from './routes.js';

/** `routes`: from here to there. `all`: the whole picture. */
export type ViewName = 'routes' | 'all';

/** What the visitor may change in the planner. */
export interface PlannerChoice {
  readonly start?: string;
  readonly goal?: string;
  readonly cohort?: number | undefined;
}

/** What the templates show, and what they may ask for. */
export interface View {
  readonly i18n: LocalizeController;
  /** Level of the widget's own heading. */
  readonly level: number;
  readonly pathways: Pathways;
  /** The year in which the present school year began. */
  readonly schoolYear: number;
  readonly exploration: Exploration;
  /** Trades that may be chosen. */
  readonly trades: readonly Trade[];
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Ids of trades chosen elsewhere on the page, best first. */
  readonly suggested: readonly string[];
  /** True where the visitor chose the cohort; false where it follows from the start. */
  readonly cohortChosen: boolean;
  readonly name: ViewName;
  readonly ranking: Ranking;
  /** All routes, ranked. */
  readonly routes: readonly MeasuredRoute[];
  /** How many of them are shown. */
  readonly shown: number;
  /** The route that is open, as the ids of its steps in one string. */
  readonly openRoute: string;
  /** Step whose details are shown in the whole picture. */
  readonly selected: string | undefined;
  /** Steps that can be reached from the selected one, or else from the start; `undefined` where none is chosen. */
  readonly reachable: ReadonlySet<string> | undefined;
  choose(choice: PlannerChoice): void;
  show(name: ViewName): void;
  rank(ranking: Ranking): void;
  toggleRoute(route: Route): void;
  showMore(): void;
  select(id: string | undefined): void;
}
