import type { Feed, Holiday } from '../../../feed/index.js';
import { holidays as reader } from '../../../feed/section/holidays.js';
import type { CalendarView } from '../calendar-view.js';

const byFeed = new WeakMap<Feed, readonly Holiday[]>();

/** Holidays of the feed; none until they are there, and where they cannot be had: the month is good without them. */
export function holidaysOf({ feed, more, host }: CalendarView): readonly Holiday[] {
  const known = byFeed.get(feed);
  if (known) return known;
  byFeed.set(feed, []);
  more({ holidays: reader }).then(
    ({ holidays }) => {
      byFeed.set(feed, holidays);
      host.requestUpdate();
    },
    () => {
      byFeed.delete(feed);
    },
  );
  return [];
}
