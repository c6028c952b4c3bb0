import * as z from 'zod/mini';
import {
  Audience,
  DateOnly,
  Id,
  LanguageTag,
  Link,
  LocalText,
  Position,
  recordFields,
  SectorRefs,
  YesNoUnknown,
} from './base.js';
import { daysInOrder, eventInOrder, isRealMoment } from './checks.js';
import { Address, Booking } from './places.js';

/**
 * When something happens, after RFC 5545: a day (`2026-11-23`, all day), a local time (`2026-11-23T09:00`, read in
 * `timeZone`), or an instant (`2026-11-23T08:00:00Z`, `…+01:00`).
 */
export const Moment = z
  .string()
  .check(
    z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/, 'a day or a date and time'),
    z.refine(isRealMoment, 'a date that exists'),
  );

/** Where an event is held, when that is not one of `places`. */
export const Venue = z.object({
  /** Name of the venue. */
  name: z.optional(LocalText),
  /** Postal address. */
  address: z.optional(Address),
  /** Where it is. */
  position: z.optional(Position),
});

/** Who organises an event. */
export const Organizer = z.object({
  /** Name. */
  name: LocalText,
  /** Web page. */
  url: z.optional(Link),
  /** Mail address. */
  email: z.optional(z.email('a mail address')),
});

/** What it costs. */
export const Price = z.object({
  /** Whether it is free of charge. */
  free: YesNoUnknown,
  /** The price in words. */
  text: z.optional(LocalText),
});

/** Who can get in and follow. */
export const Access = z.object({
  /** Without steps. */
  stepFree: z.optional(YesNoUnknown),
  /** Sign language interpreted. */
  signLanguage: z.optional(YesNoUnknown),
  /** Reachable by bus or train. */
  publicTransport: z.optional(YesNoUnknown),
  /** What one should know. */
  note: z.optional(LocalText),
});

/** The kinds of event a calendar can tell apart. */
export const EventKind = z.enum(
  ['open-day', 'company-visit', 'fair', 'competition', 'awareness', 'training', 'call'],
  'a kind of event',
);
export type EventKind = z.infer<typeof EventKind>;

/** An event, or a call with a deadline. */
export const CalendarEvent = z
  .object({
    ...recordFields,
    /** What kind of event. */
    kind: EventKind,
    /** Name of the event. */
    name: LocalText,
    /** One to three sentences. */
    description: z.optional(LocalText),
    /** When it begins. For a call: the day of the deadline. */
    start: Moment,
    /** When it ends; for whole days the last day. Left out: the same day, or not known. */
    end: z.optional(Moment),
    /** IANA time zone of local times, such as `Europe/Brussels` (taken where left out). */
    timeZone: z.optional(z.string().check(z.regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/, 'an IANA time zone'))),
    /** Recurrence rule, as the value of RRULE in RFC 5545. */
    rrule: z.optional(z.string().check(z.regex(/^FREQ=[A-Z]+(;[A-Z]+=[^;]+)*$/, 'a recurrence rule'))),
    /** Days or times at which a recurring event does not take place. */
    exdate: z.optional(z.array(Moment)),
    /** Further days or times at which it takes place. */
    rdate: z.optional(z.array(Moment)),
    /** How it stands. Left out: as planned. */
    status: z.optional(
      z.enum(
        ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online', 'full'],
        'an event status',
      ),
    ),
    /** What changed, in words. */
    statusNote: z.optional(LocalText),
    /** Counts the published changes of this event (SEQUENCE in RFC 5545). */
    sequence: z.optional(z.int().check(z.minimum(0))),
    /** Place: an id of `places`. */
    place: z.optional(Id),
    /** Venue that is not one of `places`. */
    venue: z.optional(Venue),
    /** Page on which it is followed online. */
    onlineUrl: z.optional(Link),
    /** Sectors. */
    sectors: z.optional(SectorRefs),
    /** Trades shown there: ids of `trades`. */
    trades: z.optional(z.array(Id)),
    /** For whom. */
    audiences: z.optional(z.array(Audience)),
    /** Ages for which it is meant; `null` where open-ended. */
    ages: z.optional(z.tuple([z.nullable(z.int()), z.nullable(z.int())])),
    /** Languages spoken there. */
    languages: z.optional(z.array(LanguageTag)),
    /** Access. */
    access: z.optional(Access),
    /** Price. */
    price: z.optional(Price),
    /** Booking. */
    booking: z.optional(Booking),
    /** Organiser. */
    organizer: z.optional(Organizer),
    /** Page about the event. */
    url: z.optional(Link),
  })
  .check(
    z.refine(eventInOrder, {
      path: ['end'],
      error: 'an end that is not before the start',
    }),
  );
export type CalendarEvent = z.infer<typeof CalendarEvent>;

/** Fields of an event that a list of events does not show: a page reads them when somebody turns to an event. */
export const eventDetails = [
  'description',
  'sources',
  'updated',
  'confidence',
  'note',
  'correctionUrl',
  'sequence',
  'trades',
  'ages',
  'languages',
  'access',
  'booking',
  'organizer',
  'url',
] as const satisfies readonly (keyof CalendarEvent)[];

/** A holiday of schools or a public holiday. */
export const Holiday = z
  .object({
    ...recordFields,
    /** Name. */
    name: LocalText,
    /** First day. */
    start: DateOnly,
    /** Last day. */
    end: DateOnly,
  })
  .check(
    z.refine(daysInOrder, {
      path: ['end'],
      error: 'an end that is not before the start',
    }),
  );
export type Holiday = z.infer<typeof Holiday>;
