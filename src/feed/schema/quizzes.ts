import * as z from 'zod/mini';
import { Audience, Id, ImageLink, LocalText, recordFields } from './base.js';

const count = z.int().check(z.minimum(0));

/** A picture that goes with a text; the text says the same, so the picture is decoration. */
export const Picture = z.object({
  /** Address, or the picture itself as a `data:` URI. */
  url: ImageLink,
  /** Who made it and under what licence. */
  credit: z.optional(z.string()),
});

/** One point of an answer scale. */
export const ScalePoint = z.object({
  /** Points given for this answer. */
  value: z.int(),
  /** What the answer says. */
  label: LocalText,
});

/** A subject a young person may be drawn to, such as wood or animals. */
export const Subject = z.object({
  /** Name of the subject inside the quiz; trades point to it. Of two subjects with one name the second is left out. */
  id: Id,
  /** Name of the subject. */
  label: LocalText,
});

/** One activity of an interest quiz: "would you like to do this?". */
export const InterestItem = z.object({
  /** Name of the item inside the quiz. Of two items with one name the second is left out. */
  id: Id,
  /** The kind of interest it asks for (Holland's letters). */
  interest: z.enum(['R', 'I', 'A', 'S', 'E', 'C'], 'one of R, I, A, S, E, C'),
  /** Subjects it touches. */
  subjects: z.optional(z.array(Id)),
  /** The activity. */
  text: LocalText,
  /** A picture of it. */
  picture: z.optional(Picture),
});
export type InterestItem = z.infer<typeof InterestItem>;

/** One possible answer of a knowledge question. */
export const QuestionOption = z.object({
  /** The answer. */
  text: LocalText,
  /** The trade it names: an id of `trades`. */
  trade: z.optional(Id),
});

/** Two things that belong together, such as a trade and a tool. */
export const QuestionPair = z.object({
  /** What stands on the left; the visitor finds the other for it. */
  left: LocalText,
  /** What belongs to it: another thing in each pair of the question. */
  right: LocalText,
  /** The trade it is about: an id of `trades`. */
  trade: z.optional(Id),
});

/** One question of a knowledge quiz. */
export const Question = z.object({
  /** Name of the question inside the quiz. Of two questions with one name the second is left out. */
  id: Id,
  /**
   * `choice`: one of `options` is right. `true-false`: the text is right or wrong. `order`: `options` are to be put in
   * order. `match`: the two sides of `pairs` are to be put together.
   */
  kind: z.enum(['choice', 'true-false', 'order', 'match'], 'choice, true-false, order or match'),
  /** The question or statement. */
  text: LocalText,
  /** A picture that helps to understand it. */
  picture: z.optional(Picture),
  /** Two or more answers to choose from (for `choice`), or three to seven things in the right order (for `order`); no two alike. */
  options: z.optional(z.array(QuestionOption)),
  /** Two to six pairs (for `match`), no two sides alike. */
  pairs: z.optional(z.array(QuestionPair)),
  /** The right answer: index in `options` (from 0) for `choice`, `true` or `false` for `true-false`; else left out. */
  answer: z.optional(z.union([count, z.boolean()], 'an index or true/false')),
  /** The trade it is about, where neither options nor pairs name it: an id of `trades`. */
  trade: z.optional(Id),
  /** Why, in a sentence or two. */
  explanation: LocalText,
  /** Where the answer can be checked. */
  sources: recordFields.sources,
});
export type Question = z.infer<typeof Question>;

const quizFields = {
  ...recordFields,
  /** For whom. */
  audiences: z.array(Audience),
  /** Title of the quiz. */
  title: LocalText,
  /** What to do, in a sentence or two. */
  instruction: z.optional(LocalText),
};

/** A quiz that finds the trades that fit a person's interests. */
export const InterestQuiz = z.object({
  ...quizFields,
  /** Always `interest`. */
  kind: z.literal('interest'),
  /** The answers one may give, from least to most. */
  scale: z.array(ScalePoint).check(z.minLength(2)),
  /** The activities, in the order in which they are shown. */
  items: z.array(InterestItem).check(z.minLength(1)),
  /** Subjects to choose from after the items; none: the step is left out. */
  subjects: z.optional(z.array(Subject)),
  /** At least so many subjects. */
  subjectsMin: z.optional(count),
  /** At most so many subjects. */
  subjectsMax: z.optional(count),
});
export type InterestQuiz = z.infer<typeof InterestQuiz>;

/** A quiz about who does what, with an explanation after each answer. */
export const KnowledgeQuiz = z.object({
  ...quizFields,
  /** Always `knowledge`. */
  kind: z.literal('knowledge'),
  /** The questions. */
  questions: z.array(Question).check(z.minLength(1)),
});
export type KnowledgeQuiz = z.infer<typeof KnowledgeQuiz>;

/** A quiz of either kind. */
export const Quiz = z.discriminatedUnion('kind', [InterestQuiz, KnowledgeQuiz]);
export type Quiz = z.infer<typeof Quiz>;
