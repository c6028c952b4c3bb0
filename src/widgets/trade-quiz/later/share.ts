/**
 * Taking a result along: copying its link, showing it to a phone, handing it to the device's share sheet, printing.
 */
import { LaterController } from '../../../element/later.js';
import type { InterestQuiz } from '../../../feed/index.js';
import type { SessionHost } from '../session.js';
import type { Outcome } from './outcome.js';
import { quizPage, resultLink } from './result-link.js';

/** What the visitor did with the link, or with the text where there is no link. */
export interface ShareState {
  /** `selected` where the clipboard is closed to the page, and the text is selected for the visitor to copy. */
  readonly copied: 'no' | 'copied' | 'selected';
  readonly isCodeShown: boolean;
  readonly print: 'idle' | 'preparing' | 'refused' | 'failed';
}

export const notShared: ShareState = { copied: 'no', isCodeShown: false, print: 'idle' };

/** Keeps what the visitor does with a result, and does it. */
export class Sharing {
  state: ShareState = notShared;
  readonly #host: SessionHost;
  readonly #entries: () => ReadonlyMap<string, string>;
  readonly #text: () => string;
  readonly #printing: LaterController<typeof import('../print/index.js')>;

  /**
   * @param entries what an address keeps of the result
   * @param text the result in words, for a page that has no address
   */
  constructor(host: SessionHost, entries: () => ReadonlyMap<string, string>, text: () => string) {
    this.#host = host;
    this.#entries = entries;
    this.#text = text;
    this.#printing = new LaterController(host.element, host.i18n, () => import('../print/index.js'));
  }

  get text(): string {
    return this.#text();
  }

  get link(): string | undefined {
    const { element, owner, isKiosk } = this.#host;
    if (!isKiosk) return resultLink(location.href, owner, this.#entries());
    // A stand's own address opens the stand. On the other page the quiz has the name of its tag.
    const page = quizPage(this.#host);
    return page && resultLink(page, element.localName, this.#entries());
  }

  /** Prints the result on one page, from a part that is loaded for it. */
  async print(quiz: InterestQuiz, outcome: Outcome): Promise<void> {
    if (this.state.print === 'preparing') return;
    this.set({ print: 'preparing' });
    const part = await this.#printing.ready();
    if (!part) {
      this.set({ print: 'failed' });
      return;
    }
    const { i18n, sectors } = this.#host;
    const sheet = { quiz, outcome, sectors, link: this.link, now: new Date() };
    this.set({ print: (await part.printResult(i18n, sheet)) === 'refused' ? 'refused' : 'idle' });
  }

  /** Another result: nothing was done with it yet. */
  reset(): void {
    this.state = notShared;
  }

  readonly copy = async (): Promise<void> => {
    let copied: ShareState['copied'] = 'copied';
    try {
      await navigator.clipboard.writeText(this.link ?? this.text);
    } catch {
      copied = 'selected';
    }
    this.set({ copied });
    if (copied === 'selected') {
      await this.#host.focus('#link');
      this.#host.element.shadowRoot?.querySelector<HTMLInputElement | HTMLTextAreaElement>('#link')?.select();
    }
  };

  readonly toggleCode = (): void => {
    this.set({ isCodeShown: !this.state.isCodeShown });
  };

  /** The device's own share sheet; `undefined` where it has none. */
  get offer(): ((title: string) => void) | undefined {
    const { link } = this;
    if (link === undefined || !('share' in navigator)) return undefined;
    return (title) => {
      navigator.share({ title, url: link }).catch((error: unknown) => {
        // A visitor who closes the sheet wants nothing else; a frame that may not open it has another way.
        if (!(error instanceof DOMException && error.name === 'AbortError')) void this.copy();
      });
    };
  }

  set(change: Partial<ShareState>): void {
    this.state = { ...this.state, ...change };
    this.#host.changed();
  }
}
