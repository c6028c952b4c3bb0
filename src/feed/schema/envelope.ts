import * as z from 'zod/mini';
import { DateOnly, Id, LanguageTag, Link, LocalText } from './base.js';

/** Credit that the source of the facts asks for. Widgets show it. */
export const Credit = z.object({
  /** The credit, as the source wants it written. */
  text: LocalText,
  /** Where the source is. */
  url: z.optional(Link),
  /** Licence of the source. */
  licence: z.optional(z.string()),
  /** Sections it is about; left out: all. */
  sections: z.optional(z.array(z.string())),
});
export type Credit = z.infer<typeof Credit>;

/** Who answers for the feed. */
export const Publisher = z.object({
  /** Name. */
  name: LocalText,
  /** Web site. */
  url: z.optional(Link),
  /** Mail address. */
  email: z.optional(z.email('a mail address')),
});

/** Terms of reuse. */
export const Licence = z.object({
  /** Name, such as `CC BY 4.0`. */
  name: z.string(),
  /** Text of the licence. */
  url: z.optional(Link),
});

/** What the feed says of itself. The sections stand beside these fields. */
export const Envelope = z.object({
  /** Address of the JSON Schema. */
  $schema: z.optional(z.string()),
  /** Version of the format. This is version 1; readers of version 1 ignore what they do not know. */
  version: z.literal(1),
  /** Name of the feed, stable over time. */
  id: Id,
  /** Title of the feed. */
  title: z.optional(LocalText),
  /** Who publishes it. */
  publisher: Publisher,
  /** Under what licence. */
  licence: Licence,
  /** Credits of the sources. */
  credits: z.optional(z.array(Credit)),
  /** Day of the last change. */
  updated: DateOnly,
  /** Last day on which the publisher stands by it; widgets warn after that. */
  validUntil: z.optional(DateOnly),
  /** Languages in which most of it is written, the first one foremost. */
  languages: z.array(LanguageTag).check(z.minLength(1)),
  /** Where a reader can report a mistake, where a record does not say. */
  correctionUrl: z.optional(Link),
});
export type Envelope = z.infer<typeof Envelope>;
