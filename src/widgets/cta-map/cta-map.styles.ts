import { filterStyles } from './filters.styles.js';
import { frameStyles } from './frame.styles.js';
import { listStyles } from './list.styles.js';
import { markStyles } from './marks.styles.js';

/** The first view; what map, details and suggestions need comes with them. */
export const styles = [frameStyles, filterStyles, listStyles, markStyles];
