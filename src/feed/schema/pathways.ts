import * as z from 'zod/mini';
import { yearsInOrder } from './checks.js';
import { Id, Identifier, LocalText, recordFields } from './base.js';

const age = z.int().check(z.minimum(0), z.maximum(120));
const days = z.number().check(z.minimum(0), z.maximum(7));

/** A school year, `2026-2027`. */
export const SchoolYear = z.string().check(z.regex(/^\d{4}-\d{4}$/, 'a school year such as 2026-2027'));

const orderIssue = { path: ['validUntil'], error: 'a last school year that is not before the first' };

/** How a week is shared between school and work. */
export const WorkRhythm = z.object({
  /** Days a week at school or in the training centre. */
  schoolDays: z.optional(days),
  /** Days a week in the company. */
  companyDays: z.optional(days),
  /** The rule in words. */
  text: z.optional(LocalText),
});

/** One step of a pathway: a year, a stream, a programme, a certificate, a measure or where it ends. */
export const Step = z
  .object({
    ...recordFields,
    /** What kind of step. */
    kind: z.enum(['stage', 'stream', 'programme', 'certificate', 'measure', 'outcome'], 'a kind of step'),
    /** Name of the step. */
    name: LocalText,
    /** Usual age at the start and at the end; `null` where open-ended. */
    ages: z.optional(z.tuple([age, z.nullable(age)])),
    /** How long it takes, in years; left out where it varies or is not known. */
    years: z.optional(z.number().check(z.minimum(0), z.maximum(15))),
    /** Who offers it. */
    providers: z.optional(z.array(LocalText)),
    /** Certificates it gives: ids of steps of kind `certificate`. */
    certificates: z.optional(z.array(Id)),
    /** Levels: `eqf:4`, `isced:353`. */
    identifiers: z.optional(z.array(Identifier)),
    /** Share of school and work. */
    work: z.optional(WorkRhythm),
    /** What one needs to get in. */
    admission: z.optional(LocalText),
    /** Sectors it belongs to; left out: any. */
    sectors: z.optional(z.array(Id)),
    /** Trades it leads to; left out: any. */
    trades: z.optional(z.array(Id)),
    /** First school year in which it exists. */
    validFrom: z.optional(SchoolYear),
    /** Last school year in which it exists. */
    validUntil: z.optional(SchoolYear),
  })
  .check(z.refine(yearsInOrder, orderIssue));
export type Step = z.infer<typeof Step>;

/** A way from one step to the next. Its `id` is optional for the reader, `from` and `to` name it. */
export const PathwayLink = z
  .object({
    ...recordFields,
    id: z.optional(Id),
    /** The step one leaves: an id of `steps`. */
    from: Id,
    /** The step one reaches: an id of `steps`. */
    to: Id,
    /** `progression` straight on, `bridge` across ("passerelle"), `dual` into training at work, `exit` out of school. */
    kind: z.enum(['progression', 'bridge', 'dual', 'exit'], 'a kind of link'),
    /** What is needed to go this way. */
    condition: z.optional(LocalText),
    /** First school year in which it is open. */
    validFrom: z.optional(SchoolYear),
    /** Last school year in which it is open. */
    validUntil: z.optional(SchoolYear),
  })
  .check(z.refine(yearsInOrder, orderIssue));
export type PathwayLink = z.infer<typeof PathwayLink>;

/** A way of learning at work: a visit, an internship, a dual contract. */
export const Measure = z.object({
  ...recordFields,
  /** Name. */
  name: LocalText,
  /** Who may do it. */
  eligibility: z.optional(LocalText),
  /** How long it takes. */
  duration: z.optional(LocalText),
  /** Who signs what. */
  contract: z.optional(LocalText),
  /** Youngest age. */
  ageFrom: z.optional(age),
  /** The legal text. */
  legal: z.optional(LocalText),
});
export type Measure = z.infer<typeof Measure>;

/** A dated change of the rules. */
export const ReformStage = z.object({
  ...recordFields,
  id: z.optional(Id),
  /** When: a day, a month, a year or a school year, as published. */
  when: z.string(),
  /** What changes. */
  text: LocalText,
});

export type ReformStage = z.infer<typeof ReformStage>;

/** A moment at which a learner chooses. */
export const ChoicePoint = z.object({
  /** Age at that moment. */
  age,
  /** What is chosen. */
  text: LocalText,
});
export type ChoicePoint = z.infer<typeof ChoicePoint>;

/** The education pathways: steps, the links between them, ways of learning at work, and how the rules change. */
export const Pathways = {
  /** Steps. */
  steps: Step,
  /** Links between steps. */
  links: PathwayLink,
  /** Ways of learning at work. */
  measures: Measure,
  /** How the rules change over time. */
  reform: ReformStage,
  /** When learners choose. */
  choices: ChoicePoint,
};
