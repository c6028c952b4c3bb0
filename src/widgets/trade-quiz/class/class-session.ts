/**
 * A class with a quiz: the run, and what each act of the teacher does to it.
 *
 * Counts only. The address keeps them, so that a reload loses nothing; nothing is stored or sent. All that is shown later
 * is loaded when the session begins, so that a lesson goes on without a network.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { LaterController } from '../../../element/later.js';
import type { Quiz } from '../../../feed/index.js';
import { trades } from '../../../feed/section.js';
import { quizPage, resultLink } from '../later/result-link.js';
import { letterOf } from '../answer-shapes.js';
import type { Session, SessionHost } from '../session.js';
import { decodeClass, encodeClass } from './class-code.js';
import { classOutcome, type ClassOutcome } from './class-profile.js';
import {
  addHand,
  allHands,
  goTo,
  placeOf,
  setGoal,
  setHands,
  setPupils,
  setTeams,
  show,
  startClass,
  toggleTeam,
  townOf,
  type ClassRun,
} from './class-run.js';
import { loadPictures } from './load-pictures.js';
import { renderEnd } from './render-end.js';
import { handsText, renderQuestion } from './render-question.js';
import { renderSettings } from './render-settings.js';
import { townText } from './town.js';

type Print = typeof import('../print/index.js');

export class ClassSession implements Session {
  readonly #host: SessionHost;
  readonly #print: LaterController<Print>;
  #run: ClassRun;
  #trades: 'loading' | 'ready' | 'failed' = 'loading';
  /** What was counted in other quizzes, for a teacher who goes back and forth. */
  readonly #others = new Map<string, ClassRun>();
  /** What was counted before the class began again. */
  #before: ClassRun | undefined;
  #isFullscreenRefused = false;

  constructor(host: SessionHost, run: ClassRun) {
    this.#host = host;
    this.#run = run;
    this.#print = new LaterController(host.element, host.i18n, () => import('../print/index.js'));
    void this.#needTrades();
  }

  get quiz(): Quiz {
    return this.#run.quiz;
  }

  get atRest(): boolean {
    return placeOf(this.#run) !== 'question';
  }

  entries(): ReadonlyMap<string, string> {
    const [first] = this.#host.quizzes;
    const entries = encodeClass(this.#run);
    // An address says nothing of a class before its teacher did something.
    const isUntouched = first && entries.get('c') === encodeClass(startClass(first)).get('c');
    return isUntouched ? new Map() : entries;
  }

  refresh(): boolean {
    const run = decodeClass(encodeClass(this.#run), this.#host.quizzes);
    if (run) this.#run = run;
    void this.#needTrades();
    return run !== undefined;
  }

  arrive(how: 'begun' | 'restored'): void {
    // What is printed and shown at the end is there when the network is gone later.
    void this.#print.ready();
    loadPictures(this.quiz);
    if (how === 'begun') void this.#host.focus('.title');
  }

  readonly #needTrades = async () => {
    this.#trades = 'loading';
    this.#trades = (await this.#host.needTrades(trades)) ? 'ready' : 'failed';
    this.#host.changed();
  };

  render(): TemplateResult {
    return html`<div class="class" @keydown=${this.#keydown}>${this.#renderPlace()}</div>`;
  }

  #renderPlace(): TemplateResult {
    switch (placeOf(this.#run)) {
      case 'settings':
        return this.#renderSettings();
      case 'question':
        return renderQuestion(this.#host.i18n, {
          level: this.#host.level,
          run: this.#run,
          hands: (answer, hands) => {
            this.#count(setHands(this.#run, answer, hands), answer);
          },
          add: (answer, by) => {
            this.#count(addHand(this.#run, answer, by), answer);
          },
          show: this.#show,
          team: this.#team,
          back: this.#back,
          next: this.#next,
        });
      case 'end':
        return this.#renderEnd();
    }
  }

  #renderSettings(): TemplateResult {
    const { i18n, level, quizzes, element } = this.#host;
    return renderSettings(i18n, {
      level,
      run: this.#run,
      quizzes,
      print: this.#renderPrint(undefined),
      fullscreen: this.#fullscreen(element),
      isFullscreenRefused: this.#isFullscreenRefused,
      restore: this.#before?.quiz === this.quiz ? this.#restore : undefined,
      choose: this.#choose,
      pupils: (count) => {
        this.#keep(setPupils(this.#run, count));
      },
      teams: (count) => {
        this.#keep(setTeams(this.#run, count));
      },
      goal: (isWanted) => {
        this.#keep(setGoal(this.#run, isWanted));
      },
      begin: this.#next,
    });
  }

  #renderEnd(): TemplateResult {
    const { i18n, level, sectors, quizzes, tradesAllowed } = this.#host;
    const run = this.#run;
    const outcome = run.quiz.kind === 'interest' ? classOutcome(run, run.quiz, tradesAllowed) : undefined;
    return renderEnd(i18n, {
      level,
      run,
      outcome,
      sectors,
      trades: this.#trades,
      retry: () => void this.#needTrades(),
      print: this.#renderPrint(outcome),
      back: this.#back,
      again: this.#again,
      leave: quizzes.length > 1 ? this.#toSettings : undefined,
    });
  }

  #renderPrint(outcome: ClassOutcome | undefined): unknown {
    const { i18n, level, sectors, tradesAllowed, owner } = this.#host;
    return (
      this.#print.here?.renderPrintMenu(i18n, {
        level: level + 1,
        quiz: this.quiz,
        sectors,
        trades: tradesAllowed,
        classResult: outcome && {
          title: '',
          profile: outcome.profile,
          hands: outcome.hands,
          trades: outcome.picks.map(({ trade }) => trade),
        },
        // Families get the quiz, not the class's counts.
        link: quizPage(this.#host) ?? resultLink(location.href, owner, new Map())?.replace(/#$/, ''),
      }) ?? nothing
    );
  }

  /** Full screen, where the browser has it and the page allows it. */
  #fullscreen(element: HTMLElement): (() => void) | undefined {
    if (!document.fullscreenEnabled) return undefined;
    return () => {
      const change = document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen();
      change.then(
        () => {
          this.#setRefused(false);
        },
        () => {
          this.#setRefused(true);
        },
      );
    };
  }

  #setRefused(isRefused: boolean): void {
    this.#isFullscreenRefused = isRefused;
    this.#host.changed();
  }

  // --- The teacher's acts ---

  readonly #choose = (quiz: Quiz) => {
    const { pupils, goal } = this.#run;
    this.#others.set(this.quiz.id, this.#run);
    const run = this.#others.get(quiz.id) ?? { ...startClass(quiz), goal };
    // The class is the same.
    this.#keep({ ...run, quiz, pupils, step: -1 });
    loadPictures(quiz);
  };

  #count(run: ClassRun, answer: number): void {
    this.#keep(run);
    const { i18n } = this.#host;
    const letter = letterOf(answer);
    const hands = run.hands[run.step]?.[answer] ?? 0;
    this.#host.announce(i18n.msg(str`${letter}: ${hands} – ${handsText(i18n, run)}`));
  }

  readonly #team = (team: number) => {
    this.#keep(toggleTeam(this.#run, team));
    this.#announceTown();
  };

  #announceTown(): void {
    if (!this.#run.goal) return;
    this.#host.announce(townText(this.#host.i18n, townOf(this.#run)));
  }

  readonly #show = () => {
    this.#keep(show(this.#run));
    void this.#focus('.explained');
    this.#announceTown();
  };

  readonly #next = () => {
    this.#go(goTo(this.#run, this.#run.step + 1));
  };

  readonly #back = () => {
    this.#go(goTo(this.#run, this.#run.step - 1));
  };

  readonly #toSettings = () => {
    this.#go(goTo(this.#run, -1));
  };

  readonly #again = () => {
    if (allHands(this.#run) > 0) this.#before = this.#run;
    const { teams, goal } = this.#run;
    this.#go({ ...startClass(this.quiz), teams, goal });
  };

  readonly #restore = () => {
    if (!this.#before) return;
    const run = this.#before;
    this.#before = undefined;
    this.#go(run);
  };

  /** Presenter remotes press Page Up and Page Down; arrows do the same where they have no work of their own. */
  readonly #keydown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || placeOf(this.#run) !== 'question') return;
    const target = event.composedPath()[0];
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    const forward = event.key === 'PageDown' || (event.key === 'ArrowRight' && !isField);
    const backward = event.key === 'PageUp' || (event.key === 'ArrowLeft' && !isField);
    if (!forward && !backward) return;
    event.preventDefault();
    if (forward) this.#next();
    else this.#back();
  };

  /** Another state of the same screen. */
  #keep(run: ClassRun): void {
    this.#run = run;
    this.#host.changed();
  }

  /** Another screen: the focus goes to its heading, and the board fills the window. */
  #go(run: ClassRun): void {
    if (run.step === this.#run.step) return;
    this.#keep(run);
    void this.#focus('.title');
  }

  /** Focuses something, and lets the board fill the window where it fits. */
  async #focus(selector: string): Promise<void> {
    const { element } = this.#host;
    await this.#host.focus(selector);
    const board = element.renderRoot.querySelector('.board');
    if (!board || board.getBoundingClientRect().height <= innerHeight)
      element.scrollIntoView({ block: 'start' });
  }
}

export const startSession = (host: SessionHost, quiz: Quiz): Session =>
  new ClassSession(host, startClass(quiz));

export function restoreSession(host: SessionHost, entries: ReadonlyMap<string, string>): Session | undefined {
  const run = decodeClass(entries, host.quizzes);
  return run && new ClassSession(host, run);
}
