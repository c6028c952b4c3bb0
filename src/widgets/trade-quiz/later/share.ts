/**
 * Taking a result along: copying its link, showing it to a phone, handing it to the device's share sheet, printing.
 */
import type { SessionHost } from '../session.js';
import { resultLink } from './result-link.js';

/** What the visitor did with the link. */
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

  constructor(host: SessionHost, entries: () => ReadonlyMap<string, string>) {
    this.#host = host;
    this.#entries = entries;
  }

  get link(): string | undefined {
    return resultLink(location.href, this.#host.owner, this.#entries());
  }

  /** Another result: nothing was done with it yet. */
  reset(): void {
    this.state = notShared;
  }

  readonly copy = async (): Promise<void> => {
    const { link } = this;
    if (link === undefined) return;
    let copied: ShareState['copied'] = 'copied';
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      copied = 'selected';
    }
    this.set({ copied });
    if (copied === 'selected') {
      await this.#host.focus('#link');
      this.#host.element.shadowRoot?.querySelector<HTMLInputElement>('#link')?.select();
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
      // A visitor who closes the sheet has not failed.
      navigator.share({ title, url: link }).catch(() => undefined);
    };
  }

  set(change: Partial<ShareState>): void {
    this.state = { ...this.state, ...change };
    this.#host.changed();
  }
}
