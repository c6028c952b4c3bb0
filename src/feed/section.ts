/** The readers of all sections; a bundler keeps those that are used. */
export { sectionNames, type SectionData, type SectionName, type SectionReader } from './section/reader.js';
export { sectors } from './section/sectors.js';
export { trades } from './section/trades.js';
export { quizzes } from './section/quizzes.js';
export { places } from './section/places.js';
export { pathways, type Pathways } from './section/pathways.js';
export { eventOutlines } from './section/event-outlines.js';
export { events } from './section/events.js';
export { holidays } from './section/holidays.js';
export { gazetteer } from './section/gazetteer.js';
export { basemap } from './section/basemap.js';
