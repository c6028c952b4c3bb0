import type { LocalizeController } from '../../element/localize.js';
import type { Sector, Trade } from '../../feed/index.js';
import type { Pathways, Situation } from './situation.js';

/** `routes`: from here to there. `all`: the whole picture. */
export type ViewName = 'routes' | 'all';

/** What a visitor, the page or its address chose. */
export interface Choice {
  /** Id of the step one is in now, empty for none. */
  readonly start: string;
  /** Id of a step or of a trade, empty for none. */
  readonly goal: string;
  /** Year of entry into secondary, where the visitor chose it; else it follows from the start. */
  readonly cohort: number | undefined;
  readonly view: ViewName;
  /** What is put first among routes; empty for what is usual. */
  readonly order: string;
  /** Id of the step whose details are shown in the whole picture. */
  readonly selected: string | undefined;
}

/** What the templates show, and what they may ask for. */
export interface View {
  readonly i18n: LocalizeController;
  /** Level of the widget's own heading. */
  readonly level: number;
  readonly pathways: Pathways;
  /** Trades that may be chosen. */
  readonly trades: readonly Trade[];
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Ids of trades chosen elsewhere on the page, best first. */
  readonly suggested: readonly string[];
  /** The year in which the present school year began. */
  readonly schoolYear: number;
  readonly choice: Choice;
  /** Whose pathways are shown, and from where. */
  readonly situation: Situation;
  /** Makes a choice of start, goal or cohort, and leads the visitor to what follows from it. */
  choose(choice: Partial<Choice>): void;
  /** Changes what is shown and remembers it; the focus stays. */
  change(choice: Partial<Choice>): void;
  /** Loads a view before somebody asks for it. */
  prefetch(name: ViewName): void;
  /** Says something to users of a screen reader. */
  announce(text: string): void;
  /** Moves the focus after the next rendering. */
  focus(selector: string): Promise<void>;
}
