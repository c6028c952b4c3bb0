import type { View } from '../view.js';
import type { Exploration } from './explore.js';
import type { MeasuredRoute, Ranking, Route } from './routes.js';

/** What the templates of the routes show beside what all know, and what they may ask for. */
export interface ResultsView extends View {
  readonly exploration: Exploration;
  readonly ranking: Ranking;
  /** All routes, ranked. */
  readonly routes: readonly MeasuredRoute[];
  /** How many of them are shown. */
  readonly shown: number;
  /** The route that is open, as the ids of its steps in one string; empty for none. */
  readonly openRoute: string;
  rank(ranking: Ranking): void;
  toggleRoute(route: Route): void;
  showMore(): void;
}
