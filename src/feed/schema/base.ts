/**
 * The building blocks that every record of the feed shares.
 *
 * The doc comment above each field is its description in `feed.schema.json`
 * and `docs/feed.md`; `npm run schema` reads it from here, so that no
 * description weighs on a page.
 */
import * as z from 'zod/mini';
import { isSafeImage, isSafeLink } from '../../core/link.js';
import { isRealMoment } from './checks.js';

/** BCP 47 language tag, such as `fr`, `nl-BE` or `fr-x-falc` (French that is easy to read). */
export const LanguageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, 'a language tag'));

/** Text for people: one string, or one string for each language tag. */
export const LocalText = z.union(
  [z.string().check(z.minLength(1)), z.record(z.string(), z.string().check(z.minLength(1)))],
  'a text, or texts by language',
);
export type LocalText = z.infer<typeof LocalText>;

/** Name of a record inside its section: letters, digits, `.`, `_`, `-`. Stable over time, since links point to it. */
export const Id = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'an id of letters, digits, ".", "_" or "-"'));

/** A web address, mail address (`mailto:`) or telephone number (`tel:`) that may be followed. */
export const Link = z.string().check(z.refine(isSafeLink, 'an http, https, mailto or tel address'));

/** Address of a picture: absolute, relative to the feed, or an image as a `data:` URI. */
export const ImageLink = z.string().check(z.refine(isSafeImage, 'the address of a picture'));

/** A calendar day, `2026-11-23`. */
export const DateOnly = z
  .string()
  .check(
    z.regex(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-11-23'),
    z.refine(isRealMoment, 'a date such as 2026-11-23'),
  );

/** An identifier from another register, with its prefix: `esco:…`, `isco08:7112`, `eqf:4`, `nis:62063`, `onet:47-2031.00`. */
export const Identifier = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]*:\S+$/, 'a prefixed identifier such as isco08:7112'));

/** An answer that may be missing: `unknown` says that nobody told us, which is not `no`. */
export const YesNoUnknown = z.enum(['yes', 'no', 'unknown'], 'yes, no or unknown');
export type YesNoUnknown = z.infer<typeof YesNoUnknown>;

/** Longitude and latitude in degrees (WGS 84), in the order of GeoJSON. */
export const Coordinates = z.tuple(
  [
    z.number('a longitude').check(z.minimum(-180, 'a longitude'), z.maximum(180, 'a longitude')),
    z.number('a latitude').check(z.minimum(-90, 'a latitude'), z.maximum(90, 'a latitude')),
  ],
  'a pair [longitude, latitude]',
);
export type Coordinates = z.infer<typeof Coordinates>;

/** Where something is, and how exactly that is known. */
export const Position = z.object({
  /** Longitude and latitude in degrees (WGS 84). */
  coordinates: Coordinates,
  /** What the point stands for: the building (`address`), the street, or only the `locality`. */
  precision: z.enum(['address', 'street', 'locality'], 'address, street or locality'),
});
export type Position = z.infer<typeof Position>;

/** Where a fact was found. */
export const Source = z.object({
  /** Address of the page or file. */
  url: z.optional(Link),
  /** Name of the source where there is no address, or beside it. */
  label: z.optional(LocalText),
  /** Day the source was read or published. */
  date: z.optional(DateOnly),
});
export type Source = z.infer<typeof Source>;

/** What every record carries. Spread into each record's schema. */
export const recordFields = {
  /** Name of the record inside its section; links and other records point to it. */
  id: Id,
  /** Where the facts come from. */
  sources: z.optional(z.array(Source)),
  /** Day the facts were last looked at by the publisher. */
  updated: z.optional(DateOnly),
  /** How sure the publisher is of the facts. */
  confidence: z.optional(z.enum(['high', 'medium', 'low'], 'high, medium or low')),
  /** True for a made-up record that only shows how the feed works; widgets say so. */
  example: z.optional(z.boolean()),
  /** A remark for readers, such as what is not certain. */
  note: z.optional(LocalText),
  /** Where a reader can report a mistake in this record. */
  correctionUrl: z.optional(Link),
};

/**
 * Whom a record is for. Widgets have words for: `primary`, `secondary`, `vocational`, `dual`, `higher`, `adults`,
 * `jobseekers`, `workers`, `teachers`, `families`, `companies`, `public`. Others are shown as they are written.
 */
export const Audience = Id;

/** Sectors a record belongs to: ids of `sectors`, or `*` for all of them. Left out: not known. */
export const SectorRefs = z.array(z.union([z.literal('*'), Id]));
