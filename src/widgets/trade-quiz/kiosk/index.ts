/**
 * A quiz on a stand: begins again when nobody is there. Loaded where the page's author sets `mode="kiosk"`.
 */
import { kioskStyles } from './kiosk.styles.js';

export { catalogues } from '../../../generated/trade-quiz/kiosk/index.js';
export { idleSeconds, KioskWatch } from './kiosk-watch.js';

export const styles = [kioskStyles];
