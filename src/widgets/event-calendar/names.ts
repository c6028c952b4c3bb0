/**
 * Words for what the feed names by a key.
 */
import type { LocalizeController } from '../../element/localize.js';
import type { CalendarEvent, EventKind } from '../../feed/index.js';

export const kindName = ({ msg }: LocalizeController, kind: EventKind): string =>
  ({
    'open-day': msg('Open day'),
    'company-visit': msg('Company visit'),
    fair: msg('Fair'),
    competition: msg('Competition'),
    awareness: msg('Awareness action'),
    training: msg('Training'),
    call: msg('Call for projects'),
  })[kind];

type Status = NonNullable<CalendarEvent['status']>;

/** How an event stands, where that is not simply as planned. */
export function statusName({ msg }: LocalizeController, status: Status | undefined): string | undefined {
  const names: Partial<Record<Status, string>> = {
    cancelled: msg('Cancelled'),
    postponed: msg('Postponed'),
    rescheduled: msg('New date'),
    'moved-online': msg('Moved online'),
    full: msg('Full'),
  };
  return status && names[status];
}
