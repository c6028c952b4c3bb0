/**
 * The places that events refer to. Loaded after the list is shown, since the section is the heaviest of a feed.
 */
import type { Place, Readers, Records } from '../../feed/index.js';
import { places as reader } from '../../feed/section/places.js';

/** Places by their id. Rejects with a FeedError. */
export async function placesById(
  more: <M extends Readers>(readers: M) => Promise<Records<M>>,
): Promise<ReadonlyMap<string, Place>> {
  const { places } = await more({ places: reader });
  return new Map(places.map((place) => [place.id, place]));
}
