/**
 * A visitor's, or a class's, way through one quiz: what the element shows once a quiz has begun. Sessions are loaded
 * when somebody is about to begin.
 */
import type { ReactiveElement, TemplateResult } from 'lit';
import type { LaterPart } from '../../element/later.js';
import type { LocalizeController } from '../../element/localize.js';
import type { Quiz, Sector, Trade } from '../../feed/index.js';
import type { TradesReader } from './feed-trades.js';

/** What a session asks of the element around it. */
export interface SessionHost {
  /** The element: the place in the page from which other widgets are found, or else pages that have them. */
  readonly element: ReactiveElement & {
    readonly mapUrl: string;
    readonly pathwaysUrl: string;
    readonly calendarUrl: string;
    readonly quizUrl: string;
  };
  /** Name of the widget's entries in an address. */
  readonly owner: string;
  /** True on a stand, where nothing leads away from the page and nothing of a visitor is kept. */
  readonly isKiosk: boolean;
  /** True where the page's author lets the visitor's device keep the answers. */
  readonly remember: boolean;
  /** An attribute of the campaign around the element. */
  setting(name: string): string | undefined;
  readonly i18n: LocalizeController;
  /** Level of the widget's heading. */
  readonly level: number;
  /** The quizzes on offer. */
  readonly quizzes: readonly Quiz[];
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Empty until they are there: a session asks for them when it begins, and needs them at its end. */
  readonly trades: ReadonlyMap<string, Trade>;
  /** The trades within the sectors to which the page's author limits the widget. */
  readonly tradesAllowed: readonly Trade[];
  /** Loads the trades once for the feed at hand; settles with false where they cannot be had, and may be asked again. */
  needTrades(reader: TradesReader): Promise<boolean>;
  /** Shows the session again, and keeps its entries in the address where the page wants that. */
  changed(): void;
  /** Focuses the first of the selectors that is there, after the next rendering. */
  focus(...selectors: string[]): Promise<void>;
  /** Says something to users of a screen reader without moving the focus. */
  announce(text: string): void;
  /** Puts a session on the screen, as if it had been started. */
  show(session: Session): void;
  /** Back to the first screen; a session that pauses goes on where the same quiz is started again. */
  leave(how: 'pause' | 'end'): void;
  /** Tells the page. */
  emit(type: string, detail: object): void;
}

export interface Session {
  readonly quiz: Quiz;
  /** True where nothing is asked, so that credits do not disturb. */
  readonly atRest: boolean;
  render(): TemplateResult;
  /** The session was begun, resumed or read from the address, and is on the screen. */
  arrive(how: 'begun' | 'restored'): void;
  /** What the page's address keeps of it. */
  entries(): ReadonlyMap<string, string>;
  /** The feed was read again. False where the quiz is gone or another: the session cannot go on. */
  refresh(): boolean;
}

/** The code of sessions of one mode. */
export interface SessionPart extends LaterPart {
  startSession(host: SessionHost, quiz: Quiz): Session;
  /** A session from entries of the page's address; `undefined` where they cannot be read. */
  restoreSession(host: SessionHost, entries: ReadonlyMap<string, string>): Session | undefined;
  /** What the first screen says of answers that the device keeps. */
  renderRemembered?(host: SessionHost): unknown;
}
