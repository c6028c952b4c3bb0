import type { LocalizeController } from '../../../element/localize.js';
import type { Place } from '../../../feed/index.js';
import { isOnSite, type CalendarItem } from '../item.js';
import { placeText } from '../place-text.js';
import { whenText } from '../when.js';

/** The event as lines that one can copy, where no file can be saved. */
export function copyText(i18n: LocalizeController, item: CalendarItem, place: Place | undefined): string {
  const { event } = item;
  const { name, address } = placeText(i18n, event, place);
  const where = isOnSite(event) ? [name, address].filter(Boolean).join(', ') : '';
  return [i18n.plain(event.name), whenText(i18n, item), where, event.onlineUrl, event.url]
    .filter(Boolean)
    .join('\n');
}
