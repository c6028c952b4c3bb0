/**
 * Short texts about a place that the list, the map and the details share.
 */
import { str } from '@lit/localize';
import type { LocalizeController } from '../../element/localize.js';
import type { Place } from '../../feed/index.js';
import { isRough, type ListedPlace } from './order.js';

/** "34 places" */
export const placeCount = (i18n: LocalizeController, n: number): string =>
  i18n.plural(n, {
    one: () => i18n.msg(str`${n} place`),
    other: () => i18n.msg(str`${n} places`),
  });

/** "12 km as the crow flies", with "about" where only the town is known. */
export function distanceText(i18n: LocalizeController, { place, km }: ListedPlace): string {
  const { msg } = i18n;
  if (km === undefined) return '';
  if (km < 1) return isRough(place) ? msg('in this town') : msg('less than 1 km as the crow flies');
  const distance = i18n.number(km, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  });
  return isRough(place)
    ? msg(str`about ${distance} as the crow flies`)
    : msg(str`${distance} as the crow flies`);
}

/** The town of a place, or its province where that is all that is known. Empty for neither. */
export const townOf = (i18n: LocalizeController, { address }: Place): string =>
  i18n.plain(address?.addressLocality ?? address?.addressRegion);
