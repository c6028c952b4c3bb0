/** Classes and types. Importing this registers nothing; `vet-widgets/<tag>/define` does. */
export { AwarenessCampaignElement } from './widgets/awareness-campaign/awareness-campaign.js';
export type { CampaignNarrowDetail } from './widgets/awareness-campaign/events.js';
export { TradeQuizElement } from './widgets/trade-quiz/trade-quiz.js';
export { CtaMapElement } from './widgets/cta-map/cta-map.js';
export { PathwayExplorerElement } from './widgets/pathway-explorer/pathway-explorer.js';
export { EventCalendarElement } from './widgets/event-calendar/event-calendar.js';
export type { ErrorDetail, ReadyDetail } from './element/feed-element.js';
export { define } from './element/define.js';
export { version } from './core/version.js';
export * from './feed/index.js';
