import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../../element/base.styles.js';
import { renderCredits } from '../../element/credits.js';
import { DeepLinkController } from '../../element/deep-link.js';
import { FeedElement } from '../../element/feed-element.js';
import { renderLoading } from '../../element/status.js';
import type { Quiz, Records, Sector, Trade } from '../../feed/index.js';
import * as section from '../../feed/section.js';
import { catalogues } from '../../generated/trade-quiz/index.js';
import {
  answer,
  back,
  hasTooFewSubjects,
  lastStep,
  next,
  placeOf,
  retryMissed,
  startRun,
  toggleSubject,
  type Answer,
  type Run,
} from './answers.js';
import { LaterLoader, type Later } from './later-loader.js';
import type { Outcome } from './later/outcome.js';
import type { TradeQuizFinishDetail, TradeQuizRestartDetail } from './events.js';
import { pictureCredits, quizzesFor } from './quizzes.js';
import {
  renderLaterFailed,
  renderLinkRefused,
  renderNoQuiz,
  renderPictureCredits,
} from './render-notices.js';
import { renderStart } from './render-start.js';
import { startStyles } from './start.styles.js';

const readers = { sectors: section.sectors, trades: section.trades, quizzes: section.quizzes } as const;

/**
 * A quiz from the feed: one that finds trades to explore from what a young person likes, or one that teaches who does
 * what.
 *
 * Answers live in memory and, where the page asks for deep links, in the fragment of its address; nothing is stored or
 * sent. What was chosen in another widget of a campaign does not narrow the quiz: its answers come from the visitor alone.
 *
 * @tagname trade-quiz
 * @summary Interest quiz with trades to explore, and knowledge quiz with explanations.
 *
 * @slot - Shown before the quiz runs and where it cannot: a link to the same content.
 * @fires {CustomEvent<ReadyDetail>} trade-quiz-ready - The feed has been read.
 * @fires {CustomEvent<ErrorDetail>} trade-quiz-error - The feed cannot be used; the slot is shown.
 * @fires {CustomEvent<TradeQuizFinishDetail>} trade-quiz-finish - The result is shown.
 * @fires {CustomEvent<TradeQuizRestartDetail>} trade-quiz-restart - The answers were taken back, to begin again.
 * @csspart base - The whole widget.
 * @csspart heading - The heading of each screen.
 * @csspart start - The button that starts a quiz.
 * @csspart bar - What stands above a question: title, way back, progress.
 * @csspart progress - The progress bar.
 * @csspart back - The button that goes back one question.
 * @csspart question - The question.
 * @csspart picture - The picture of a question.
 * @csspart answer - Each answer.
 * @csspart subjects - The subjects to choose from.
 * @csspart feedback - The explanation after an answer.
 * @csspart next - The button that leads on.
 * @csspart trade - The card of a trade in the result.
 * @csspart profile - Hexagon and list of the six interests.
 * @csspart limits - What the quiz is not.
 * @csspart change - The button that goes back to the answers.
 * @csspart retry - The button that asks again what was missed.
 * @csspart again - The button that loads the rest of the quiz again where it could not be had.
 * @csspart restart - The button that begins again.
 * @cssprop [--vet-accent=#0b57b0] - Colour of the main button and of what is chosen.
 * @cssprop [--vet-surface=#ffffff] - Background.
 * @cssprop [--vet-text=#1a1d21] - Text.
 * @cssprop [--vet-radius=12px] - Roundness of corners.
 * @cssprop [--vet-font=inherit] - Font family.
 */
export class TradeQuizElement extends FeedElement<typeof readers> {
  static override styles = [baseStyles, startStyles];

  /** Id of a quiz of the feed; left out: those for the audience, to choose from where there are several. */
  @property() quiz = '';

  @state() private run: Run | undefined = undefined;
  /** Index of an answer that the arrow keys stand on in a knowledge quiz. */
  @state() private marked: number | undefined = undefined;
  /** True after an attempt to go on with too few subjects. */
  @state() private tooFew = false;
  @state() private linkRefused = false;

  readonly #link = new DeepLinkController(this, {
    owner: () => this.deepLinkOwner,
    read: (entries) => {
      this.#linked = entries;
      if (this.loaded) void this.#restore();
    },
  });
  readonly #later = new LaterLoader(this, this.i18n, () => this.loadLater());
  #linked: ReadonlyMap<string, string> | undefined;
  #sectors: ReadonlyMap<string, Sector> = new Map();
  #trades: ReadonlyMap<string, Trade> = new Map();
  /** Answers of a visitor who went back to the start. */
  #left: Run | undefined;
  #allowed: { readonly limits: string; readonly trades: readonly Trade[] } | undefined;

  constructor() {
    super(readers, catalogues, { ready: 'trade-quiz-ready', error: 'trade-quiz-error' });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A page that names another quiz wants that one, not the one that was begun.
    if (changed.has('quiz') && this.hasUpdated) this.run = undefined;
  }

  protected override recordsChanged({ sectors, trades }: Records<typeof readers>): void {
    this.#sectors = new Map(sectors.map((sector) => [sector.id, sector]));
    this.#trades = new Map(trades.map((trade) => [trade.id, trade]));
    this.#allowed = undefined;
    // A feed that loads again may have changed the quiz under the visitor: the answers hold where the questions do.
    const { here } = this.#later;
    if (this.run) this.run = here?.decodeRun(here.encodeRun(this.run), this.#quizzes);
    void this.#restore();
  }

  protected override renderContent({ sectors }: Records<typeof readers>): TemplateResult {
    const { i18n, run, level } = this;
    const quizzes = this.#quizzes;
    if (quizzes.length === 0) return renderNoQuiz(i18n);
    const atRest = !run || placeOf(run) === 'end';
    return html`${this.linkRefused && !run ? renderLinkRefused(i18n) : nothing}
    ${run ? this.#renderRun(run) : renderStart(i18n, { level, quizzes, sectors, prepare: this.#prepare, start: this.#start })}
    ${atRest ? renderPictureCredits(i18n, pictureCredits(run ? [run.quiz] : quizzes)) : nothing}
    ${atRest && this.loaded ? renderCredits(i18n, this.loaded, ['quizzes', 'trades', 'sectors']) : nothing}`;
  }

  /** The quizzes on offer. */
  get #quizzes(): readonly Quiz[] {
    return quizzesFor(this.loaded?.records.quizzes ?? [], this.quiz, this.audienceSetting);
  }

  #renderRun(run: Run): TemplateResult {
    const { i18n, level, marked, tooFew } = this;
    const { state } = this.#later;
    if (state === 'failed') return renderLaterFailed(i18n, this.#again);
    if (typeof state !== 'object') return renderLoading(i18n);
    return state.renderScreen(i18n, {
      level,
      run,
      marked,
      tooFew,
      sectors: this.#sectors,
      trades: this.#trades,
      outcome: () => this.#outcomeOf(run),
      back: this.#back,
      next: this.#next,
      move: (index) => this.#move(run, index),
      decide: (given) => this.#decide(run, given),
      toggle: (subject) => this.#toggle(run, subject),
      leaveSubjects: () => this.#leaveSubjects(run),
      toResult: this.#toResult,
      change: this.#change,
      retry: this.#retry,
      restart: this.#restart,
    });
  }

  #outcomeOf(run: Run): Outcome | undefined {
    return run.kind === 'interest' ? this.#later.outcome(run, this.#tradesAllowed) : undefined;
  }

  /** The trades within the sectors to which the page's author limits the widget. */
  get #tradesAllowed(): readonly Trade[] {
    const limits = this.sectorSetting.join(' ');
    if (this.#allowed?.limits !== limits) {
      const sectors = new Set(this.sectorSetting);
      const trades = [...this.#trades.values()].filter(
        ({ sector }) => sectors.size === 0 || sectors.has(sector),
      );
      this.#allowed = { limits, trades };
    }
    return this.#allowed.trades;
  }

  /** Fetches the code of the screens after the first one. */
  protected loadLater(): Promise<Later> {
    return import('./later/index.js');
  }

  // --- The visitor's acts ---

  /** Somebody is about to start: what comes then is on its way before the click. */
  readonly #prepare = () => {
    void this.#later.ready();
  };

  readonly #start = (quiz: Quiz) => {
    this.#go(this.#left?.quiz === quiz ? this.#left : startRun(quiz));
  };

  /** The arrow keys moved to an answer: an interest is noted, a guess is not made yet. */
  #move(run: Run, index: number): void {
    if (run.kind === 'interest') this.#keep(answer(run, index));
    else this.marked = index;
  }

  #decide(run: Run, given: Answer): void {
    if (run.kind === 'interest') this.#go(next(answer(run, given)));
    else {
      this.marked = undefined;
      this.#keep(answer(run, given));
      void this.#focus('.feedback');
    }
  }

  readonly #next = () => {
    if (this.run) this.#go(next(this.run));
  };

  readonly #back = () => {
    if (!this.run) return;
    if (this.run.step > 0) this.#go(back(this.run));
    else {
      // Before the first question there is the start; whoever goes on from there finds the answers again.
      this.#left = this.run;
      this.#leave();
    }
  };

  #toggle(run: Run, subject: string): void {
    this.tooFew = false;
    if (run.kind === 'interest') this.#keep(toggleSubject(run, subject));
  }

  #leaveSubjects(run: Run): void {
    const few = run.kind === 'interest' && hasTooFewSubjects(run);
    if (few) this.tooFew = true;
    else this.#go(next(run));
  }

  readonly #change = () => {
    if (this.run) this.#go({ ...this.run, step: 0 });
  };

  readonly #retry = () => {
    if (this.run?.kind === 'knowledge') this.#go(retryMissed(this.run));
  };

  readonly #toResult = () => {
    if (this.run?.kind === 'interest') this.#go({ ...this.run, step: lastStep(this.run.quiz) });
  };

  readonly #restart = () => {
    const detail: TradeQuizRestartDetail = { quiz: this.run?.quiz.id ?? '' };
    this.#left = undefined;
    this.#leave();
    this.dispatchEvent(new CustomEvent('trade-quiz-restart', { detail, bubbles: true, composed: true }));
  };

  /** To the first screen. */
  #leave(): void {
    this.run = undefined;
    this.#link.write(new Map());
    void this.#focus('.title');
  }

  /** Another state of the same screen. */
  #keep(run: Run): void {
    this.run = run;
    this.linkRefused = false;
    this.#writeLink();
  }

  #writeLink(): void {
    const entries = this.run && this.#later.here?.encodeRun(this.run);
    if (entries) this.#link.write(entries);
  }

  /** Another screen: the focus goes to its beginning. */
  #go(run: Run): void {
    const arrived = placeOf(run) === 'end' && this.run !== undefined && placeOf(this.run) !== 'end';
    this.marked = undefined;
    this.tooFew = false;
    this.#keep(run);
    void this.#arrive(run, arrived);
  }

  async #arrive(run: Run, finished: boolean): Promise<void> {
    const later = await this.#later.ready();
    // The visitor may have gone elsewhere while it loaded.
    if (this.run !== run) return;
    this.#writeLink();
    await this.#focus(
      '[part=again]',
      '.title',
      '.answer input:checked',
      '.answer input',
      '.feedback',
      'legend',
    );
    if (later && finished) this.#finish(later, run, false);
  }

  readonly #again = () => {
    if (this.run) void this.#arrive(this.run, placeOf(this.run) === 'end');
  };

  // --- To the outside ---

  #finish(later: Later, run: Run, restored: boolean): void {
    const detail: TradeQuizFinishDetail = later.finishDetail(run, this.#outcomeOf(run), restored);
    this.dispatchEvent(new CustomEvent('trade-quiz-finish', { detail, bubbles: true, composed: true }));
  }

  /** Takes over the answers of the page's address, once the feed is there to read them by. */
  async #restore(): Promise<void> {
    const entries = this.#linked;
    this.#linked = undefined;
    // An address without answers, such as after a jump to an anchor, takes none away.
    if (!entries?.has('a')) return;
    const later = await this.#later.ready();
    if (!later) return;
    const run = later.decodeRun(entries, this.#quizzes);
    this.linkRefused = run === undefined;
    if (!run) return;
    this.run = run;
    await this.updateComplete;
    if (this.run === run && placeOf(run) === 'end') this.#finish(later, run, true);
  }

  /** Focuses the first of the selectors that is there, and brings the widget's top into view where it has left it. */
  async #focus(...selectors: string[]): Promise<void> {
    await this.updateComplete;
    const target = selectors
      .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
      .find((element) => element !== null);
    target?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    else target?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-quiz': TradeQuizElement;
  }
}
