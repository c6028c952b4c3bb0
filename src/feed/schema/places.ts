import * as z from 'zod/mini';
import { isRealMoment } from './checks.js';
import {
  Audience,
  DateOnly,
  Id,
  Identifier,
  Link,
  LocalText,
  Position,
  recordFields,
  SectorRefs,
} from './base.js';

/** A postal address, in schema.org's words. */
export const Address = z.object({
  /** Street and number. Left out where not known. */
  streetAddress: z.optional(z.string()),
  /** Postcode. */
  postalCode: z.optional(z.string()),
  /** Town or village. */
  addressLocality: z.optional(LocalText),
  /** Province, or Brussels-Capital. */
  addressRegion: z.optional(LocalText),
  /** The commune in a register: `nis:62063`. */
  municipality: z.optional(Identifier),
});
export type Address = z.infer<typeof Address>;

/** One line of a place's equipment register. */
export const Equipment = z.object({
  /** What it is. */
  name: LocalText,
  /** Group it belongs to, such as "robotics". */
  group: z.optional(LocalText),
  /** How many; left out where not known. */
  quantity: z.optional(z.int().check(z.minimum(1))),
  /** Year it was bought; left out where not known. */
  year: z.optional(z.int().check(z.minimum(1950), z.maximum(2100))),
});
export type Equipment = z.infer<typeof Equipment>;

/** How to arrange a visit or to enrol. */
export const Booking = z.object({
  /** `unknown` where nobody told us; never a guess. */
  required: z.enum(['yes', 'no', 'unknown'], 'yes, no or unknown'),
  /** A page, mail address (`mailto:`) or number (`tel:`) where one books. */
  url: z.optional(Link),
  /** Last day or moment to book. */
  deadline: z.optional(DateOnly),
  /** Places left as last known. */
  placesLeft: z.optional(z.int().check(z.minimum(0))),
  /** When `placesLeft` was known. */
  placesLeftAt: z.optional(
    z
      .string()
      .check(
        z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/, 'a date and time with offset'),
        z.refine(isRealMoment, 'a date and time with offset'),
      ),
  ),
  /** What one should know. */
  note: z.optional(LocalText),
});
export type Booking = z.infer<typeof Booking>;

/** The kinds of place a map can tell apart. */
export const PlaceKind = z.enum(
  [
    'cta',
    'competence-centre',
    'reference-centre',
    'training-hub',
    'training-centre',
    'cite-des-metiers',
    'cefa',
    'school',
    'company',
  ],
  'a kind of place',
);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** A place where one can see, try or learn a trade. */
export const Place = z.object({
  ...recordFields,
  /** What kind of place. */
  kind: PlaceKind,
  /** Name of the place. */
  name: LocalText,
  /** School or body that hosts it. */
  host: z.optional(LocalText),
  /** What it is about, in a few words. */
  topic: z.optional(LocalText),
  /** One to three sentences. */
  description: z.optional(LocalText),
  /** Sectors. */
  sectors: z.optional(SectorRefs),
  /** Trades one meets there: ids of `trades`. */
  trades: z.optional(z.array(Id)),
  /** Postal address. */
  address: z.optional(Address),
  /** Where it is. Left out where not known: the place is in the list and not on the map. */
  position: z.optional(Position),
  /** Telephone number as people write it. */
  telephone: z.optional(z.string()),
  /** Mail address. */
  email: z.optional(z.email('a mail address')),
  /** Web site. */
  url: z.optional(Link),
  /** Who may come. */
  audiences: z.optional(z.array(Audience)),
  /** Equipment register. */
  equipment: z.optional(z.array(Equipment)),
  /** How to book. */
  booking: z.optional(Booking),
  /** Day it opened. */
  opened: z.optional(z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a year, month or day'))),
});
export type Place = z.infer<typeof Place>;
