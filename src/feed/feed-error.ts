/** Something in a feed that is not as it should be: where, and what was expected. */
export interface FeedIssue {
  /** Where in the document, such as `places[3].address.postalCode`. */
  readonly path: string;
  /** What was expected and what was found, in English. */
  readonly message: string;
}

/**
 * Why a feed cannot be used at all.
 *
 * - `network`: no answer. - `http`: an answer that is not 2xx. - `timeout`: no answer in time.
 * - `too-large`: more bytes than a page should read. - `not-json`: an answer that is not JSON.
 * - `schema`: JSON that is no feed. - `version`: a feed in a format this reader does not know.
 */
export type FeedErrorCode = 'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'schema' | 'version';

/** A feed that cannot be used. `message` is one English sentence that says what was found and where. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** For `schema`: what is wrong. */
  readonly issues: readonly FeedIssue[];

  constructor(
    code: FeedErrorCode,
    message: string,
    options: ErrorOptions & { issues?: readonly FeedIssue[] } = {},
  ) {
    super(message, options);
    this.code = code;
    this.issues = options.issues ?? [];
  }
}
