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

/** Longitude and latitude of an event, where they are those of the building or the street and not of the town. */
export function coordinatesOf(
  { venue }: CalendarEvent,
  place: Place | undefined,
): readonly [number, number] | undefined {
  const position = place?.position ?? venue?.position;
  return position && position.precision !== 'locality' ? position.coordinates : undefined;
}
