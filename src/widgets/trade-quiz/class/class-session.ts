/**
 * A class with a quiz: the run, and what each act of the teacher does to it.
 *
 * Counts only. The address keeps them, so that a reload loses nothing; nothing is stored or sent.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { LaterController } from '../../../element/later.js';
import type { Quiz } from '../../../feed/index.js';
import { trades } from '../../../feed/section.js';
import { resultLink } from '../later/result-link.js';
import type { Session, SessionHost } from '../session.js';
import { decodeClass, encodeClass } from './class-code.js';
import { classOutcome } from './class-profile.js';
import {
  addHand,
  goTo,
  placeOf,
  setHands,
  setTeams,
  show,
  startClass,
  toggleTeam,
  type ClassRun,
} from './class-run.js';
import { renderEnd } from './render-end.js';
import { renderQuestion } from './render-question.js';
import { renderSettings } from './render-settings.js';

type Print = typeof import('../print/index.js');

export class ClassSession implements Session {
  readonly #host: SessionHost;
  readonly #print: LaterController<Print>;
  #run: ClassRun;

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
    return encodeClass(this.#run);
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
    if (how === 'begun') void this.#host.focus('.title');
  }

  async #needTrades(): Promise<void> {
    await this.#host.needTrades(trades);
    this.#host.changed();
  }

  render(): TemplateResult {
    return html`<div class="class" @keydown=${this.#keydown}>${this.#renderPlace()}</div>`;
  }

  #renderPlace(): TemplateResult {
    const { i18n, level, sectors, element } = this.#host;
    const run = this.#run;
    switch (placeOf(run)) {
      case 'settings':
        return renderSettings(i18n, {
          level,
          run,
          print: this.#renderPrint(undefined),
          fullscreen: this.#fullscreen(element),
          teams: (teams) => {
            this.#keep(setTeams(this.#run, teams));
          },
          begin: this.#next,
          leave: this.#leave,
        });
      case 'question':
        return renderQuestion(i18n, {
          level,
          run,
          hands: (answer, hands) => {
            this.#keep(setHands(this.#run, answer, hands));
          },
          add: (answer, by) => {
            this.#keep(addHand(this.#run, answer, by));
          },
          show: this.#show,
          team: (team) => {
            this.#keep(toggleTeam(this.#run, team));
          },
          back: this.#back,
          next: this.#next,
        });
      case 'end': {
        const outcome =
          run.quiz.kind === 'interest' ? classOutcome(run, run.quiz, this.#host.tradesAllowed) : undefined;
        return renderEnd(i18n, {
          level,
          run,
          outcome,
          sectors,
          print: this.#renderPrint(
            outcome && {
              title: '',
              profile: outcome.profile,
              hands: outcome.hands,
              trades: outcome.picks.map(({ trade }) => trade),
            },
          ),
          back: this.#back,
          again: this.#again,
          leave: this.#leave,
        });
      }
    }
  }

  #renderPrint(classResult: Parameters<Print['renderPrintMenu']>[1]['classResult']): unknown {
    const { i18n, level, sectors, tradesAllowed, owner } = this.#host;
    return (
      this.#print.here?.renderPrintMenu(i18n, {
        level: level + 1,
        quiz: this.quiz,
        sectors,
        trades: tradesAllowed,
        classResult,
        // Families get the quiz, not the class's counts.
        link: resultLink(location.href, owner, new Map())?.replace(/#$/, ''),
      }) ?? nothing
    );
  }

  /** Full screen, where the browser has it and the page allows it. */
  #fullscreen(element: HTMLElement): (() => void) | undefined {
    if (!document.fullscreenEnabled) return undefined;
    return () => {
      const change = document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen();
      change.catch(() => undefined);
    };
  }

  // --- The teacher's acts ---

  readonly #show = () => {
    this.#keep(show(this.#run));
    void this.#host.focus('.explained', '[part=next]');
  };

  readonly #next = () => {
    this.#go(goTo(this.#run, this.#run.step + 1));
  };

  readonly #back = () => {
    this.#go(goTo(this.#run, this.#run.step - 1));
  };

  readonly #again = () => {
    this.#go({ ...startClass(this.quiz), teams: this.#run.teams });
  };

  readonly #leave = () => {
    this.#host.leave('end');
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

  /** Another screen: the focus goes to its heading. */
  #go(run: ClassRun): void {
    if (run.step === this.#run.step) return;
    this.#keep(run);
    void this.#host.focus('.title');
  }
}

export const startSession = (host: SessionHost, quiz: Quiz): Session =>
  new ClassSession(host, startClass(quiz));

export function restoreSession(host: SessionHost, entries: ReadonlyMap<string, string>): Session | undefined {
  const run = decodeClass(entries, host.quizzes);
  return run && new ClassSession(host, run);
}
