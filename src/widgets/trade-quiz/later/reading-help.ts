/**
 * Help with reading a question: a voice of the device, and easy words of the feed.
 */
import type { SessionHost } from '../session.js';
import type { Run } from './answers.js';
import { ReadAloud } from './read-aloud.js';
import type { FrameView } from './render-frame.js';
import { hasEasyWords, spokenTexts } from './spoken.js';

export class ReadingHelp {
  readonly #host: SessionHost;
  readonly #run: () => Run;
  readonly #aloud: ReadAloud;

  constructor(host: SessionHost, run: () => Run) {
    this.#host = host;
    this.#run = run;
    this.#aloud = new ReadAloud(() => {
      host.changed();
    });
  }

  /** What the device and the quiz offer for the step at hand. */
  get view(): Pick<FrameView, 'aloud' | 'easy'> {
    const { i18n } = this.#host;
    const { isSpeaking } = this.#aloud;
    return {
      ...(this.#aloud.canSay(i18n.locale) && { aloud: { isSpeaking, toggle: this.#toggleAloud } }),
      ...(hasEasyWords(this.#run(), i18n.locale) && { easy: { isOn: i18n.easy, toggle: this.#toggleEasy } }),
    };
  }

  /** The step is left: what was said of it ends. */
  stop(): void {
    this.#aloud.stop();
  }

  readonly #toggleAloud = () => {
    const { i18n } = this.#host;
    if (this.#aloud.isSpeaking) this.#aloud.stop();
    else this.#aloud.say(spokenTexts(i18n, this.#run()), i18n.locale);
  };

  readonly #toggleEasy = () => {
    const { i18n } = this.#host;
    this.#aloud.stop();
    i18n.easy = !i18n.easy;
    this.#host.changed();
  };
}
