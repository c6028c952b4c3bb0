/**
 * What loads when it is needed: the map when it comes into sight, the details when a place is opened;
 * the search for a town, when a starting point is typed.
 */
import { detailsStyles } from './details.styles.js';
import { legendStyles } from './legend.styles.js';
import { mapControlStyles } from './map-controls.styles.js';
import { markerStyles } from './markers.styles.js';
import { stageStyles } from './stage.styles.js';
import { suggestionsStyles } from './suggestions.styles.js';

export { catalogues } from '../../../generated/cta-map/later/index.js';
export { gazetteer } from '../../../feed/section.js';
export { searchLocalities } from './localities.js';
export { PlaceMap } from './place-map.js';
export { renderDetails } from './render-details.js';
export const styles = [
  suggestionsStyles,
  detailsStyles,
  stageStyles,
  markerStyles,
  mapControlStyles,
  legendStyles,
];
