import type { LocalizeController } from '../../../element/localize.js';
import { dayMs, type Day } from '../moment.js';
import { fullDay } from '../when.js';

/** "24 novembre 2026" */
export const dateText = (i18n: LocalizeController, day: Day): string =>
  i18n.dateFormat({ timeZone: 'UTC', dateStyle: 'long' }).format(dayMs(day));

/** "mardi 24 novembre 2026" */
export const dayText = (i18n: LocalizeController, day: Day): string =>
  i18n.dateFormat(fullDay).format(dayMs(day));
