/**
 * What a visitor opens: the details of an event, the filters, the month, an event on its way to one's own calendar, and
 * the address in which all that is kept. Loaded when a visitor turns to the widget, or when an address, the page's
 * author or another widget asks for it.
 */
import { controlStyles } from '../../../element/controls.styles.js';
import { dayStyles } from './day.styles.js';
import { detailsStyles } from './details.styles.js';
import { filterStyles } from './filters.styles.js';
import { monthStyles } from './month.styles.js';

export { events } from '../../../feed/section.js';
export { catalogues } from '../../../generated/event-calendar/later/index.js';
export { filterItems } from './filter.js';
export { stateFromEntries, stateToEntries } from './link-state.js';
export { renderDetails, tellSelected } from './render-details.js';
export { exportItem, renderExported } from './render-exported.js';
export { filtersText, renderClear, renderFilters, renderNothingFits } from './render-filters.js';
export { renderNarrowed } from './render-narrowed.js';
export { renderMonth } from './render-month.js';

export const styles = [controlStyles, detailsStyles, filterStyles, monthStyles, dayStyles];
