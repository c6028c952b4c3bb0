import * as z from 'zod/mini';
import { Id, Identifier, Link, LocalText, recordFields, YesNoUnknown } from './base.js';

const interest = z
  .number('a number from 1 to 7')
  .check(z.minimum(1, 'a number from 1 to 7'), z.maximum(7, 'a number from 1 to 7'));

/** Interest profile after Holland: how much a trade lives from each of six kinds of activity, 1 (little) to 7 (much), as O*NET publishes it. */
export const InterestProfile = z.object({
  /** Realistic: hands, tools, machines, plants, animals. */
  R: interest,
  /** Investigative: finding out, measuring, explaining. */
  I: interest,
  /** Artistic: making something new to look at, hear or wear. */
  A: interest,
  /** Social: helping, teaching, caring. */
  S: interest,
  /** Enterprising: leading, selling, deciding. */
  E: interest,
  /** Conventional: order, figures, rules. */
  C: interest,
});
export type InterestProfile = z.infer<typeof InterestProfile>;

/** The same name for a woman and for a man. */
export const NameForms = z.object({
  /** Feminine form. */
  feminine: z.string(),
  /** Masculine form. */
  masculine: z.string(),
});

/** Whether the trade can be learnt at school and in a company by turns. */
export const DualTraining = z.object({
  /** `unknown` where nobody told us. */
  status: YesNoUnknown,
  /** Who organises it. */
  providers: z.optional(z.array(LocalText)),
  /** What one should know about it. */
  note: z.optional(LocalText),
});

/** Whether a public employment service listed the trade as short of people. */
export const Shortage = z.object({
  /** `listed` now; `listed-earlier`; `related-only` for a neighbouring occupation; `removed` from a list since; or `unknown`. */
  status: z.enum(['listed', 'listed-earlier', 'related-only', 'removed', 'unknown'], 'a shortage status'),
  /** The newest year in which the trade was seen on a list. */
  year: z.optional(z.int().check(z.minimum(1990), z.maximum(2100))),
  /** The lists it was seen on. */
  lists: z.optional(
    z.array(
      z.object({
        /** Who made the list. */
        name: z.string(),
        /** Year of the list. */
        year: z.optional(z.int()),
        /** Where it was read. */
        url: z.optional(Link),
        /** What the list calls the occupation. */
        label: z.optional(z.string()),
      }),
    ),
  ),
});

/** A school option or programme that leads to a trade. */
export const Programme = z.object({
  /** Name of the option, with its form of schooling and years. */
  name: LocalText,
  /** How sure the publisher is. */
  confidence: z.optional(z.enum(['high', 'medium', 'low'])),
});

/** A trade: what one does, with what, how it fits interests and where it is learnt. */
export const Trade = z.object({
  ...recordFields,
  /** Name; where the language has two forms, both: "maçonne / maçon". */
  name: LocalText,
  /** The two forms of the name, by language. */
  forms: z.optional(z.record(z.string(), NameForms)),
  /** Sector: an id of `sectors`. */
  sector: Id,
  /** Interest profile; a trade without one is never suggested by the interest quiz. */
  interests: z.optional(InterestProfile),
  /** Subjects the trade has to do with: ids of a quiz's `subjects`. */
  subjects: z.optional(z.array(Id)),
  /** The trade in other registers: ESCO, ISCO-08, O*NET. */
  identifiers: z.optional(z.array(Identifier)),
  /** What one does, each beginning with a verb. */
  tasks: z.optional(z.array(LocalText)),
  /** What one works with. */
  tools: z.optional(z.array(LocalText)),
  /** School options that lead there. */
  programmes: z.optional(z.array(Programme)),
  /** Dual training. */
  dual: z.optional(DualTraining),
  /** Shortage of people. */
  shortage: z.optional(Shortage),
});
export type Trade = z.infer<typeof Trade>;
