/**
 * What loads when it is needed: the map when it comes into sight, the details when a place is opened.
 */
import { detailsStyles } from './details.styles.js';
import { mapStyles } from './map.styles.js';

export { catalogues } from '../../../generated/cta-map/later/index.js';
export { PlaceMap } from './place-map.js';
export { renderDetails } from './render-details.js';
export const styles = [detailsStyles, mapStyles];
