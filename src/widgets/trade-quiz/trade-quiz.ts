import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { flagConverter } from '../../element/attributes.js';
import { baseStyles } from '../../element/base.styles.js';
import { renderCredits } from '../../element/credits.js';
import { DeepLinkController } from '../../element/deep-link.js';
import { FeedElement } from '../../element/feed-element.js';
import { LaterController } from '../../element/later.js';
import { renderLoading } from '../../element/status.js';
import type { Quiz, Records, Sector } from '../../feed/index.js';
import * as section from '../../feed/section.js';
import { catalogues } from '../../generated/trade-quiz/index.js';
import { FeedTrades } from './feed-trades.js';
import { hasKept } from './kept.js';
import { pictureCredits, quizzesFor } from './quizzes.js';
import {
  renderLaterFailed,
  renderLinkRefused,
  renderNoQuiz,
  renderPictureCredits,
} from './render-notices.js';
import { renderStart } from './render-start.js';
import type { Session, SessionHost, SessionPart } from './session.js';
import { startStyles } from './start.styles.js';

type Kiosk = typeof import('./kiosk/index.js');

const readers = { sectors: section.sectors, quizzes: section.quizzes } as const;

/**
 * A quiz from the feed: one that finds trades to explore from what a young person likes, or one that teaches who does
 * what.
 *
 * Answers live in memory and, where the page asks for deep links, in the fragment of its address; nothing is sent, and
 * nothing stored unless the page's author sets `remember`. A link with answers that somebody shared is read in any
 * case: opening it is a wish of the visitor. What was chosen in another widget of a campaign does not narrow the quiz:
 * its answers come from the visitor alone.
 *
 * From a result one goes on to a map, a pathway explorer or a calendar: in the same campaign, on another page named by
 * `map-url`, `pathways-url` or `calendar-url`, or beside the quiz where that widget has `deep-link`. On the other page it
 * needs `deep-link` too; what it shall show stands in the fragment under the name of its tag.
 *
 * @tagname trade-quiz
 * @summary Interest quiz with trades to explore, and knowledge quiz with explanations.
 *
 * @slot - Shown before the quiz runs and where it cannot: a link to the same content.
 * @fires {CustomEvent<ReadyDetail>} trade-quiz-ready - The feed has been read.
 * @fires {CustomEvent<ErrorDetail>} trade-quiz-error - The feed cannot be used; the slot is shown.
 * @fires {CustomEvent<TradeQuizFinishDetail>} trade-quiz-finish - The result is shown.
 * @fires {CustomEvent<TradeQuizExploreDetail>} trade-quiz-explore - The visitor wants to go on to another widget; a page that takes the visitor there itself cancels it.
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
 * @csspart check - The button that checks an order, pairs or an answer that was marked.
 * @csspart unknown - The button of somebody who does not know.
 * @csspart feedback - The explanation after an answer.
 * @csspart next - The button that leads on.
 * @csspart trade - The card of a trade in the result.
 * @csspart profile - Hexagon and list of the six interests.
 * @csspart limits - What the quiz is not.
 * @csspart explore - Each way from the result to another widget.
 * @csspart share - Link, code and print of the result.
 * @csspart copy - The button that copies the link.
 * @csspart code - The button that shows the QR code.
 * @csspart print - The button that prints the result.
 * @csspart forget - The button that takes the answers off the device.
 * @csspart resume - The button that goes on with answers of the device.
 * @csspart change - The button that goes back to the answers.
 * @csspart retry - The button that asks again what was missed.
 * @csspart again - The button that loads the rest of the quiz again where it could not be had.
 * @csspart restart - The button that begins again.
 * @csspart begin - In class: the button that leads to the first question.
 * @csspart fullscreen - In class: the button that fills the screen.
 * @csspart restore - In class: the button that brings back what was counted before.
 * @csspart board - In class: a question as it stands on the projector.
 * @csspart less - In class: each button that takes a hand away.
 * @csspart more - In class: each button that adds a hand.
 * @csspart show - In class: the button that shows the answer, or the bars.
 * @csspart leave - In class: the button that leads to another quiz.
 * @csspart still-there - On a stand: what counts down.
 * @csspart stay - On a stand: the button that goes on.
 * @cssprop [--vet-accent=#0b57b0] - Colour of the main button and of what is chosen.
 * @cssprop [--vet-surface=#ffffff] - Background.
 * @cssprop [--vet-text=#1a1d21] - Text.
 * @cssprop [--vet-radius=12px] - Roundness of corners.
 * @cssprop [--vet-font=inherit] - Font family.
 */
export class TradeQuizElement extends FeedElement<typeof readers> {
  static override styles = [baseStyles, startStyles];

  protected override readonly main = 'quizzes';

  /** Id of a quiz of the feed; left out: those for the audience, to choose from where there are several. */
  @property() quiz = '';

  /** Page with a `<cta-map deep-link>` to which the result leads, where none is in the same campaign. */
  @property({ attribute: 'map-url' }) mapUrl = '';

  /** Page with a `<pathway-explorer deep-link>`, in the same way. */
  @property({ attribute: 'pathways-url' }) pathwaysUrl = '';

  /** Page with an `<event-calendar deep-link>`, in the same way. */
  @property({ attribute: 'calendar-url' }) calendarUrl = '';

  /**
   * For `mode`: page with a `<trade-quiz>` for one visitor, to which the note to a class's families and the code on a stand lead.
   * Left out: the note leads to this page, and the code holds the result itself as text.
   */
  @property({ attribute: 'quiz-url' }) quizUrl = '';

  /** Lets the visitor's device keep the answers, until the visitor takes them back. Left out: nothing is stored. */
  @property({ converter: flagConverter }) remember = false;

  /**
   * Left out: for one visitor. `class`: a teacher counts hands on a projector; the address keeps the counts through a reload
   * unless `deep-link="false"`. `kiosk`: a stand, where the quiz begins again when nobody is there, nothing is kept or read
   * from the address, and no link leads away.
   */
  @property({ reflect: true }) mode = '';

  /** For `mode="kiosk"`: seconds without a touch until the quiz begins again, 30 or more; left out: 90. */
  @property({ attribute: 'idle-seconds' }) idleSeconds = '';

  @state() private session: Session | undefined = undefined;
  /** The quiz that was started and whose session is still loading. */
  @state() private opening: Quiz | undefined = undefined;
  @state() private linkRefused = false;

  readonly #link = new DeepLinkController(this, {
    // A reload must not lose what a class has counted, so the address keeps it unless the page forbids that.
    owner: () =>
      this.#mode === 'kiosk'
        ? undefined
        : this.#mode === 'class' && (this.deepLink === null || flagConverter.fromAttribute(this.deepLink))
          ? this.#owner
          : this.deepLinkOwner,
    reader: () => (this.#mode === 'kiosk' ? undefined : this.#owner),
    read: (entries) => {
      this.#linked = entries;
      if (this.loaded) void this.#restore();
    },
  });
  readonly #later = new LaterController<SessionPart>(this, this.i18n, () => this.loadLater());
  readonly #class = new LaterController<SessionPart>(this, this.i18n, () => import('./class/index.js'));
  readonly #kiosk = new LaterController<Kiosk>(this, this.i18n, () => import('./kiosk/index.js'));
  #watch: InstanceType<Kiosk['KioskWatch']> | undefined;
  #linked: ReadonlyMap<string, string> | undefined;
  #sectors: ReadonlyMap<string, Sector> = new Map();
  readonly #trades = new FeedTrades({
    feed: () => this.loaded,
    load: async (reader) => (await this.feeds.more({ trades: reader })).trades,
    changed: () => {
      this.requestUpdate();
    },
  });
  /** What a visitor left who went back to the start. */
  #paused: Session | undefined;

  constructor() {
    super(readers, catalogues, { ready: 'trade-quiz-ready', error: 'trade-quiz-error' });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A page that names another quiz wants that one, not the one that was begun.
    if ((changed.has('quiz') || changed.has('mode')) && this.hasUpdated) {
      this.session = this.#paused = this.opening = undefined;
      if (this.loaded) void this.#restore();
    }
    if (this.session && !this.session.atRest) this.linkRefused = false;
    if (this.#mode === 'kiosk' && this.#kiosk.state === undefined) void this.#startWatch();
  }

  protected override recordsChanged({ sectors }: Records<typeof readers>): void {
    this.#sectors = new Map(sectors.map((sector) => [sector.id, sector]));
    if (!this.#paused?.refresh()) this.#paused = undefined;
    if (!this.session?.refresh()) this.session = undefined;
    if (this.#isRemembering && hasKept(this.#owner)) this.#prepare();
    void this.#restore();
  }

  protected override renderContent({ sectors }: Records<typeof readers>): TemplateResult {
    const { i18n, session, opening, level } = this;
    const quizzes = this.#quizzes;
    if (quizzes.length === 0) return renderNoQuiz(i18n);
    if (opening)
      return this.#part.state === 'failed'
        ? renderLaterFailed(i18n, () => {
            this.#start(opening);
          })
        : renderLoading(i18n);
    // A teacher has no first screen of a pupil: the session brings its own.
    if (!session && this.#mode === 'class')
      return this.#class.state === 'failed'
        ? renderLaterFailed(i18n, () => void this.#restore())
        : renderLoading(i18n);
    return html`${this.linkRefused && (!session || this.#mode === 'class') ? renderLinkRefused(i18n) : nothing}
    ${this.#isRemembering && !session ? this.#later.here?.renderRemembered?.(this.#host) : nothing}
    ${
      session?.render() ??
      renderStart(i18n, { level, quizzes, sectors, prepare: this.#prepare, start: this.#start })
    }
    ${this.#mode === 'kiosk' ? this.#watch?.render() : nothing}
    ${
      session && !session.atRest
        ? nothing
        : html`${renderPictureCredits(i18n, pictureCredits(session ? [session.quiz] : quizzes))}
          ${this.loaded ? renderCredits(i18n, this.loaded, ['quizzes', 'trades', 'sectors']) : nothing}`
    }`;
  }

  get #mode(): 'class' | 'kiosk' | undefined {
    const mode = this.mode.trim().toLowerCase();
    return mode === 'class' || mode === 'kiosk' ? mode : undefined;
  }

  /** The part that has the sessions of the mode. */
  get #part(): LaterController<SessionPart> {
    return this.#mode === 'class' ? this.#class : this.#later;
  }

  get #isRemembering(): boolean {
    return this.remember && this.#mode === undefined;
  }

  /** Once by itself, and again when somebody starts: a stand may have been set up without a network. */
  async #startWatch(): Promise<void> {
    const kiosk = await this.#kiosk.ready();
    if (!kiosk || this.#watch) return;
    this.#watch = new kiosk.KioskWatch(this.#host, {
      seconds: () => kiosk.idleSeconds(this.idleSeconds),
      isInUse: () => this.#mode === 'kiosk' && this.session !== undefined,
      reset: () => {
        this.#host.leave('end');
      },
    });
  }

  /** Name of the widget's entries in an address, which a link that was shared has in any case. */
  get #owner(): string {
    return this.deepLinkOwner ?? this.localName;
  }

  /** The quizzes on offer. */
  get #quizzes(): readonly Quiz[] {
    return quizzesFor(this.loaded?.records.quizzes ?? [], this.quiz, this.audienceSetting);
  }

  // --- Sessions ---

  /** Fetches the code of the screens after the first one. */
  protected loadLater(): Promise<SessionPart> {
    return import('./later/index.js');
  }

  /** Somebody is about to start: what comes then is on its way before the click. */
  readonly #prepare = () => {
    void this.#part.ready();
  };

  readonly #start = (quiz: Quiz) => {
    this.opening = quiz;
    this.linkRefused = false;
    if (this.#mode === 'kiosk') void this.#startWatch();
    void this.#open(quiz);
  };

  async #open(quiz: Quiz): Promise<void> {
    const part = await this.#part.ready();
    // The visitor may have gone elsewhere while it loaded.
    if (this.opening !== quiz) return;
    if (!part) {
      void this.#focus('[part=again]');
      return;
    }
    this.opening = undefined;
    const paused = this.#paused?.quiz === quiz ? this.#paused : undefined;
    this.#show(paused ?? part.startSession(this.#host, quiz), 'begun');
  }

  #show(session: Session, how: 'begun' | 'restored'): void {
    this.session = session;
    this.#link.write(session.entries());
    session.arrive(how);
  }

  /** Takes over the answers of the page's address, once the feed is there to read them by; a class begins in any case. */
  async #restore(): Promise<void> {
    const mode = this.#mode;
    // An address without answers, such as after a jump to an anchor, takes none away.
    const entries = this.#linked?.has(mode === 'class' ? 'c' : 'a') ? this.#linked : undefined;
    if (!entries && (mode !== 'class' || this.session)) return;
    const part = await this.#part.ready();
    const [first] = this.#quizzes;
    if (!part || !first || this.#mode !== mode) return;
    this.#linked = undefined;
    const linked = entries && part.restoreSession(this.#host, entries);
    if (entries) this.linkRefused = linked === undefined;
    const session =
      linked ?? (mode === 'class' && !this.session ? part.startSession(this.#host, first) : undefined);
    if (!session) return;
    this.session = session;
    await this.updateComplete;
    if (this.session === session) session.arrive('restored');
  }

  #sessionHost(): SessionHost {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- getters below have a `this` of their own
    const el = this;
    return {
      element: el,
      i18n: el.i18n,
      get owner() {
        return el.#owner;
      },
      get isKiosk() {
        return el.#mode === 'kiosk';
      },
      get remember() {
        return el.#isRemembering;
      },
      setting: (name) => el.campaign.setting(name),
      show: (session) => {
        el.#show(session, 'begun');
      },
      get level() {
        return el.level;
      },
      get quizzes() {
        return el.#quizzes;
      },
      get sectors() {
        return el.#sectors;
      },
      get trades() {
        return el.#trades.byId;
      },
      get tradesAllowed() {
        return el.#trades.within(el.sectorSetting);
      },
      needTrades: (reader) => el.#trades.need(reader),
      changed: () => {
        el.requestUpdate();
        if (el.session) el.#link.write(el.session.entries());
      },
      focus: (...selectors) => el.#focus(...selectors),
      announce: (text) => {
        el.announce(text);
      },
      leave: (how) => {
        el.#paused = how === 'pause' ? el.session : undefined;
        el.session = undefined;
        el.#link.write(new Map());
        void el.#focus('.title');
      },
      emit: (type, detail) => {
        el.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
      },
    };
  }

  readonly #host = this.#sessionHost();

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
