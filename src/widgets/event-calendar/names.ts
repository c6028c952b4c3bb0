/**
 * Words and pictograms for what the feed names by a key.
 */
import type { LocalizeController } from '../../element/localize.js';
import type { CalendarEvent, EventKind, YesNoUnknown } from '../../feed/index.js';
import {
  buildingFactory2,
  calendarTime,
  door,
  school,
  speakerphone,
  trophy,
  usersGroup,
} from '../../generated/icons.js';

export const kindIcons: Readonly<Record<EventKind, string>> = {
  'open-day': door,
  'company-visit': buildingFactory2,
  fair: usersGroup,
  competition: trophy,
  awareness: speakerphone,
  training: school,
  call: calendarTime,
};

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

export function yesNoName({ msg }: LocalizeController, answer: YesNoUnknown | undefined): string {
  switch (answer) {
    case 'yes':
      return msg('yes');
    case 'no':
      return msg('no');
    default:
      return msg('not known');
  }
}

const languageNames = new Map<string, Intl.DisplayNames>();

/** The name of a language in the language of the element; its tag where `Intl` has none. */
export function languageName({ intlLocale }: LocalizeController, tag: string): string {
  let names = languageNames.get(intlLocale);
  if (!names)
    languageNames.set(intlLocale, (names = new Intl.DisplayNames(intlLocale, { type: 'language' })));
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
