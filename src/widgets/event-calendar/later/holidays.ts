import type { Feed, Holiday } from '../../../feed/index.js';
import { holidays as reader } from '../../../feed/section/holidays.js';
import type { CalendarView } from '../calendar-view.js';

const byFeed = new WeakMap<Feed, readonly Holiday[] | 'failed'>();

/** Holidays of the feed; none until they are there, `failed` where they cannot be had. */
export function holidaysOf({ feed, feeds, host }: CalendarView): readonly Holiday[] | 'failed' {
  const known = byFeed.get(feed);
  if (known) return known;
  const settle = (found: readonly Holiday[] | 'failed') => {
    byFeed.set(feed, found);
    host.requestUpdate();
  };
  byFeed.set(feed, []);
  feeds.more({ holidays: reader }).then(
    ({ holidays }) => {
      settle(holidays);
    },
    () => {
      settle('failed');
    },
  );
  return [];
}

/** Lets the holidays be asked for again. */
export function forgetHolidays({ feed, host }: CalendarView): void {
  byFeed.delete(feed);
  host.requestUpdate();
}
