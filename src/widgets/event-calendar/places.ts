/**
 * The places that events refer to. Loaded after the list is shown, since the section is the heaviest of a feed.
 */
import type { Place } from '../../feed/index.js';
import { places as reader } from '../../feed/section/places.js';
import type { CalendarView } from './calendar-view.js';

/** Places by their id. Rejects with a FeedError. */
export async function placesById(feeds: CalendarView['feeds']): Promise<ReadonlyMap<string, Place>> {
  const { places } = await feeds.more({ places: reader });
  return new Map(places.map((place) => [place.id, place]));
}
