/**
 * The address that opens a result again, with the answers in its fragment: they never reach a server.
 */
import { writeFragment } from '../../../core/fragment.js';
import { webAddress } from '../../../core/link.js';
import type { SessionHost } from '../session.js';

/**
 * The address of this page with the entries of a session; `undefined` where the page has no address that others could
 * open, as in a frame without a document of its own.
 *
 * @param page address of the page
 * @param owner name of the widget's entries
 */
export function resultLink(
  page: string,
  owner: string,
  entries: ReadonlyMap<string, string>,
): string | undefined {
  if (!/^(https?|file):/.test(page)) return undefined;
  const [address = ''] = page.split('#');
  // Nothing else of the page's state: a result is shared, not the way there.
  return `${address}#${writeFragment('', owner, entries)}`;
}

/** The page with the quiz for one visitor that the page's author names; `undefined` where there is none to be opened. */
export function quizPage({ element }: SessionHost): string | undefined {
  return webAddress(element.quizUrl, document.baseURI);
}
