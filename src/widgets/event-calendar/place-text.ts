/**
 * Where an event is, in words.
 */
import type { LocalizeController } from '../../element/localize.js';
import type { CalendarEvent, Place } from '../../feed/index.js';

/** Name and address of the place or venue; empty texts where not known. */
export function placeText(
  i18n: LocalizeController,
  { venue }: CalendarEvent,
  place: Place | undefined,
): { readonly name: string; readonly address: string } {
  const { streetAddress, postalCode, addressLocality } = place?.address ?? venue?.address ?? {};
  const locality = [postalCode, i18n.plain(addressLocality)].filter(Boolean).join(' ');
  return {
    name: i18n.plain(place?.name ?? venue?.name),
    address: [streetAddress, locality].filter(Boolean).join(', '),
  };
}
