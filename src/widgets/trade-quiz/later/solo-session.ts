/**
 * One visitor alone with a quiz: the answers, and what each act of the visitor does to them.
 */
import { html, type TemplateResult } from 'lit';
import { renderLoading } from '../../../element/status.js';
import type { InterestQuiz, KnowledgeQuiz, Quiz, Trade } from '../../../feed/index.js';
import { trades } from '../../../feed/section.js';
import type { Answer } from '../../../matching/match.js';
import type { TradeQuizRestartDetail } from '../events.js';
import { renderLaterFailed } from '../render-notices.js';
import type { Session, SessionHost } from '../session.js';
import { decodeRun, encodeRun } from './answer-code.js';
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
  type InterestRun,
  type Run,
} from './answers.js';
import { finishDetail } from './finish-detail.js';
import { outcomeOf, type Outcome } from './outcome.js';
import { waysFrom } from './explore.js';
import { forgetAnswers, keepAnswers } from './kept-answers.js';
import { renderOutcome } from './render-outcome.js';
import { renderRecap } from './render-recap.js';
import { renderShare } from './render-share.js';
import { renderStand } from './render-stand.js';
import { ReadingHelp } from './reading-help.js';
import { renderStep } from './render-step.js';
import { resultText } from './result-text.js';
import { Sharing } from './share.js';

/** Where the focus goes on a new screen: the first of these that is there. */
const BEGINNING = ['[part=again]', '.title', '.answer input:checked', '.answer input', '.feedback', 'legend'];

export class SoloSession implements Session {
  readonly #host: SessionHost;
  #run: Run;
  /** Index of an answer that the arrow keys stand on in a knowledge quiz. */
  #marked: number | undefined = undefined;
  /** What was chosen so far in a question that puts things together. */
  #pairing: readonly (number | undefined)[] = [];
  /** True after an attempt to go on with too few subjects. */
  #tooFew = false;
  #trades: 'loading' | 'ready' | 'failed' = 'loading';
  #result: { readonly run: Run; readonly trades: readonly Trade[]; readonly outcome: Outcome } | undefined;

  readonly #sharing: Sharing;
  readonly #help: ReadingHelp;

  constructor(host: SessionHost, run: Run) {
    this.#host = host;
    this.#run = run;
    this.#sharing = new Sharing(
      host,
      () => this.entries(),
      () => this.#text(),
    );
    this.#help = new ReadingHelp(host, () => this.#run);
    void this.#needTrades();
  }

  get quiz(): InterestQuiz | KnowledgeQuiz {
    return this.#run.quiz;
  }

  get atRest(): boolean {
    return placeOf(this.#run) === 'end';
  }

  entries(): ReadonlyMap<string, string> {
    return encodeRun(this.#run);
  }

  refresh(): boolean {
    // The feed may have changed the quiz under the visitor: the answers hold where the questions do.
    const run = decodeRun(encodeRun(this.#run), this.#host.quizzes);
    if (run) this.#run = run;
    void this.#needTrades();
    return run !== undefined;
  }

  arrive(how: 'begun' | 'restored'): void {
    if (how === 'begun') void this.#host.focus(...BEGINNING);
    else if (this.atRest)
      void this.#tradesThere().then(() => {
        this.#finish(true);
      });
  }

  render(): TemplateResult {
    const { i18n } = this.#host;
    const run = this.#run;
    if (placeOf(run) !== 'end') return this.#renderStep();
    if (run.kind === 'knowledge') {
      const recap = renderRecap(i18n, { ...this.#view, run, retry: this.#retry });
      // Without a link there is nothing to take along: the right answers are no result of anybody.
      return this.#sharing.link === undefined
        ? recap
        : html`<div class="result">${recap}${this.#renderShare()}</div>`;
    }
    if (this.#trades === 'loading') return renderLoading(i18n);
    if (this.#trades === 'failed') return renderLaterFailed(i18n, this.#again);
    const outcome = this.#outcomeOf(run);
    return renderOutcome(i18n, {
      ...this.#view,
      run,
      outcome,
      share: this.#renderShare(() => void this.#sharing.print(run.quiz, outcome)),
      ways: (choice) => waysFrom(this.#host, choice),
      change: this.#change,
    });
  }

  #renderShare(print?: () => void): TemplateResult {
    const { i18n, level, remember, isKiosk } = this.#host;
    const { link } = this.#sharing;
    if (isKiosk) return renderStand(i18n, { level: level + 1, link, text: this.#text() });
    return renderShare(i18n, {
      level: level + 1,
      sharing: this.#sharing,
      title: i18n.plain(this.quiz.title),
      ...(print && { print }),
      ...(remember && { forget: this.#forget }),
    });
  }

  /** The result in words. */
  #text(): string {
    const { i18n, sectors } = this.#host;
    const run = this.#run;
    return run.kind === 'interest' ? resultText(i18n, run.quiz, this.#outcomeOf(run), sectors) : '';
  }

  readonly #forget = () => {
    forgetAnswers(this.#host.owner);
    this.#restart();
  };

  get #view() {
    const { level, sectors, trades } = this.#host;
    return { level, sectors, trades, restart: this.#restart };
  }

  #renderStep(): TemplateResult {
    const run = this.#run;
    return renderStep(this.#host.i18n, {
      level: this.#host.level,
      run,
      marked: this.#marked,
      help: this.#help.view,
      tooFew: this.#tooFew,
      pairing: this.#pairing,
      pair: this.#pair,
      arrange: this.#arrange,
      back: this.#back,
      next: this.#next,
      move: this.#move,
      decide: this.#decide,
      toggle: this.#toggle,
      leaveSubjects: this.#leaveSubjects,
      toResult: this.#toResult,
    });
  }

  /** The result, computed once for the same answers and trades. */
  #outcomeOf(run: InterestRun): Outcome {
    const trades = this.#host.tradesAllowed;
    if (this.#result?.run !== run || this.#result.trades !== trades)
      this.#result = { run, trades, outcome: outcomeOf(run, trades) };
    return this.#result.outcome;
  }

  /** The trades, on their way while the visitor answers. */
  async #needTrades(): Promise<boolean> {
    this.#trades = 'loading';
    const there = await this.#host.needTrades(trades);
    this.#trades = there ? 'ready' : 'failed';
    this.#host.changed();
    return there;
  }

  readonly #again = () => {
    void this.#arriveAt(this.#run, true);
  };

  // --- The visitor's acts ---

  /** The arrow keys moved to an answer: an interest is noted, a guess is not made yet. */
  readonly #move = (index: number) => {
    if (this.#run.kind === 'interest') this.#keep(answer(this.#run, index));
    else {
      this.#marked = index;
      this.#host.changed();
    }
  };

  readonly #pair = (left: number, right: number | undefined) => {
    this.#pairing = Object.assign([...this.#pairing], { [left]: right });
    this.#host.changed();
  };

  readonly #arrange = (code: number, focus: readonly string[], said: string) => {
    this.#marked = code;
    this.#host.changed();
    this.#host.announce(said);
    void this.#host.focus(...focus);
  };

  readonly #decide = (given: Answer) => {
    if (this.#run.kind === 'interest') this.#go(next(answer(this.#run, given)));
    else {
      this.#marked = undefined;
      this.#pairing = [];
      this.#keep(answer(this.#run, given));
      void this.#host.focus('.feedback');
    }
  };

  readonly #next = () => {
    this.#go(next(this.#run));
  };

  readonly #back = () => {
    // Before the first question there is the start; whoever goes on from there finds the answers again.
    if (this.#run.step > 0) this.#go(back(this.#run));
    else this.#host.leave('pause');
  };

  readonly #toggle = (subject: string) => {
    this.#tooFew = false;
    if (this.#run.kind === 'interest') this.#keep(toggleSubject(this.#run, subject));
  };

  readonly #leaveSubjects = () => {
    this.#tooFew = this.#run.kind === 'interest' && hasTooFewSubjects(this.#run);
    if (this.#tooFew) this.#host.changed();
    else this.#go(next(this.#run));
  };

  readonly #change = () => {
    this.#go({ ...this.#run, step: 0 });
  };

  readonly #retry = () => {
    if (this.#run.kind === 'knowledge') this.#go(retryMissed(this.#run));
  };

  readonly #toResult = () => {
    if (this.#run.kind === 'interest') this.#go({ ...this.#run, step: lastStep(this.#run.quiz) });
  };

  readonly #restart = () => {
    const detail: TradeQuizRestartDetail = { quiz: this.quiz.id };
    this.#host.leave('end');
    this.#host.emit('trade-quiz-restart', detail);
  };

  /** Another state of the same screen. */
  #keep(run: Run): void {
    const { owner, remember } = this.#host;
    this.#run = run;
    this.#sharing.reset();
    if (remember) keepAnswers(owner, this.entries(), new Date());
    this.#host.changed();
  }

  /** Another screen: the focus goes to its beginning. */
  #go(run: Run): void {
    const finished = placeOf(run) === 'end' && !this.atRest;
    this.#marked = undefined;
    this.#pairing = [];
    this.#tooFew = false;
    this.#help.stop();
    this.#keep(run);
    void this.#arriveAt(run, finished);
  }

  async #arriveAt(run: Run, finished: boolean): Promise<void> {
    if (finished) await this.#tradesThere();
    // The visitor may have gone elsewhere while they loaded.
    if (this.#run !== run) return;
    await this.#host.focus(...BEGINNING);
    if (finished) this.#finish(false);
  }

  /** The trades, which a result of interests is made of. */
  async #tradesThere(): Promise<boolean> {
    return this.#run.kind === 'knowledge' || this.#trades === 'ready' || (await this.#needTrades());
  }

  /** Tells the page of the result, where there is one to be seen. */
  #finish(restored: boolean): void {
    const run = this.#run;
    if (run.kind === 'interest' && this.#trades !== 'ready') return;
    const outcome = run.kind === 'interest' ? this.#outcomeOf(run) : undefined;
    this.#host.emit('trade-quiz-finish', finishDetail(run, outcome, restored));
  }
}

export const startSession = (host: SessionHost, quiz: Quiz): Session => new SoloSession(host, startRun(quiz));

export function restoreSession(host: SessionHost, entries: ReadonlyMap<string, string>): Session | undefined {
  const run = decodeRun(entries, host.quizzes);
  return run && new SoloSession(host, run);
}
