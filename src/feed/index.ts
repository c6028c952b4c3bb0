/** The public feed: its types, its readers and its errors. Runs in browsers and in Node. */
export { FeedError, type FeedErrorCode, type FeedIssue } from './feed-error.js';
export {
  feedAddresses,
  loadFeed,
  readEnvelope,
  type Feed,
  type FeedSource,
  type LoadOptions,
  type Readers,
  type Records,
} from './load-feed.js';
export { forgetRequests, requestJson, type RequestLimits } from './request.js';
export * as section from './section.js';
export { sectionNames, type SectionData, type SectionName, type SectionReader } from './section.js';
export type { LocalText, Position, Source, YesNoUnknown } from './schema/base.js';
export type { Credit, Envelope } from './schema/envelope.js';
export type { Sector } from './schema/sectors.js';
export type { InterestProfile, Trade } from './schema/trades.js';
export type { InterestItem, InterestQuiz, KnowledgeQuiz, Question, Quiz } from './schema/quizzes.js';
export type { Address, Booking, Equipment, Place, PlaceKind } from './schema/places.js';
export type { Measure, PathwayLink, Step } from './schema/pathways.js';
export type { CalendarEvent, EventKind, Holiday } from './schema/events.js';
export type { BasemapFeature, Locality } from './schema/geography.js';
