/**
 * Words for what the feed names by a key.
 */
import type { LocalizeController } from '../../element/localize.js';
import type { CalendarEvent, EventKind } from '../../feed/index.js';

export function kindName({ msg }: LocalizeController, kind: EventKind): string {
  switch (kind) {
    case 'open-day':
      return msg('Open day');
    case 'company-visit':
      return msg('Company visit');
    case 'fair':
      return msg('Fair');
    case 'competition':
      return msg('Competition');
    case 'awareness':
      return msg('Awareness action');
    case 'training':
      return msg('Training');
    case 'call':
      return msg('Call for projects');
  }
}

/** How an event stands, where that is not simply as planned. */
export function statusName({ msg }: LocalizeController, status: CalendarEvent['status']): string | undefined {
  switch (status) {
    case 'cancelled':
      return msg('Cancelled');
    case 'postponed':
      return msg('Postponed');
    case 'rescheduled':
      return msg('New date');
    case 'moved-online':
      return msg('Moved online');
    case 'full':
      return msg('Full');
    default:
      return undefined;
  }
}
